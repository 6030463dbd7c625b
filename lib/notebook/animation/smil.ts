import type { Shape } from "../../envs/scene.ts";
import { drawShape, element, transformOf } from "../svg.ts";
import type { Size } from "./frame.ts";
import { drawStrip } from "./strip.ts";
import { change, move, type Timeline, turn, varies } from "./timeline.ts";
import { type Track, tracksOf } from "./tracks.ts";

/**
 * Shapes that move, as SVG elements: what stays is written once, what changes
 * with the times at which it does. They move by themselves and for ever, within
 * an `<img>` too; a viewer that knows no animation shows the first frame.
 *
 * @param frames The shapes of each frame; those of the same key are one that moves.
 * @param delays How long each frame stands, in milliseconds.
 * @param picture How large the picture is.
 */
export function movingShapes(
  frames: readonly (readonly Shape[])[],
  delays: readonly number[],
  { width, height }: Size,
): string {
  const total = delays.reduce((sum, delay) => sum + delay, 0);
  let begin = 0;
  const begins = delays.map((delay) => ((begin += delay) - delay) / total);
  const timelineOf = ({ moments }: Track): Timeline => ({
    times: moments.map(({ frame }) => begins[frame]),
    seconds: total / 1000,
  });
  return tracksOf(frames).map((track) => drawTrack(track, 2 * (width + height), timelineOf(track))).join("");
}

function drawTrack({ first, moments }: Track, away: number, timeline: Timeline): string {
  let latest = first;
  const shapes = moments.map(({ shape }) => latest = shape ?? latest); // where it is hidden, it stays as it was
  const visibility = moments.map(({ shape }) => shape === undefined ? "hidden" : "visible");
  const start = {
    transform: transformOf(shapes[0]),
    ...(visibility[0] === "hidden" && { visibility: "hidden" }),
  };
  const motion = [...movement(shapes, timeline), ...change("visibility", visibility, timeline)];
  const texts = shapes.filter((shape) => shape.kind === "text");
  if (varies(texts.map(({ text }) => text))) {
    return element("g", start, drawStrip(texts, away, timeline), ...motion);
  }
  const looks = shapes.map((shape) => drawShape(shape).attributes);
  const names = new Set(looks.flatMap(Object.keys));
  const looking = [...names].flatMap((name) => change(name, looks.map((look) => look[name] ?? 0), timeline));
  const { name, content } = drawShape(first);
  return element(name, { ...start, ...looks[0] }, ...content, ...motion, ...looking);
}

/** What moves and turns a shape; nothing where it stays. */
function movement(shapes: readonly Shape[], timeline: Timeline): string[] {
  if (!varies(shapes.map(transformOf))) return [];
  const angles = shapes.map(({ angle = 0 }) => angle), turns = angles.some((angle) => angle !== 0);
  return [move(shapes, timeline), ...(turns ? [turn(angles, timeline)] : [])];
}
