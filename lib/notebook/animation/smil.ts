import type { Shape } from "../../envs/scene.ts";
import { type Attributes, drawShape, element, transformOf } from "../svg.ts";
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
  const names = [...new Set(looks.flatMap(definedIn))];
  const courses = names.map((name) => [name, courseOf(name, looks)] as const);
  const looking = courses.flatMap(([name, values]) => change(name, values, timeline));
  const firstLook = Object.fromEntries(courses.map(([name, values]) => [name, values[0]]));
  const { name, content } = drawShape(first);
  return element(name, { ...start, ...firstLook }, ...content, ...motion, ...looking);
}

/** What SVG takes for an attribute that a shape lacks. */
const lacking: Attributes = { rx: 0, stroke: "none", "stroke-width": 1 };

/**
 * An attribute of a shape at each time; where lacking it means nothing else, it is as at other times. No paint at all,
 * `none`, is no colour that an animation could take: Chromium would paint in that of the text.
 */
function courseOf(name: string, looks: readonly Attributes[]): (string | number)[] {
  const known = looks.map((look) => look[name]).find((value) => value !== undefined);
  const course = looks.map((look) => look[name] ?? lacking[name] ?? known ?? 0);
  return varies(course) ? course.map((value) => value === "none" ? "transparent" : value) : course;
}

function definedIn(look: Attributes): string[] {
  return Object.keys(look).filter((name) => look[name] !== undefined);
}

/** What moves and turns a shape; nothing where it stays. */
function movement(shapes: readonly Shape[], timeline: Timeline): string[] {
  if (!varies(shapes.map(transformOf))) return [];
  const angles = shapes.map(({ angle = 0 }) => angle), turns = angles.some((angle) => angle !== 0);
  return [move(shapes, timeline), ...(turns ? [turn(angles, timeline)] : [])];
}
