import * as tf from "@tensorflow/tfjs";
import { constant } from "../../../lib/nn/initialisers/constant.ts";
import { ActorCritic } from "../../../lib/nn/networks/actor_critic.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { argmax } from "../../../lib/rules/argmax.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "../../assert.ts";
import { made, observationsOf } from "../networks/made.ts";
import { weight } from "../networks/weight.ts";
import { onBackends } from "../on_backends.ts";

/** Products in 32 bits, added up in another order: relative to the largest output, or to 1. */
const tolerance = 1e-5;

const batch = 100;

for (const [name, make] of Object.entries(made)) {
  onBackends(`CpuNetwork gives what the tensors give: ${name}`, () => {
    const network = make(1), acting = network.onCpu(), random = new Generator(2);
    const observations = observationsOf(network, batch, random);
    const given = tf.tidy(() => {
      const x = tf.tensor(observations, [batch, ...network.observationShape]);
      return Object.entries(network.outputs(x)).map(([name, tensor]) => [name, tensor.dataSync()] as const);
    });
    const outputs = acting.outputs(observations, batch);
    assertEquals(Object.keys(outputs), network.outputNames);
    for (const [name, expected] of given) {
      const largest = Math.max(1, ...expected.map(Math.abs));
      expected.forEach((value, i) => assertAlmostEquals(outputs[name][i], value, tolerance * largest));
    }
    const size = observations.length / batch, main = outputs[network.outputNames[0]];
    assertEquals(acting.forwardBatch(observations, batch), main);
    for (let row = 0; row < batch; row++) {
      const observation = observations.subarray(row * size, (row + 1) * size);
      const expected = main.slice(row * main.length / batch, (row + 1) * main.length / batch);
      assertEquals(acting.forward(observation), expected);
      assertEquals(acting.greedy(observation), argmax(expected));
    }
    network.dispose();
  });
}

onBackends("CpuNetwork keeps the weights until it is refreshed", async () => {
  const network = new Mlp({ sizes: [2, 3, 2] }), other = new Mlp({ sizes: [2, 3, 2], seed: 1 });
  const acting = network.onCpu(), before = acting.forward([1, 2]);
  network.copyFrom(other);
  assertEquals(acting.forward([1, 2]), before);
  await acting.refresh();
  assertEquals(acting.forward([1, 2]), other.onCpu().forward([1, 2]));
  assertNotEquals(acting.forward([1, 2]), before);
  network.dispose();
  assertThrows(() => acting.refresh(), TypeError, "CpuNetwork: the network was disposed");
  acting.forward([1, 2]); // from the copy
  other.dispose();
});

onBackends("CpuNetwork returns arrays of one's own", () => {
  const network = new Mlp({ sizes: [2, 2] }), acting = network.onCpu();
  const first = acting.forward([1, 2]), copy = first.slice();
  const [both, { "layers.0": all }] = [acting.forwardBatch([1, 2, 3, 4], 2), acting.outputs([1, 2])];
  acting.forwardBatch([5, 6, 7, 8], 2);
  assertEquals([first, both.slice(0, 2), all], [copy, copy, copy]);
  network.dispose();
});

/** A policy that chooses by its biases alone: probabilities 0.5, 0, 0.25, 0.25. */
function policy(): Mlp {
  const network = new Mlp({ sizes: [1, 4], initialiser: "zeros" });
  network.restore({
    "layers.0.weight": weight([1, 4], [0, 0, 0, 0]),
    "layers.0.bias": weight([4], [Math.log(2), -1000, 0, 0]), // e⁻¹⁰⁰⁰ is 0 in double precision
  });
  return network;
}

onBackends("CpuNetwork samples by the softmax, drawing one number", () => {
  const network = policy(), acting = network.onCpu();
  assertEquals([...acting.probabilities([0])].map((p) => Number(p.toFixed(6))), [0.5, 0, 0.25, 0.25]);
  const tensor = tf.tensor1d(acting.probabilities([0])); // tfjs takes them as they are
  assertEquals(tensor.dataSync(), acting.probabilities([0]));
  tensor.dispose();
  const random = new Generator(0), twin = new Generator(0), counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) {
    const u = twin.random(), action = acting.sample([0], random);
    assertEquals(action, u < 0.5 ? 0 : u < 0.75 ? 2 : 3);
    counts[action]++;
  }
  assertEquals(random.snapshot(), twin.snapshot());
  assert(counts.every((count, action) => Math.abs(count - [2000, 0, 1000, 1000][action]) < 130)); // 4 deviations
  network.dispose();
});

onBackends("CpuNetwork acts greedily by the first of equal outputs, drawing nothing", () => {
  const network = new Mlp({ sizes: [2, 3], initialiser: "zeros" });
  assertEquals(network.onCpu().greedy([1, 1]), 0);
  network.dispose();
});

