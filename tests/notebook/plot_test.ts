import * as Plot from "@observablehq/plot";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import * as plot from "../../lib/notebook/plot.ts";

const figures = {
  learningCurve: plot.learningCurve([1, 2, 3], { window: 2, threshold: 2 }),
  comparison: plot.comparison({ a: [[1, 2], [2, 3]], b: [[2, 1]] }, { window: 1 }),
  lines: plot.lines({ a: [1, 2], b: [2, 1] }),
  bars: plot.bars({ a: 1, b: -2 }),
  histogram: plot.histogram([1, 2, 2, 3]),
  heatMap: plot.heatMap([[1, NaN], [-1, 0]]),
  custom: plot.custom({ marks: [Plot.dot([[1, 2]])], title: "One dot" }, "One dot."),
  agentEnvironmentLoop: plot.agentEnvironmentLoop(),
};

Deno.test("every chart is 640 pixels wide, on white, and described", () => {
  for (const [name, { width, svg, description }] of Object.entries(figures)) {
    assertEquals(width, 640, name);
    assertStringIncludes(svg, 'fill="#ffffff"');
    assert(description.endsWith("."), name);
  }
});

Deno.test("every chart is one well-formed SVG document without a style sheet", () => {
  for (const [name, { svg }] of Object.entries(figures)) {
    assert(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') && svg.endsWith("</svg>"), name);
    assert(!svg.includes("<style"), name);
    assertEquals(svg.split("<g").length, svg.split("</g>").length, name);
  }
});

Deno.test("no letters of a chart are smaller than 11 pixels", () => {
  for (const [name, { svg }] of Object.entries(figures)) {
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) {
      assert(Number(size) >= 11, `${name}: ${size}`);
    }
  }
});

Deno.test("every chart is a PNG of less than 60 KB", { ignore: !granted }, async () => {
  for (const [name, figure] of Object.entries(figures)) {
    const { length } = await figure.toPng();
    assert(length > 2000 && length < 60_000, `${name}: ${length} bytes`);
  }
});

Deno.test("custom() hands Plot's own options through", () => {
  assertStringIncludes(figures.custom.svg, 'aria-label="dot"');
  assertStringIncludes(figures.custom.svg, "One dot");
});

Deno.test("agentEnvironmentLoop() names who does what", () => {
  for (const text of ["Agent", "Environment", "action", "reward", "state"]) {
    assertStringIncludes(figures.agentEnvironmentLoop.svg, `>${text}<`);
  }
});

Deno.test("every chart refuses an option that it does not have", () => {
  const curves = { about: "Nothing", episodes: 1, every: 1, window: 1, threshold: 0, variants: {} };
  const charts = [
    [plot.learningCurve, [1]],
    [plot.comparison, { a: [[1]] }],
    [plot.lines, { a: [1] }],
    [plot.bars, { a: 1 }],
    [plot.histogram, [1]],
    [plot.heatMap, [[1]]],
    [plot.recorded, curves],
  ] as const;
  for (const [chart, data] of charts) {
    const message = `${chart.name}: there is no option "nonsense"; there are `;
    assertThrows(() => Reflect.apply(chart, undefined, [data, { nonsense: 1 }]), TypeError, message);
  }
});
