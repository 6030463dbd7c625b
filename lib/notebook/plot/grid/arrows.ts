import type { Direction } from "../../../envs/grid/direction.ts";
import { palette } from "../../../envs/scene.ts";
import { element } from "../../svg.ts";
import { directions } from "./direction.ts";

/** Below this probability there is no arrow. */
const negligible = 0.005;

/**
 * A policy in one square: an arrow in the middle where it is certain, and
 * otherwise one for each action, the longer and the darker the likelier it is.
 *
 * @param reach How far arrows reach from the middle, in pixels.
 */
export function policyArrows(
  probabilities: readonly number[],
  actions: readonly Direction[],
  { x, y, reach }: { x: number; y: number; reach: number },
): string {
  return probabilities.map((probability, action) => {
    if (probability < negligible) return "";
    const certain = probability > 1 - negligible;
    const from = certain ? -reach : 0;
    const to = certain ? reach : 1.2 * reach * (0.35 + 0.65 * probability);
    const transform = `translate(${x} ${y}) rotate(${directions[actions[action]].turn})`;
    const opacity = certain ? undefined : 0.35 + 0.65 * probability;
    return element("g", { transform, opacity }, arrow(from, to));
  }).join("");
}

/** An arrow to the right along the x axis. */
function arrow(from: number, to: number): string {
  const head = Math.min(8, Math.max(3.5, to * 0.3));
  const line = { x1: from, x2: to - head, y1: 0, y2: 0, stroke: palette.ink, "stroke-width": 2.2 };
  const point = `M${to} 0L${to - 1.4 * head} ${-0.75 * head}V${0.75 * head}z`;
  return element("line", line) + element("path", { d: point, fill: palette.ink });
}

/** A policy in words: a sign a square, row by row. */
export function policyInSigns(
  policy: readonly (readonly number[])[],
  actions: readonly Direction[],
  columns: number,
): string {
  const signs = policy.map((probabilities) => {
    const most = Math.max(...probabilities);
    const likeliest = probabilities.flatMap((p, action) => p > most - 1e-9 ? [action] : []);
    if (most < negligible) return "·";
    return likeliest.length === 1 ? directions[actions[likeliest[0]]].sign : "+";
  });
  const rows = Array.from(
    { length: signs.length / columns },
    (_, row) => signs.slice(row * columns, (row + 1) * columns).join(""),
  );
  const notes = [
    ...(signs.includes("+") ? ["+ where several are"] : []),
    ...(signs.includes("·") ? ["· where there is none"] : []),
  ];
  return `policy, row by row${notes.length > 0 ? ` (${notes.join(", ")})` : ""}: ${rows.join(" ")}`;
}