onBackends("CpuNetwork refuses observations that do not fit", () => {
  const network = new Mlp({ sizes: [4, 2] }), acting = network.onCpu();
  const pictures = new ConvNet({ observationShape: [3, 3, 2], outputs: 1 });
  const refused: [() => unknown, string][] = [
    [() => acting.forward([1, 2]), "CpuNetwork: an observation must be 4 numbers, got 2"],
    [() => acting.greedy(new Float32Array(5)), "must be 4 numbers, got 5"],
    [() => Reflect.apply(acting.forward, acting, [3]), "must be 4 numbers, got 3"],
    [() => Reflect.apply(acting.forward, acting, []), "must be 4 numbers, got undefined"],
    [() => acting.forwardBatch(new Float32Array(9), 2), "2 observations must each be 4 numbers, got 9"],
    [() => acting.forwardBatch(new Float32Array(0), 0), "count must be an integer of at least 1, got 0"],
    [() => pictures.onCpu().greedy([1, 2]), "an observation must be 18 numbers (3×3×2), got 2"],
    [() => acting.forward([1, 2, NaN, 4]), "an output is NaN"],
  ];
  for (const [act, message] of refused) assertThrows(act, RangeError, message);
  network.dispose();
  pictures.dispose();
});

onBackends("CpuNetwork refuses to act by outputs that are not finite, the value's included", () => {
  const network = new Mlp({ sizes: [1, 2], initialiser: constant(1), biasInitialiser: "zeros" });
  const acting = network.onCpu(), tooLarge = [Infinity];
  for (
    const act of [
      () => acting.forward(tooLarge),
      () => acting.greedy(tooLarge),
      () => acting.sample(tooLarge, new Generator(0)),
      () => acting.probabilities(tooLarge),
    ]
  ) assertThrows(act, RangeError, "an output is Infinity");
  assertThrows(() => acting.forwardBatch([1, -Infinity], 2), RangeError, "an output is -Infinity");
  assertEquals(acting.forwardBatch([1, 2], 2), Float32Array.of(1, 1, 2, 2));

  const critic = new ActorCritic({ observationShape: [1], actions: 2, valueInitialiser: constant(3e38) });
  assertThrows(() => critic.onCpu().outputs([2]), RangeError, "an output is Infinity");
  network.dispose();
  critic.dispose();
});

onBackends("CpuNetwork keeps what it acts by in its snapshot", async () => {
  const network = new Mlp({ sizes: [2, 3, 2] }), other = new Mlp({ sizes: [2, 3, 2], seed: 1 });
  const acting = network.onCpu(), before = acting.snapshot(), values = acting.forward([1, 2]);
  assertEquals(before, await network.snapshot());
  network.copyFrom(other);
  await acting.refresh();
  assertNotEquals(acting.forward([1, 2]), values);
  acting.restore(before);
  assertEquals(acting.forward([1, 2]), values);
  assertThrows(
    () => acting.restore({ ...before, "layers.1.bias": before["layers.0.bias"] }),
    TypeError,
    'CpuNetwork: restore: "layers.1.bias" of the snapshot must be a Float32Array of shape [2]',
  );
  assertEquals(acting.snapshot(), before);
  network.dispose();
  other.dispose();
}, ["webgpu", "wasm", "cpu"]);

onBackends(
  "CpuNetwork has a new network's weights at once on webgpu, its clone's and restored ones too",
  () => {
    const network = new Mlp({ sizes: [2, 3, 2] }), clone = network.clone();
    const other = new Mlp({ sizes: [2, 3, 2], seed: 1 });
    const before = network.onCpu().forward([1, 2]), acting = clone.onCpu();
    assertEquals(acting.forward([1, 2]), before);
    clone.restore(other.onCpu().snapshot());
    assertEquals(acting.refresh(), undefined); // nothing to wait for
    assertNotEquals(acting.forward([1, 2]), before);
    for (const each of [network, clone, other]) each.dispose();
  },
  ["webgpu"],
);

onBackends("CpuNetwork waits for the weights on webgpu once the GPU has computed with them", async () => {
  const network = new Mlp({ sizes: [4, 32, 32, 2] }), other = new Mlp({ sizes: [4, 32, 32, 2], seed: 1 });
  for (const each of [network, other]) tf.tidy(() => void each.apply(tf.zeros([1, 4])));
  const acting = network.onCpu(), observation = [1, -1, 0.5, 2];
  assertThrows(() => acting.forward(observation), TypeError, "on the GPU still; await its refresh() first");
  assertThrows(() => acting.snapshot(), TypeError, "on the GPU still; await its refresh() first");
  for (const twin of [network, other]) {
    network.copyFrom(twin);
    await acting.refresh();
    const x = tf.tensor2d([observation]), given = network.apply(x), expected = await given.data();
    acting.forward(observation).forEach((value, i) => assertAlmostEquals(value, expected[i], tolerance));
    tf.dispose([x, given]);
  }
  network.dispose();
  other.dispose();
}, ["webgpu"]);
