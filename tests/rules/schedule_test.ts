import recorded from "../../data/pytorch/optimisers.json" with { type: "json" };
import { cosine, exponential, linear, type Schedule, stepDecay, warmUp } from "../../lib/rules/schedule.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

Deno.test("linear() goes straight from one value to the other, and stays there", () => {
  const epsilon = linear(1, 0.1, 100);
  assertEquals([0, 100, 101, 1e9].map((step) => epsilon(step, 0)), [1, 0.1, 0.1, 0.1]);
  assertAlmostEquals(epsilon(50, 0), 0.55);
  assertEquals(epsilon(50, 7), epsilon(50, 0));
});

Deno.test("exponential() shrinks by its factor an episode, down to its floor", () => {
  const epsilon = exponential(0.4, 0.5, 0.06);
  assertEquals([0, 1, 2, 3, 900].map((episode) => epsilon(0, episode)), [0.4, 0.2, 0.1, 0.06, 0.06]);
});

Deno.test("stepDecay() shrinks by its factor in stairs", () => {
  const learningRate = stepDecay(0.4, 0.5, 10);
  assertEquals([0, 9, 10, 19, 20, 35].map((step) => learningRate(step, 0)), [0.4, 0.4, 0.2, 0.2, 0.1, 0.05]);
  assertEquals(learningRate(10, 7), learningRate(10, 0));
});

Deno.test("cosine() is slow at both ends, half-way in the middle, and stays where it goes", () => {
  const learningRate = cosine(1, 0, 90);
  assertEquals([0, 90, 91, 1e9].map((step) => learningRate(step, 0)), [1, 0, 0, 0]);
  assertAlmostEquals(learningRate(45, 0), 0.5, 1e-15);
  assertAlmostEquals(learningRate(30, 0), 0.75, 1e-15); // (1 + cos 60°) / 2
});

Deno.test("warmUp() rises to where what follows begins, and goes on as that", () => {
  const constant = warmUp(4, 0.8), falling = warmUp(4, linear(0.8, 0, 8));
  const steps = [0, 1, 2, 3, 4, 8];
  const rounded = (number: number) => Math.round(number * 1e9) / 1e9;
  assertEquals(steps.map((step) => rounded(constant(step, 0))), [0.2, 0.4, 0.6, 0.8, 0.8, 0.8]);
  assertEquals(steps.map((step) => rounded(falling(step, 0))), [0.2, 0.4, 0.6, 0.8, 0.8, 0.4]);
});

Deno.test("learning rates are those of torch.optim.lr_scheduler", () => {
  const { stepDecay: stairs, exponential: shrinking, linear: straight, cosine: wave, warmUp: rise } =
    recorded.schedules;
  const pairs: [Schedule, number[]][] = [
    [stepDecay(0.1, 0.5, 7), stairs],
    [exponential(0.1, 0.9), shrinking],
    [linear(0.1, 0.025, 20), straight],
    [cosine(0.1, 0.01, 60), wave],
    [warmUp(8, 0.1), rise],
  ];
  for (const [ours, theirs] of pairs) {
    assertEquals(theirs.length, 60);
    // An optimiser gives a schedule its updates for both. PyTorch multiplies up what is a power here.
    for (const [update, rate] of theirs.entries()) assertAlmostEquals(ours(update, update), rate, 1e-15);
  }
});

Deno.test("schedules refuse numbers that make no sense", () => {
  assertThrows(() => linear(1, NaN, 5), RangeError, "linear: to");
  assertThrows(() => linear(1, 0, 0), RangeError, "linear: steps");
  assertThrows(() => stepDecay(1, 0, 10), RangeError, "stepDecay: factor");
  assertThrows(() => stepDecay(1, 0.5, 0), RangeError, "stepDecay: every");
  assertThrows(() => cosine(1, Infinity, 10), RangeError, "cosine: to");
  assertThrows(() => cosine(1, 0, -1), RangeError, "cosine: steps");
  assertThrows(() => warmUp(0, 1), RangeError, "warmUp: steps");
  assertThrows(() => warmUp(5, NaN), RangeError, "warmUp: then");
  assertThrows(() => exponential(1, 1.1), RangeError, "exponential: factor");
  assertThrows(() => exponential(1, 0), RangeError, "exponential: factor");
  assertThrows(() => exponential(0.1, 0.9, 0.2), RangeError, "exponential: floor");
  assertThrows(() => exponential(-0.3, 0.9), RangeError, "exponential: floor");
  assertThrows(() => exponential(Infinity, 0.5), RangeError, "exponential: from");
});
