import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { learningCurve } from "../../../lib/notebook/plot/learning_curve.ts";

const rising = Array.from({ length: 100 }, (_, episode) => episode);

Deno.test("learningCurve() says the last mean, the best mean, and where the threshold was reached", () => {
  const { description } = learningCurve(rising, { window: 11, threshold: 50, title: "Rising" });
  // the mean of eleven episodes ending at i is i − 5: 94 at the end, 50 at episode 55
  assertEquals(
    description,
    "Rising: 100 episodes; mean return of the last 11: 94; best mean: 94; threshold 50: reached in episode 55.",
  );
});

Deno.test("learningCurve() counts a threshold as reached by full windows only", () => {
  const lucky = [100, 0, 0, 0, 0];
  const { description } = learningCurve(lucky, { window: 3, threshold: 90 });
  assertStringIncludes(description, "threshold 90: not reached");
  assertStringIncludes(description, "best mean: 33.33"); // not the first episode's 100
});

Deno.test("learningCurve() marks the episode that it is told", () => {
  const figure = learningCurve(rising, { window: 10, threshold: 50, solvedAt: 77 });
  assertStringIncludes(figure.svg, "episode 77");
  assertStringIncludes(figure.description, "reached in episode 77");
});

Deno.test("learningCurve() draws axes, legend, threshold and title", () => {
  const { svg, width } = learningCurve(rising, { window: 20, threshold: 50, title: "A & B" });
  for (
    const text of ["episode →", "↑ return", "one episode", "mean of the last 20", "threshold 50", "A &amp; B"]
  ) {
    assertStringIncludes(svg, text);
  }
  assertEquals(width, 640);
});

Deno.test("learningCurve() of many episodes stays a small picture", () => {
  const jagged = Float64Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 200);
  assert(learningCurve(jagged).svg.length < 60_000);
});

Deno.test("learningCurve() of no episodes is an empty chart", () => {
  assertEquals(learningCurve([]).description, "Learning curve: no episodes.");
});

Deno.test("learningCurve() refuses an impossible window", () => {
  assertThrows(() => learningCurve(rising, { window: 0 }), RangeError, "got 0");
});

Deno.test("learningCurve() finds the best mean among those that are numbers", () => {
  assertStringIncludes(learningCurve([1, NaN, 3], { window: 1 }).description, "best mean: 3.");
  assertEquals(learningCurve([NaN]).description.includes("best mean"), false);
});

Deno.test("learningCurve() refuses to mark what is no episode", () => {
  assertThrows(() => learningCurve(rising, { solvedAt: -1 }), RangeError, "got -1");
});
