import { recorded } from "../../../lib/notebook/plot/recorded.ts";
import type { RecordedCurves } from "../../../lib/train/recorded.ts";
import type { RecordedSteps } from "../../../lib/train/recorded_steps.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";

const curves: RecordedCurves = {
  about: "Two ways",
  episodes: 40,
  every: 20,
  window: 10,
  threshold: 195,
  variants: {
    slow: { solvedAt: [null, null], means: [[10, 20], [30, 40]], greedy: [20, 40] },
    quick: { solvedAt: [25, null], means: [[100, 200], [120, 190]], greedy: [200, 190] },
  },
};

Deno.test("recorded() shows all variants with what their seeds end at", () => {
  const { description, svg } = recorded(curves);
  assertEquals(
    description,
    "Two ways: slow, 2 seeds, ends at 30 (20 to 40); quick, 2 seeds, ends at 195 (190 to 200).",
  );
  assertStringIncludes(svg, "trailing mean of 10 episodes");
});

Deno.test("recorded() shows the variants asked for, and a run of one's own beside them", () => {
  const { description } = recorded(curves, {
    variants: ["quick"],
    live: new Array(40).fill(7),
    title: "Mine",
  });
  assertStringIncludes(description, "Mine: quick");
  assertStringIncludes(description, "this run, 1 seed, ends at 7");
  assert(!description.includes("slow"));
});

Deno.test("recorded() names the variants that there are, where another is asked for", () => {
  assertThrows(
    () => recorded(curves, { variants: ["quik"] }),
    RangeError,
    'no variant "quik"; there are slow, quick',
  );
});

Deno.test("recorded() says that variants are a list, and curves those that were recorded", () => {
  const untyped: (curves: unknown, options?: unknown) => unknown = Object.assign(recorded);
  assertThrows(
    () => untyped(curves, { variants: "quick" }),
    TypeError,
    'recorded: variants must be a list of names, as in ["final"], got "quick"',
  );
  assertThrows(
    () => untyped({ quick: [1, 2] }),
    TypeError,
    "got { quick: [1, 2] }; write rl.plot.recorded(await",
  );
});

Deno.test("recorded() waits for the first episode of a run, and shows nothing where nothing is asked for", () => {
  const { description } = recorded(curves, { variants: ["slow"], live: [] });
  assertStringIncludes(description, "; this run, no episodes.");
  assertEquals(recorded(curves, { variants: [] }).description, "Two ways: nothing to show.");
});

Deno.test("recorded() says to await a promise of curves", () => {
  // @ts-expect-error a promise is not what it promises
  assertThrows(() => recorded(Promise.resolve(curves)), TypeError, "write await rl.recorded(…)");
});

const bySteps: RecordedSteps = {
  about: "Two seeds by steps",
  steps: 3000,
  every: 1000,
  episodes: 20,
  enough: 490,
  threshold: 475,
  variants: {
    only: {
      solvedAt: [2000, null],
      solvedWith: [480, null],
      means: [[10, 495, 400], [10, 100, 200]],
      greedy: [410, 190],
    },
  },
};

Deno.test("recorded() shows what was played greedily after so many steps, where steps were counted", () => {
  const { description, svg } = recorded(bySteps);
  assertEquals(description, "Two seeds by steps: only, 2 seeds, ends at 300 (200 to 400).");
  assertStringIncludes(svg, "mean of 20 greedy episodes, 2 seeds; band: all seeds");
  assertStringIncludes(svg, "step");
  assertStringIncludes(svg, "3,000");
  assert(!svg.includes("trailing"));
});

Deno.test("recorded() takes a run of one's own as the means that it reached, where steps were counted", () => {
  const { description } = recorded(bySteps, { variants: [], live: [20, 30, 44] });
  assertEquals(description, "Two seeds by steps: this run, 1 seed, ends at 44.");
  assertEquals(
    recorded(bySteps, { variants: [], live: [] }).description,
    "Two seeds by steps: this run, no steps.",
  );
});

Deno.test("recorded() says of greedy episodes that they are, and draws one's own where they were played", () => {
  const { description, svg } = recorded({ ...curves, greedily: true }, {
    variants: ["slow"],
    live: [9, 11, 40],
  });
  assertEquals(
    description,
    "Two ways: slow, 2 seeds, ends at 30 (20 to 40); this run, 1 seed, ends at 20.",
  );
  assertStringIncludes(svg, "mean of the last 10 greedy episodes, 1 or 2 seeds; band: all seeds");
  assert(!svg.includes("trailing"));
  assertStringIncludes(svg, ">60<"); // the third of the greedy episodes comes after 60 of training
});

Deno.test("recorded() says of single greedy episodes too that they are", () => {
  assertStringIncludes(recorded({ ...curves, window: 1, greedily: true }).svg, ">greedy episodes, 2 seeds;");
});
