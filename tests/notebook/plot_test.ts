import * as Plot from "@observablehq/plot";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import * as plot from "../../lib/notebook/plot.ts";

const actions = ["up", "right", "down", "left"] as const;
const figures = {
  learningCurve: plot.learningCurve([1, 2, 3], { window: 2, threshold: 2 }),
  comparison: plot.comparison({ a: [[1, 2], [2, 3]], b: [[2, 1]] }, { window: 1 }),
  lines: plot.lines({ a: [1, 2], b: [2, 1] }),
  bars: plot.bars({ a: 1, b: -2 }),
  histogram: plot.histogram([1, 2, 2, 3]),
  distributions: plot.histogram({ a: [1, 2, 2, 3], b: [2, 5] }),
  losses: plot.losses({ loss: [2, 1, 0.5], "gradient norm": [3, 2, NaN] }, { window: 2 }),
  network: plot.network([4, 128, 128, 2], { outputs: ["left", "right"], activation: "relu" }),
  heatMap: plot.heatMap([[1, NaN], [-1, 0]]),
  custom: plot.custom({ marks: [Plot.dot([[1, 2]])], title: "One dot" }, "One dot."),
  agentEnvironmentLoop: plot.agentEnvironmentLoop(),
};
/** As wide as their worlds. */
const grids = {
  values: plot.grid({ values: [[1, NaN], [-0.5, 0]] }, {
    walls: [3],
    marks: { S: 0, wall: 3 },
    path: [0, 2],
  }),
  policy: plot.grid({ policy: [0, 1, [0.5, 0, 0.5, 0], NaN] }, { columns: 2, actions, walls: [[0, 1]] }),
  actionValues: plot.grid({ actionValues: [[1, -2, 0.5, 0], [NaN, NaN, NaN, NaN]] }, { columns: 2, actions }),
};

Deno.test("every chart is 640 pixels wide, but for grids", () => {
  for (const [name, { width }] of Object.entries(figures)) assertEquals(width, 640, name);
});

Deno.test("every chart stands on white, and is described", () => {
  for (const [name, { svg, description }] of Object.entries({ ...figures, ...grids })) {
    assertStringIncludes(svg, 'fill="#ffffff"');
    assert(description.endsWith("."), name);
  }
});

Deno.test("every chart is one well-formed SVG document without a style sheet", () => {
  for (const [name, { svg }] of Object.entries({ ...figures, ...grids })) {
    assert(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') && svg.endsWith("</svg>"), name);
    assert(!svg.includes("<style"), name);
    assertEquals(svg.split("<g").length, svg.split("</g>").length, name);
  }
});

Deno.test("no letters of a chart are smaller than 11 pixels", () => {
  for (const [name, { svg }] of Object.entries({ ...figures, ...grids })) {
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) {
      assert(Number(size) >= 11, `${name}: ${size}`);
    }
  }
});

Deno.test("every chart is a PNG of less than 60 KB", { ignore: !granted }, async () => {
  for (const [name, figure] of Object.entries({ ...figures, ...grids })) {
    const { length } = await figure.toPng();
    assert(length > 2000 && length < 60_000, `${name}: ${length} bytes`);
  }
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
    [plot.losses, { a: [1] }],
    [plot.network, [1, 1]],
    [plot.grid, { values: [[1]] }],
  ] as const;
  for (const [chart, data] of charts) {
    const message = `${chart.name}: there is no option "nonsense"; there are `;
    assertThrows(() => Reflect.apply(chart, undefined, [data, { nonsense: 1 }]), TypeError, message);
  }
});

Deno.test("every chart says what data it needs, and what it got", () => {
  const promise = Promise.resolve([1]);
  const wrong = [
    [plot.learningCurve, undefined, "learningCurve: returns must be a list of numbers, got undefined"],
    [
      plot.learningCurve,
      promise,
      "learningCurve: returns must be a list of numbers, got a promise; write await",
    ],
    [plot.learningCurve, [1, { return: 1 }], "list of numbers, got an object at place 1"],
    [plot.learningCurve, "12", 'list of numbers, got "12"'],
    [
      plot.comparison,
      [[1]],
      'variants must be given by name, as in { "ε = 0.1": [returns, otherReturns] }, got a list of 1',
    ],
    [plot.comparison, { a: 1 }, 'comparison: the runs of "a" must be a list, got 1'],
    [plot.comparison, { a: [1, 2] }, 'comparison: run 0 of "a" must be a list of numbers, got 1'],
    [plot.lines, null, "lines: series must be given by name, as in { loss: losses }, got null"],
    [plot.lines, { a: 1 }, 'lines: "a" must be a list of numbers, got 1'],
    [plot.bars, { a: "1" }, 'bars: "a" must be a number, got "1"'],
    [plot.bars, [1, 2], "bars: values must be given by name"],
    [plot.histogram, undefined, "histogram: values must be given by name"],
    [plot.histogram, ["1"], 'histogram: values must be a list of numbers, got "1" at place 0'],
    [plot.histogram, { a: [null] }, 'histogram: "a" must be a list of numbers, got null at place 0'],
    [plot.heatMap, undefined, "heatMap: matrix must be a list, got undefined"],
    [plot.heatMap, [1, 2], "heatMap: row 0 must be a list of numbers, got 1"],
    [plot.losses, [1, 2], "losses: series must be given by name"],
    [
      plot.losses,
      { loss: [undefined] },
      'losses: "loss" must be a list of numbers, got undefined at place 0',
    ],
    [plot.network, 4, "network: sizes must be a list of numbers, got 4"],
    [plot.recorded, undefined, "recorded: curves must be given by name"],
    [plot.grid, [[1]], "grid: what is to be seen must be given by name, as in { values }"],
  ] as const;
  for (const [chart, data, message] of wrong) {
    assertThrows(() => Reflect.apply(chart, undefined, [data]), TypeError, message);
  }
});
