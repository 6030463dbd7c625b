import * as tf from "@tensorflow/tfjs";
import { Refusal } from "../../../lib/exercises/judging/refusal.ts";
import { withoutOperators } from "../../../lib/exercises/judging/without_operators.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { use } from "../../nn/on_backends.ts";

await use("cpu");

/** What comes of an answer that is told of operators, and whose tensors are tidied away. */
function judged(answer: () => unknown): unknown {
  tf.engine().startScope();
  try {
    return withoutOperators(tf.Tensor.prototype, answer);
  } finally {
    tf.engine().endScope();
  }
}

/** What comes of a line with the matrix `a` and the vector `b`, as a cell has it: without types. */
function outcomeOf(line: string): unknown {
  const answer = new Function("tf", "a", "b", `"use strict";\n${line}`);
  return judged(() => answer(tf, tf.tensor([[1, 2], [3, 4]]), tf.tensor([5, 6])));
}

/** What is said where that is refused. */
function saidOf(line: string): string {
  const refusal = assertThrows(() => outcomeOf(line), Refusal);
  return refusal instanceof Refusal ? refusal.says : "";
}

const places = Array.from({ length: 10 }, (_, place) => `return b[${place}];`);

for (const line of [...places, "return b[-1];", "return tf.square(a[1]);", "b[1] = 3;", "return a[0][1];"]) {
  Deno.test(`square brackets behind a tensor are refused: ${line}`, () => {
    assertStringIncludes(saidOf(line), "Tensors have no places in square brackets");
  });
}

for (const line of ["return a.ndim;", "return a.dim();", "if (a.dim === 2) return 1;"]) {
  Deno.test(`the number of axes is asked for as tfjs has it: ${line}`, () => {
    assertStringIncludes(saidOf(line), "`a.rank` is the number of a tensor's axes");
  });
}

const walks = [
  "for (const row of a) tf.sum(row);",
  "return [...b];",
  "return Math.max(...b);",
  "const [first, second] = b; return first;",
  "return Array.from(b);",
  "return new Set(b);",
];

for (const line of walks) {
  Deno.test(`a tensor that is gone through as a list is refused: ${line}`, () => {
    assertStringIncludes(saidOf(line), "`...` and `for … of` cannot go through it");
  });
}

Deno.test("what is no tensor may be gone through, and what is not iterable is left to the general advice", () => {
  assertEquals(outcomeOf("let sum = 0; for (const n of a.shape) sum += n; return sum;"), 4);
  assertEquals(outcomeOf("return tf.unstack(b).length;"), 2);
  assertEquals(outcomeOf("return Math.max(...b.dataSync());"), 6);
  assertEquals(outcomeOf("const [first] = a.arraySync(); return first[1];"), 2);
  assertThrows(() => outcomeOf("for (const i of a.shape[0]) i;"), TypeError, "is not iterable");
});

Deno.test("what tensors have is answered", () => {
  assertEquals(outcomeOf("return [a.rank, a.size, a.shape[0], a.shape.length];"), [2, 4, 2, 2]);
  assertEquals(outcomeOf("return tf.sum(tf.gather(a, [1])).dataSync()[0];"), 7);
  assertEquals(outcomeOf("return tf.stack([b, b]).concat(a).shape;"), [4, 2]);
  assertEquals(outcomeOf("return tf.tensor([1, 2]).add([1, 2]).arraySync();"), [2, 4]);
});

Deno.test("a tensor may be printed, as an object and as text", () => {
  const print = new Function("inspect", "a", "return inspect(a) + `${a}`;");
  const printed = judged(() => print(Deno.inspect, tf.tensor([7])));
  assertEquals(printed, "tensor([7], shape [1], float32)Tensor\n    [7]");
});

Deno.test("a habit from PyTorch that throws is refused with what to write, another error goes through", () => {
  assertStringIncludes(saidOf("return a.size();"), "`x.size` has no brackets");
  assertStringIncludes(saidOf("return a.unsqueeze(1);"), "`x.expandDims(1)`");
  assertThrows(() => outcomeOf("throw new RangeError('my own');"), RangeError, "my own");
});

Deno.test("what all tensors inherit from is left as it was, whatever came of the answer", () => {
  const before = Reflect.ownKeys(tf.Tensor.prototype);
  assertEquals(outcomeOf("return 1;"), 1);
  saidOf("return a + b;");
  saidOf("return [...a];");
  assertEquals(Reflect.ownKeys(tf.Tensor.prototype), before);
  assert(!before.includes(Symbol.iterator));
});
