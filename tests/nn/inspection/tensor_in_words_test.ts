import * as tf from "@tensorflow/tfjs";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { onBackends, use } from "../on_backends.ts";

/** What a cell shows that ends with it. */
function shown(value: unknown): string {
  return Deno.inspect(value, { colors: false });
}

function variable(value: number, name: string): tf.Variable {
  return tf.tidy(() => tf.variable(tf.scalar(value), true, name));
}

/** A tensor's words, which is disposed of then. */
function wordsOf(tensor: tf.Tensor): string {
  const words = shown(tensor);
  tensor.dispose();
  return words;
}

onBackends("a tensor is shown with its numbers, its shape and its kind", () => {
  assertEquals(wordsOf(tf.tensor2d([[1, 2], [3, 4]])), "tensor([[1, 2], [3, 4]], shape [2, 2], float32)");
  assertEquals(wordsOf(tf.scalar(3, "int32")), "tensor(3, shape [], int32)");
  assertEquals(wordsOf(tf.tensor1d([1, 0], "bool")), "tensor([true, false], shape [2], bool)");
  assertEquals(wordsOf(tf.tensor1d(["a", 'b"'])), 'tensor(["a", "b\\""], shape [2], string)');
  assertEquals(wordsOf(tf.zeros([0, 3])), "tensor([], shape [0, 3], float32)");
});

onBackends("a tensor's numbers are shown with the digits that matter, whole ones in full", () => {
  const numbers = [0.1, 1 / 3, -12345.678, 16777216, 1e-7, -0, NaN, -Infinity];
  assertEquals(
    wordsOf(tf.tensor1d(numbers)),
    "tensor([0.1, 0.33333, -12345.68, 16777216, 1e-7, 0, NaN, -Infinity], shape [8], float32)",
  );
});

onBackends("a tensor that is too long for a line is shown in rows, the numbers under one another", () => {
  const row = [0.1, 1 / 3, -12345.678, -0.5, 1];
  const line = "[      0.1,   0.33333, -12345.68,      -0.5,         1]";
  assertEquals(
    wordsOf(tf.tensor2d([row, row, row])),
    `tensor(\n  [${line},\n   ${line},\n   ${line}], shape [3, 5], float32)`,
  );
});

onBackends("a large tensor is shown by the first and the last of each axis", () => {
  const row = "[1, 1, 1, …, 1, 1, 1]";
  const rows = [row, row, row, "…", row, row, row].join(",\n   ");
  assertEquals(wordsOf(tf.ones([20, 30])), `tensor(\n  [${rows}], shape [20, 30], float32)`);
  const filters = wordsOf(tf.ones([8, 8, 4, 512]));
  assert(filters.split("\n").length < 30, filters);
});

onBackends("a long list breaks its lines before the page ends", () => {
  const words = wordsOf(tf.range(0, 100)), lines = words.split("\n");
  for (const line of lines.slice(0, -1)) assert(line.length <= 96, line);
  assertStringIncludes(words, "99], shape [100], float32)");
});

onBackends("a variable is shown with its name, and whether it stays as it is", () => {
  const slope = variable(2, "slope"), still = variable(1, "still");
  still.trainable = false;
  assertEquals(shown(slope), 'variable(2, shape [], float32, name "slope")');
  assertEquals(shown(still), 'variable(1, shape [], float32, name "still", not trainable)');
  slope.dispose();
  still.dispose();
  assertEquals(shown(slope), 'variable(disposed, shape [], float32, name "slope")');
});

onBackends("tensors are shown inside of lists and records too", () => {
  const slope = variable(2, "slope");
  const result = tf.variableGrads(() => tf.sum<tf.Scalar>(tf.square(slope)));
  assertEquals(
    shown(result),
    "{\n  value: tensor(4, shape [], float32),\n  grads: { slope: tensor(4, shape [], float32) }\n}",
  );
  assertEquals(shown([result.value]), "[ tensor(4, shape [], float32) ]");
  tf.dispose([slope, result.value, result.grads]);
});

onBackends("showing a tensor takes it out of no scope and leaves none behind", () => {
  const before = tf.memory().numTensors;
  tf.tidy(() => {
    const sum = tf.add(1, 2), { numTensors } = tf.memory();
    shown(sum);
    assertEquals(tf.memory().numTensors, numTensors);
  });
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("a complex tensor is shown by its two parts", async () => {
  await use("cpu");
  const { complex, tensor1d } = tf, [real, imaginary] = [tensor1d([1, 2]), tensor1d([0.5, -3])];
  assertEquals(wordsOf(complex(real, imaginary)), "tensor([1 + 0.5i, 2 + -3i], shape [2], complex64)");
  tf.dispose([real, imaginary]);
});

onBackends("a tensor on a GPU is shown without waiting for its numbers", () => {
  const ones = tf.ones([3000]); // of up to a thousand numbers tfjs computes on the CPU even on webgpu
  assertEquals(
    wordsOf(tf.add(ones, 1)),
    "tensor(on the GPU; await tensor.data() reads it, shape [3000], float32)",
  );
  ones.dispose();
  assertEquals(wordsOf(tf.tensor1d([1, 2])), "tensor([1, 2], shape [2], float32)");
}, ["webgpu"]);
