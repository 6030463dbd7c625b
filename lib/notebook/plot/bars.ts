import * as Plot from "@observablehq/plot";
import { demandKnown } from "../../demands/known.ts";
import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { readable } from "../wording.ts";
import { demandRecord, kindOf } from "./demand.ts";
import { textWidth } from "../svg.ts";
import { chart, chartSize, halo, thresholdMarks } from "./chart.ts";

/** Options of {@linkcode bars}. */
export interface BarsOptions {
  /** What the bars are. Default: none. */
  readonly xLabel?: string;
  /** Default `"value"`. */
  readonly yLabel?: string;
  /** Above the chart. Default: none. */
  readonly title?: string;
  /** A level to compare with. */
  readonly threshold?: number;
}

/**
 * A bar for each of a few numbers, with the number on it, in the order given.
 *
 * @param values By name.
 * @throws {TypeError} If something else than a number is among the values, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.bars({ random: 22, greedy: 9, learned: 200 }, { yLabel: "mean return", threshold: 195 });
 * ```
 */
export function bars(values: Readonly<Record<string, number>>, options: BarsOptions = {}): Figure {
  demandRecord("bars", "values", values, "{ random: 22, learned: 200 }");
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== "number") {
      throw new TypeError(`bars: "${name}" must be a number, got ${kindOf(value)}`);
    }
  }
  demandKnown("bars", options, ["xLabel", "yLabel", "title", "threshold"]);
  const { xLabel, yLabel = "value", title, threshold } = options;
  const data = Object.entries(values).map(([name, value]) => ({ name, value, text: readable(value) }));
  const place = { x: "name", y: "value" } as const;
  const rising = data.filter(({ value }) => !(value < 0)), falling = data.filter(({ value }) => value < 0);
  const names = axisOfNames(Object.keys(values), xLabel);
  const marks: Plot.Markish[] = [
    Plot.barY(data, { ...place, fill: palette.blue, insetLeft: 4, insetRight: 4, rx: 2 }),
    ...names.marks,
    Plot.ruleY([0], { stroke: palette.ink }),
    ...(threshold === undefined ? [] : thresholdMarks(threshold)),
    Plot.text(rising, { ...place, text: "text", dy: -9, ...halo }),
    Plot.text(falling, { ...place, text: "text", dy: 10, ...halo }),
  ];
  const x = { label: xLabel ?? null, domain: Object.keys(values), padding: 0.2 };
  const more = (names.lines - 1) * lineHeight, marginBottom = (xLabel === undefined ? 24 : 40) + more;
  return chart({
    height: chartSize.height + more,
    marginBottom,
    x,
    y: { label: yLabel, grid: true, nice: true },
    marks,
  }, {
    title,
    description: `${title ?? yLabel}: ${data.map(({ name, text }) => `${name} ${text}`).join(", ")}.`,
  });
}

const fontSize = 12, lineHeight = fontSize; // pixels

/** The axis below the bars, where names are too long for a line beside each other: on several. */
function axisOfNames(names: readonly string[], label?: string): { marks: Plot.Markish[]; lines: number } {
  const room = chartSize.axis / names.length,
    longest = Math.max(0, ...names.map((name) => textWidth(name, fontSize)));
  if (longest <= room) return { marks: [], lines: 1 };
  const lines = Math.ceil(1.25 * longest / room); // lines break between words, and are not all full
  return { marks: [Plot.axisX({ label, lineWidth: 0.95 * room / fontSize })], lines };
}
