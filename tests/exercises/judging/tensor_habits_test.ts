import { tensorHabit } from "../../../lib/exercises/judging/tensor_habits.ts";
import { assertEquals, assertStringIncludes } from "../../assert.ts";

/** What a call throws. */
function thrownBy(code: string): unknown {
  try {
    new Function("x", `"use strict";\n${code}`)({ size: 4, shape: [2, 2] });
  } catch (error) {
    return error;
  }
}

const habits = {
  "x.size()":
    "`x.size` has no brackets behind it: it is the number of all elements. That of the rows is `x.shape[0]`.",
  "x.size(0)": "That of the rows is `x.shape[0]`.",
  "x.shape()": "`x.shape` has no brackets behind it: it is a list",
  "x.unsqueeze(1)": "Tensors have no `unsqueeze`. With tfjs it is `x.expandDims(1)`.",
  "x.item()": "With tfjs it is `x.dataSync()[0]`.",
  "x.map((v) => v)": "A tensor is no list, and has no `map`",
  "len(x)": "In TypeScript, `len(x)` of a tensor is `x.shape[0]`.",
  "maximum(x, 0)": "`maximum(x)` of a tensor is `tf.maximum(x)`",
  "torch.mean(x)": "What `torch` does, `tf` does here",
  "keepdim = true": "Arguments have no names",
};

for (const [code, says] of Object.entries(habits)) {
  Deno.test(`tensorHabit() knows what is meant by ${code}`, () => {
    assertStringIncludes(tensorHabit(thrownBy(code)) ?? "", says);
  });
}

Deno.test("tensorHabit() has words for what tfjs refuses", () => {
  const said = (message: string) => tensorHabit(new Error(message)) ?? "";
  assertStringIncludes(said("Size(4) must match the product of shape -1"), "in brackets of its own");
  assertStringIncludes(
    said("Argument 'x' passed to 'sum' must be a Tensor or TensorLike, but got 'null'"),
    "nothing at all",
  );
  assertStringIncludes(said("Error in matMul: inner shapes (2) and (undefined)"), "`tf.dot(a, v)`");
});

Deno.test("tensorHabit() says nothing of what is no habit", () => {
  for (
    const code of [
      "x.total()",
      "total",
      "null.x",
      "for (const i of 3) i",
      "x.constructor.toString.valueOf()()",
    ]
  ) {
    assertEquals([code, tensorHabit(thrownBy(code))], [code, undefined]);
  }
  assertEquals(tensorHabit("thrown text"), undefined);
  assertEquals(tensorHabit(new Error("my own")), undefined);
});
