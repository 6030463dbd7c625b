import * as tf from "@tensorflow/tfjs";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { adamW } from "../../../lib/nn/optimisers/adam_w.ts";
import type { Optimiser } from "../../../lib/nn/optimisers/optimiser.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { softUpdate } from "../../../lib/nn/optimisers/soft_update.ts";
import { assert, assertEquals } from "../../assert.ts";
import { onBackends, use } from "../on_backends.ts";

const optimisers: Readonly<Record<string, () => Optimiser>> = {
  "sgd": () => sgd({ learningRate: 0.1, momentum: 0.9, nesterov: true, clipNorm: 3 }),
  "rmsprop": () => rmsprop({ centred: true, momentum: 0.5, clipValue: 0.5 }),
  "adam": () => adam({ learningRate: 0.01, weightDecay: 0.1, clipNorm: 3 }),
  "adamW": () => adamW({ learningRate: 0.01, amsgrad: true }),
};

/** Above the thousand numbers that tfjs computes with on the CPU even on webgpu. */
const size = 3000;

function wave(phase: number): tf.Tensor {
  return tf.tensor(Float32Array.from({ length: size }, (_, i) => Math.sin(7 * i + phase)));
}

/** What some updates make of a variable, interrupted by a snapshot. */
async function trained(make: () => Optimiser): Promise<ArrayLike<number>> {
  const w = tf.tidy(() => wave(0).variable()), first = make(), second = make();
  const update = (optimiser: Optimiser, i: number) =>
    tf.tidy(() => optimiser.applyGradients({ [w.name]: tf.mul(tf.add(w, wave(i)), i % 2) }));
  for (let i = 1; i < 4; i++) update(first, i);
  second.restore(await first.snapshot());
  for (let i = 4; i < 7; i++) update(second, i);
  const weights = await w.data();
  w.dispose();
  first.dispose();
  second.dispose();
  return weights;
}

for (const [name, make] of Object.entries(optimisers)) {
  onBackends(`${name} moves weights as on wasm`, async () => {
    const ours = await trained(make);
    await use("wasm");
    const others = await trained(make);
    await use("webgpu");
    // Divisions and roots on a GPU are right to some units in the last place, in numbers of up to 2.
    const off = Math.max(...Array.from(others, (number, i) => Math.abs(number - ours[i])));
    assert(off < 1e-5, `off by ${off}`);
  }, ["webgpu"]);
}

onBackends("softUpdate() takes targets to their twins", async () => {
  const [target, online] = [0, 1].map((phase) => tf.tidy(() => wave(phase).variable()));
  softUpdate([target], [online], 0.5);
  const half = await target.data();
  softUpdate([target], [online], 1);
  const whole = await target.data(), values = await online.data();
  assertEquals(whole, values);
  assert(half.every((number, i) => Math.abs(number - (Math.sin(7 * i) + values[i]) / 2) < 1e-6));
  tf.dispose([target, online]);
}, ["webgpu"]);

onBackends("Nothing is read back, so that a gradient that is not finite is not seen", async () => {
  const w = tf.tidy(() => wave(0).variable()), optimiser = adam({ clipNorm: 1 });
  tf.tidy(() => optimiser.applyGradients({ [w.name]: tf.fill([size], NaN) }));
  assertEquals([optimiser.updates, optimiser.gradientNorm], [1, NaN]);
  assertEquals((await w.data()).every(Number.isNaN), true);
  w.dispose();
  optimiser.dispose();
}, ["webgpu"]);
