import { recorded } from "../../../lib/notebook/plot/recorded.ts";
import type { RecordedSteps } from "../../../lib/train/recorded_steps.ts";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";

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
