import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { loadWeights, saveWeights } from "../../../lib/nn/saving/weights.ts";
import { CheckpointError } from "../../../lib/storage/checkpoint_error.ts";
import { type Tensor, writeSafetensors } from "../../../lib/storage/safetensors.ts";
import { assertEquals, assertNotEquals, assertRejects } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { onBackends } from "../on_backends.ts";

onBackends("loadWeights() gives another network the same weights, bit for bit", async () => {
  if (!granted) return;
  const network = new Mlp({ sizes: [4, 8, 2], seed: 0 }), other = new Mlp({ sizes: [4, 8, 2], seed: 1 });
  await inFolder(async (folder) => {
    const path = join(folder, "x.safetensors");
    assertNotEquals(await other.snapshot(), await network.snapshot());
    await saveWeights(network, path);
    await loadWeights(other, path);
    assertEquals(await other.snapshot(), await network.snapshot());
  });
  network.dispose();
  other.dispose();
});

onBackends("saveWeights() takes variables of one's own", async () => {
  if (!granted) return;
  const weight = tf.tidy(() => tf.variable(tf.zeros([2, 3]))), parameters = new Map([["weight", weight]]);
  await inFolder(async (folder) => {
    const path = join(folder, "x.safetensors");
    await saveWeights({ parameters }, path);
    tf.tidy(() => weight.assign(tf.ones([2, 3])));
    await loadWeights({ parameters }, path);
    assertEquals(await weight.data(), new Float32Array(6));
  });
  tf.dispose([weight]);
}, ["cpu"]);

onBackends("loadWeights() refuses what does not fit, by its name, and changes nothing", async () => {
  if (!granted) return;
  const network = new Mlp({ sizes: [4, 8, 2], seed: 0 }), before = await network.snapshot();
  await inFolder(async (folder) => {
    const path = join(folder, "weights.safetensors");
    const refuses = async (
      change: (tensors: Map<string, Tensor>) => void,
      message: string,
      format = "tf",
    ) => {
      const whole = Array.from(network.parameters, ([name, { shape, size }]): [string, Tensor] => {
        return [name, { shape, values: new Float32Array(size) }];
      });
      const tensors = new Map(whole);
      change(tensors);
      await writeSafetensors("test", path, tensors, { format });
      await assertRejects(
        () => loadWeights(network, path),
        CheckpointError,
        `weights.safetensors: ${message}`,
      );
      assertEquals(await network.snapshot(), before);
    };
    await refuses(
      (tensors) => tensors.set("layers.1.weight", { shape: [2, 8], values: new Float32Array(16) }),
      '"layers.1.weight" has shape [2, 8], this network needs [8, 2]',
    );
    await refuses(
      (tensors) => tensors.delete("layers.1.bias"),
      'this network needs "layers.1.bias", which is not in it',
    );
    await refuses(
      (tensors) => tensors.set("layers.2.bias", { shape: [0], values: new Float32Array(0) }),
      'it holds "layers.2.bias", which this network does not have',
    );
    await refuses(
      (tensors) => tensors.set("layers.1.bias", { shape: [2], values: new Int32Array(2) }),
      '"layers.1.bias" has dtype I32, and weights are F32',
    );
    await refuses(
      () => {},
      "it holds a state dict of PyTorch, units first; rl.nn.loadStateDict reads it",
      "pt",
    );
  });
  network.dispose();
}, ["cpu"]);
