import * as tf from "@tensorflow/tfjs";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { softUpdate } from "../../../lib/nn/optimisers/soft_update.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

function variables(...values: number[][]): tf.Variable[] {
  return values.map((numbers) => tf.tidy(() => tf.variable(tf.tensor1d(numbers))));
}

function numbers(variables: readonly tf.Variable[]): number[] {
  return variables.flatMap((variable) => [...variable.dataSync()]);
}

onBackends("softUpdate() takes targets τ of the way to their online twins", () => {
  const targets = variables([0, 8], [1, 2, 3, 4, 5]), onlines = variables([4, 0], [5, 4, 3, 2, 1]);
  softUpdate(targets, onlines, 0.25);
  assertEquals(numbers(targets), [1, 6, 2, 2.5, 3, 3.5, 4]);
  assertEquals(numbers(onlines), [4, 0, 5, 4, 3, 2, 1]);
  softUpdate(targets, onlines, 0);
  assertEquals(numbers(targets), [1, 6, 2, 2.5, 3, 3.5, 4]);
  for (let i = 0; i < 200; i++) softUpdate(targets, onlines, 0.1);
  for (const [i, number] of numbers(targets).entries()) assertAlmostEquals(number, numbers(onlines)[i], 1e-5);
  tf.dispose([...targets, ...onlines]);
});

onBackends("softUpdate() with τ = 1 copies, whatever the target was, and the two then move apart", () => {
  const targets = variables([NaN, Infinity, 1, 2, 3]), onlines = variables([1, 2, 3, 4, 5]);
  softUpdate(targets, onlines, 1);
  assertEquals(numbers(targets), [1, 2, 3, 4, 5]);
  const optimiser = sgd({ learningRate: 1 }), gradients = { [onlines[0].name]: tf.ones([5]) };
  optimiser.applyGradients(gradients);
  assertEquals([numbers(targets), numbers(onlines)], [[1, 2, 3, 4, 5], [0, 1, 2, 3, 4]]);
  targets[0].assign(onlines[0]);
  softUpdate(targets, onlines, 1);
  optimiser.applyGradients(gradients);
  assertEquals([numbers(targets), numbers(onlines)], [[0, 1, 2, 3, 4], [-1, 0, 1, 2, 3]]);
  tf.dispose([...targets, ...onlines, gradients]);
});

onBackends("tfjs computes with a target as it is after a soft update", () => {
  const [target, online] = [1, 3].map((number) => tf.tidy(() => tf.variable(tf.fill([2, 2, 1, 1], number))));
  const image = tf.ones<tf.Rank.R4>([1, 2, 2, 1]);
  const output = () => tf.tidy(() => tf.conv2d(image, target.as4D(2, 2, 1, 1), 1, "valid").dataSync()[0]);
  assertEquals(output(), 4);
  softUpdate([target], [online], 0.5);
  assertEquals(output(), 8);
  tf.dispose([target, online, image]);
});

onBackends("softUpdate() refuses a τ outside [0, 1] and targets without a twin of their shape", () => {
  const targets = variables([1], [1, 2]), [wider] = variables([1, 2, 3]);
  assertThrows(
    () => softUpdate(targets, targets, 1.5),
    RangeError,
    "softUpdate: tau must be between 0 and 1",
  );
  assertThrows(() => softUpdate(targets, [wider], 1), TypeError, "got 2 targets and 1 onlines");
  assertThrows(
    () => softUpdate(targets, [targets[0], wider], 1),
    TypeError,
    "softUpdate: target 1 is float32 of shape [2], its online twin float32 of [3]",
  );
  softUpdate([], [], 0.5);
  tf.dispose([...targets, wider]);
});
