import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../lib/demands/in_words.ts";
import { Discrete } from "../../lib/envs/spaces.ts";
import { Generator } from "../../lib/random/generator.ts";
import { assertEquals } from "../assert.ts";

const tensors = "[a tensor of shape [4], float32, a tensor of shape [], int32]";
const cases: [what: string, value: unknown, words: string][] = [
  ["a number", 0.5, "0.5"],
  ["nothing", undefined, "undefined"],
  ["a word in quotes", '"0"', String.raw`"\"0\""`],
  ["a bigint", 1n, "1n"],
  ["a list in brackets", [0, "0", [1, [2]]], '[0, "0", [1, […]]]'],
  ["an empty list", [], "[]"],
  ["numbers of 32 bits", Float32Array.of(0.5, 2), "Float32Array [0.5, 2]"],
  ["an object in braces", { low: 1, high: { a: { b: 1 } } }, "{ low: 1, high: { a: {…} } }"],
  ["an empty object, with a prototype or without", [{}, Object.create(null)], "[{}, {}]"],
  ["a function", [() => 1], "[a function]"],
  ["a class, which was not made into an object", Discrete, "the class Discrete"],
  ["what a class made", [new Generator(0), Promise.resolve()], "[a Generator, a Promise]"],
  ["what a class made, with its article", new (class Agent {})(), "an Agent"],
  ["an Mlp as it is said", new (class Mlp {})(), "an Mlp"],
  ["another M as a consonant", new (class Map {})(), "a Map"],
  ["a tensor by its shape and kind", [tf.zeros([4]), tf.scalar(1, "int32")], tensors],
  ["what says itself how it is written", new Discrete(2), "Discrete(2)"],
  ["a long list, shortened", Array.from({ length: 100 }, (_, i) => i), "[0, 1, 2, 3, 4, 5, … 94 more]"],
  [
    "a large object, shortened",
    Object.fromEntries([..."abcdefg"].map((name) => [name, 0])),
    "{ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, … }",
  ],
  ["a long word, shortened", "a".repeat(100), `"${"a".repeat(60)}…"`],
];

for (const [what, value, words] of cases) {
  Deno.test(`inWords() writes ${what}`, () => assertEquals(inWords(value), words));
}

Deno.test("inWords() comes to an end where an object holds itself", () => {
  const circle: unknown[] = [];
  circle.push(circle);
  assertEquals(inWords(circle), "[[[…]]]");
});
