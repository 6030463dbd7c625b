import { type Attributes, element, round } from "../svg.ts";

/** When things change in an animation that plays for ever. */
export interface Timeline {
  /** The times, as shares of the whole, in order; the first is 0. */
  readonly times: readonly number[];
  /** How long the whole takes. */
  readonly seconds: number;
}

/** Whether not all values are the same. */
export function varies(values: readonly unknown[]): boolean {
  return values.some((value) => value !== values[0]);
}

/** The SVG element that makes an attribute of the one around it take a value at each time; none where all are the same. */
export function change(name: string, values: readonly (string | number)[], timeline: Timeline): string[] {
  const rounded = values.map((value) => typeof value === "number" ? round(value) : value);
  return varies(rounded) ? [element("animate", { attributeName: name, ...steps(rounded, timeline) })] : [];
}

/** The SVG element that moves the one around it. */
export function move(
  places: readonly { readonly x: number; readonly y: number }[],
  timeline: Timeline,
): string {
  const values = places.map(({ x, y }) => `${round(x)} ${round(y)}`);
  return element("animateTransform", {
    attributeName: "transform",
    type: "translate",
    ...steps(values, timeline),
  });
}

/** The SVG element that turns the one around it, where it has been moved to. */
export function turn(angles: readonly number[], timeline: Timeline): string {
  const kind = { attributeName: "transform", type: "rotate", additive: "sum" };
  return element("animateTransform", { ...kind, ...steps(angles.map(round), timeline) });
}

/** The attributes of an animation that jumps from value to value. */
function steps(values: readonly (string | number)[], { times, seconds }: Timeline): Attributes {
  const changed = [...values.keys()].filter((i) => i === 0 || values[i] !== values[i - 1]);
  return {
    calcMode: "discrete",
    dur: `${seconds}s`,
    repeatCount: "indefinite",
    keyTimes: changed.map((i) => String(Math.round(times[i] * 1e5) / 1e5)).join(";"),
    values: changed.map((i) => values[i]).join(";"),
  };
}
