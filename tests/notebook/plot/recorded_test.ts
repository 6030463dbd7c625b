import { recorded } from "../../../lib/notebook/plot/recorded.ts";
import type { RecordedCurves } from "../../../lib/train/recorded.ts";
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

/** How many points the lines of a figure have, which are drawn as one path each. */
function pointsOf(svg: string): number[] {
  const lines = svg.split('stroke-width="2.2"').slice(1).map((line) => / d="([^"]*)"/.exec(line)?.[1] ?? "");
  return lines.map((path) => path.match(/[ML]/g)?.length ?? 0);
}

Deno.test("recorded() draws as many means of a run of one's own as were recorded, and the last one", () => {
  const live = (length: number) => Array.from({ length }, (_, i) => i);
  const points = (length: number) => pointsOf(recorded(curves, { variants: [], live: live(length) }).svg);
  assertEquals([points(40), points(45), points(59), points(60)], [[2], [3], [3], [3]]); // 20, 40; 45 or 59; 60
  const { description } = recorded(curves, { variants: ["slow"], live: live(45) });
  assertStringIncludes(description, "this run, 1 seed, ends at 39.5"); // (35 + … + 44) / 10
});

Deno.test("recorded() draws the threshold as a dashed line with its name, and makes room for it", () => {
  const svg = (threshold: number) => recorded({ ...curves, threshold }).svg;
  assertStringIncludes(svg(195), ">threshold 195<");
  assertStringIncludes(svg(195), 'stroke-dasharray="5 4"');
  assertStringIncludes(svg(400), ">400<"); // the axis reaches as far
});

Deno.test("recorded() calls what is drawn a return, or what one says that it is", () => {
  assertStringIncludes(recorded(curves).svg, "↑ return<");
  assertStringIncludes(recorded(curves, { yLabel: "value" }).svg, "↑ value<");
});

Deno.test("recorded() says so where a variant has no seeds", () => {
  const none = { solvedAt: [], means: [], greedy: [] };
  assertThrows(
    () => recorded({ ...curves, variants: { ...curves.variants, none } }),
    RangeError,
    'recorded: there are no seeds of "none"; it needs the means of at least one',
  );
  const untyped: (curves: unknown) => unknown = Object.assign(recorded);
  assertThrows(
    () => untyped({ ...curves, variants: { none: { solvedAt: [] } } }),
    TypeError,
    'recorded: the means of "none" must be a list, got',
  );
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
