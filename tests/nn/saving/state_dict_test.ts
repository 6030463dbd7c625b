import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import recorded from "../../../data/safetensors/networks.json" with { type: "json" };
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { loadStateDict, saveStateDict, type StateDictOptions } from "../../../lib/nn/saving/state_dict.ts";
import { saveWeights } from "../../../lib/nn/saving/weights.ts";
import { CheckpointError } from "../../../lib/storage/checkpoint_error.ts";
import { assert, assertAlmostEquals, assertEquals, assertRejects } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { onBackends } from "../on_backends.ts";

const fileOf = (name: string) => new URL(`../../../data/safetensors/${name}.safetensors`, import.meta.url);
const mlp = (seed = 0) => new Mlp({ sizes: [4, 8, 8, 2], seed });
const dueling = () => new Mlp({ sizes: [4, 6, 2], head: "dueling", seed: 0 });
const convolution = () =>
  new ConvNet({
    observationShape: [6, 5, 3],
    convolutions: [{ filters: 4, kernel: 3 }],
    hidden: [8],
    outputs: 2,
    seed: 0,
  });

const cases: readonly [keyof typeof recorded, () => Network, StateDictOptions, string][] = [
  [
    "mlp",
    mlp,
    { names: { "layers.0": "0", "layers.1": "2", "layers.2": "4" } },
    "three linear layers of nn.Sequential",
  ],
  [
    "convolution",
    convolution,
    { names: { "layers.0": "0", "layers.1": "3", "layers.2": "5" } },
    "a convolution, flattened",
  ],
  ["dueling", dueling, { names: { "layers.0": "body" } }, "a dueling network whose parts have names"],
];

for (const [name, make, options, what] of cases) {
  onBackends(`a network trained in PyTorch acts here as there: ${what}`, async () => {
    if (!granted) return;
    const network = make(), { shape, observations, outputs } = recorded[name];
    try {
      await loadStateDict(network, fileOf(name), name === "dueling" ? options : {});
      const computed = tf.tidy(() =>
        network.apply(tf.tensor(observations.flat(), [observations.length, ...shape]))
      );
      // sums of up to 48 float32 products of about 1: rounding is some 1e-6
      for (const [i, value] of (await computed.data()).entries()) {
        assertAlmostEquals(value, outputs.flat()[i], 1e-5);
      }
      computed.dispose();
    } finally {
      network.dispose();
    }
  });

  onBackends(`and what is saved for PyTorch are the bytes that PyTorch saves: ${what}`, async () => {
    if (!granted) return;
    const network = make();
    await inFolder(async (folder) => {
      const path = join(folder, "x.safetensors");
      await loadStateDict(network, fileOf(name), options);
      await saveStateDict(network, path, options);
      assertEquals(await Deno.readFile(path), await Deno.readFile(fileOf(name)));
    });
    network.dispose();
  });
}

/** What loadStateDict() says of a file. */
function refuses(make: () => Network, file: string, options: StateDictOptions, message: string): void {
  onBackends(`loadStateDict() says: ${message}`, async () => {
    if (!granted) return;
    const network = make(), before = await network.snapshot();
    await assertRejects(() => loadStateDict(network, fileOf(file), options), CheckpointError, message);
    assertEquals(await network.snapshot(), before);
    network.dispose();
  }, ["cpu"]);
}

const names = (...names: string[]) => ({
  names: Object.fromEntries(names.map((name, i) => [`layers.${i}`, name])),
});

refuses(
  () => new Mlp({ sizes: [4, 8, 8, 3], seed: 0 }),
  "mlp",
  {},
  'mlp.safetensors: "4.weight" has shape [2, 8], this network needs [3, 8]',
);
refuses(
  () => new Mlp({ sizes: [4, 8, 2], seed: 0 }),
  "mlp",
  {},
  "mlp.safetensors: it has 3 layers with weights (0, 2, 4), this network 2",
);
refuses(
  mlp,
  "mlp",
  names("0", "2", "6"),
  'mlp.safetensors: it holds "4.bias", which this network does not have',
);
refuses(dueling, "mlp", names("0"), 'mlp.safetensors: it holds "2.bias", which this network does not have');
refuses(
  dueling,
  "dueling",
  {},
  'its names do not say which layer is which; they are advantage, body, value: give { names: { "layers.0": "…", "value": "…", "advantage": "…" } }',
);
refuses(mlp, "torch", {}, "its names do not say which layer is which");

onBackends("names of layers that are none, or alike, are refused", async () => {
  const network = mlp();
  const refuses = (names: Record<string, string>, kind: typeof RangeError, message: string) =>
    assertRejects(() => saveStateDict(network, "x", { names }), kind, message);
  await refuses({ "layers.9": "0" }, TypeError, 'saveStateDict: names: there is no option "layers.9"');
  await refuses(
    { "layers.0": "" },
    RangeError,
    'names: "layers.0" must be called by a text such as "fc1", got ""',
  );
  await refuses({ "layers.0": "layers.1" }, RangeError, "names must give every layer another name");
  network.dispose();
}, ["cpu"]);

onBackends(
  "a file in this library's order is not taken for PyTorch's, square as its layers may be",
  async () => {
    if (!granted) return;
    const network = mlp();
    await inFolder(async (folder) => {
      const path = join(folder, "x.safetensors");
      await saveWeights(network, path);
      await assertRejects(
        () => loadStateDict(network, path),
        CheckpointError,
        "rl.nn.loadWeights reads them",
      );
    });
    network.dispose();
  },
  ["cpu"],
);

onBackends("what is no network is refused", async () => {
  const swapped: unknown[] = ["x.safetensors", {}]; // of unknown type, as in a notebook
  const call: unknown = Reflect.apply(loadStateDict, undefined, swapped);
  assert(call instanceof Promise);
  await assertRejects(() => call, TypeError, "loadStateDict: the network must have parameters and layers");
}, ["cpu"]);
