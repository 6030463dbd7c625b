import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { element, textLine } from "../svg.ts";
import { card } from "./card.ts";

const width = 612, height = 216;

/**
 * The picture on the first pages of every book on reinforcement learning: an
 * agent acts, the environment answers with a reward and the next state.
 *
 * @see Sutton & Barto (2018), figure 3.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.agentEnvironmentLoop();
 * ```
 */
export function agentEnvironmentLoop(): Figure {
  const drawing = [
    box("Agent", 216, 14, palette.blue),
    box("Environment", 216, 142, palette.green),
    // what the agent does, on the right
    arrow("M396 44 H500 V172 H404", palette.orange),
    ...label("action", "aₜ", 512, 100, "start"),
    // what comes back, on the left
    arrow("M216 160 H136 V56 H208", palette.ink),
    arrow("M216 186 H96 V32 H208", palette.ink),
    ...label("reward", "rₜ₊₁", 146, 100, "start"),
    ...label("state", "sₜ₊₁", 86, 100, "end"),
  ];
  return card({
    drawing: drawing.join(""),
    width,
    height,
    description: "The loop of agent and environment: the agent sees state s and takes action a; " +
      "the environment answers with reward r and the next state.",
  });
}

function box(text: string, x: number, y: number, stroke: string): string {
  const frame = { x, y, width: 180, height: 60, rx: 10, fill: palette.paper, stroke, "stroke-width": 2.5 };
  const letters = { x: x + 90, y: y + 36, "font-size": 17, "font-weight": 700, "text-anchor": "middle" };
  return element("rect", frame) + textLine(text, letters);
}

/** A path whose end points to the left or to the right, as its last stretch does. */
function arrow(path: string, stroke: string): string {
  const [x, y] = endOf(path);
  const back = x < 300 ? -10 : 10;
  const head = `M${x} ${y} l${back} -6 v12 z`;
  const line = { d: path, fill: "none", stroke, "stroke-width": 2.5, "stroke-linejoin": "round" };
  return element("path", line) +
    element("path", { d: head, fill: stroke, stroke, "stroke-linejoin": "round" });
}

/** Where a path of horizontal and vertical stretches ends. */
function endOf(path: string): [number, number] {
  const last = (letter: string) => Number(path.slice(path.lastIndexOf(letter) + 1).split(" ")[0]);
  return [last("H"), last("V")];
}

function label(name: string, symbol: string, x: number, y: number, anchor: string): string[] {
  const place = { x, "text-anchor": anchor, "font-size": 14 };
  return [
    textLine(name, { ...place, y }),
    textLine(symbol, { ...place, y: y + 21, "font-size": 16, "font-style": "italic", fill: palette.line }),
  ];
}
