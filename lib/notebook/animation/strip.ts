import type { Text } from "../../envs/scene.ts";
import { drawShape, element } from "../svg.ts";
import { move, type Timeline } from "./timeline.ts";

/**
 * A text that says one thing after another, as SVG about its origin. No SVG
 * animation can change what is written; so all of it stands on a strip, and the
 * strip moves, so that always one line is within the picture.
 *
 * @param texts What is said at each time.
 * @param pitch Pixels from line to line: so many that the others are outside the picture.
 */
export function drawStrip(texts: readonly Text[], pitch: number, timeline: Timeline): string {
  const marks = texts.map(({ text, size, fill, anchor }) => JSON.stringify([text, size, fill, anchor]));
  const lines = new Map(marks.map((mark, i) => [mark, texts[i]]));
  const rows = new Map([...lines.keys()].map((mark, row) => [mark, row]));
  const { x: _, y: __, ...shared } = drawShape(texts[0]).attributes;
  const drawn = [...lines.values()].map((text, row) => {
    const { attributes: { x: _, y, ...look }, content } = drawShape(text);
    const own = Object.entries(look).filter(([name, value]) => shared[name] !== value);
    return element("text", { y: row * pitch + Number(y), ...Object.fromEntries(own) }, ...content);
  });
  const places = marks.map((mark) => ({ x: 0, y: -pitch * (rows.get(mark) ?? 0) }));
  return element("g", shared, ...drawn, move(places, timeline));
}
