import * as tf from "@tensorflow/tfjs";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { adamW } from "../../../lib/nn/optimisers/adam_w.ts";
import type { Optimiser } from "../../../lib/nn/optimisers/optimiser.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

const optimisers: Readonly<Record<string, () => Optimiser>> = {
  "sgd": () => sgd({ learningRate: linear(0.1, 0, 20) }),
  "sgd with momentum": () => sgd({ momentum: 0.9, dampening: 0.5 }),
  "rmsprop": () => rmsprop({ centred: true, momentum: 0.5 }),
  "adam": () => adam({ amsgrad: true, clipNorm: 1 }),
  "adamW": () => adamW({ learningRate: linear(0.1, 0, 20) }),
};

/** Variables of two shapes. */
function variables(): tf.Variable[] {
  return tf.tidy(() => [tf.variable(tf.ones([3, 2])), tf.variable(tf.tensor1d([1, 2, 3]))]);
}

/** One update by gradients that come from the weights. */
function update(optimiser: Optimiser, parameters: tf.Variable[]): void {
  optimiser.minimize(
    () => tf.addN(parameters.map((p) => tf.sum(tf.mul(tf.square(p), tf.sin(p))))).asScalar(),
    false,
    parameters,
  );
}

function values(parameters: readonly tf.Variable[]): number[][] {
  return parameters.map((parameter) => [...parameter.dataSync()]);
}

for (const [name, make] of Object.entries(optimisers)) {
  onBackends(`${name} goes on from a snapshot as if it had not stopped`, async () => {
    const [first, second] = [make(), make()], [ones, others] = [variables(), variables()];
    for (let i = 0; i < 5; i++) update(first, ones);
    const snapshot = await first.snapshot(), weights = values(ones);
    for (let i = 0; i < 5; i++) update(first, ones);
    const end = values(ones), endSnapshot = await first.snapshot();

    // Before its first update, on other variables; and once more, over what came since.
    for (const time of [1, 2]) {
      for (const [i, other] of others.entries()) {
        tf.tidy(() => other.assign(tf.tensor(weights[i], other.shape)));
      }
      const { numTensors } = tf.memory();
      second.restore(snapshot);
      if (time === 2) assertEquals(tf.memory().numTensors, numTensors);
      assertEquals([second.updates, await second.snapshot()], [5, snapshot]);
      for (let i = 0; i < 5; i++) update(second, others);
      assertEquals(values(others), end);
      assertEquals(await second.snapshot(), endSnapshot);
    }
    tf.dispose([...ones, ...others]);
    first.dispose();
    second.dispose();
  });
}

onBackends("A snapshot before the first update is one, too", async () => {
  const optimiser = adam(), parameters = variables(), fresh = await optimiser.snapshot();
  assertEquals(fresh, { kind: "Adam", updates: 0, parameters: [] });
  update(optimiser, parameters);
  const once = values(parameters), { numTensors } = tf.memory();
  optimiser.restore(fresh);
  assertEquals(tf.memory().numTensors, numTensors - 4);
  for (const [i, parameter] of variables().entries()) {
    parameters[i].assign(parameter);
    parameter.dispose();
  }
  update(optimiser, parameters);
  assertEquals([values(parameters), optimiser.updates], [once, 1]);
  tf.dispose(parameters);
  optimiser.dispose();
});

onBackends("A snapshot keeps its numbers while training goes on", async () => {
  const optimiser = adam(), parameters = variables();
  update(optimiser, parameters);
  const now = await optimiser.snapshot();
  const taken = optimiser.snapshot();
  update(optimiser, parameters);
  assertEquals(await taken, now);
  tf.dispose(parameters);
  optimiser.dispose();
});

onBackends("A snapshot of another kind or shape is refused, and what was kept stays", async () => {
  const optimiser = adam(), parameters = variables();
  update(optimiser, parameters);
  const own = await optimiser.snapshot();
  const slot = {
    name: null,
    updates: 1,
    shape: [3, 2],
    first: new Float32Array(6),
    second: new Float32Array(6),
  };
  const foreign: [Storable, string][] = [
    [null, "Adam: this is no snapshot of Adam with these options; kind is null"],
    [{ kind: "AdamW", updates: 0, parameters: [] }, 'kind is "AdamW"'],
    [{ kind: "Adam", updates: -1, parameters: [] }, "updates is -1"],
    [{ kind: "Adam", updates: 1 }, "parameters is undefined"],
    [{ kind: "Adam", updates: 1, parameters: [3] }, "parameters[0] is 3"],
    [stored({ ...slot, name: 7 }), "parameters[0].name is 7"],
    [stored({ ...slot, updates: 0.5 }), "parameters[0].updates is 0.5"],
    [stored({ ...slot, shape: [-1] }), "parameters[0].shape is [-1]"],
    [stored({ ...slot, first: [1, 2, 3, 4, 5, 6] }), "parameters[0].first is [1, 2, 3, 4, 5, 6]"],
    [
      stored({ ...slot, second: new Float32Array(5) }),
      "parameters[0].second is Float32Array [0, 0, 0, 0, 0]",
    ],
    [stored({ ...slot, shape: [2, 3] }, slot), "has shape [3, 2], parameter 0 of the snapshot has [2, 3]"],
    [stored(slot), "the snapshot is of 1 parameters, [null], and which"],
  ];
  for (const [snapshot, message] of foreign) {
    assertThrows(() => optimiser.restore(snapshot), TypeError, message);
    assertEquals(await optimiser.snapshot(), own);
  }
  const later = adam();
  later.restore(stored({ ...slot, shape: [2, 3] }, slot));
  assertThrows(
    () => update(later, parameters),
    TypeError,
    "parameter 0 of the snapshot has [2, 3]; restore it",
  );
  tf.dispose(parameters);
  optimiser.dispose();
  later.dispose();
});

function stored(...slots: { readonly [key: string]: Storable }[]): Storable {
  return { kind: "Adam", updates: 1, parameters: slots };
}
