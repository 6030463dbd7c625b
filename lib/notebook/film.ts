import { inWords } from "../demands/in_words.ts";
import { isList } from "../demands/is_list.ts";
import { demandKnown } from "../demands/known.ts";
import { demandMembers } from "../demands/members.ts";
import type { Scene } from "../envs/scene.ts";
import { Animation } from "./animation.ts";
import { demandPace, inSequence, paceOf } from "./animation/sequence.ts";
import { count } from "./wording.ts";

/** A picture of a film. */
export interface FilmFrame {
  /** What is drawn, such as `env.render()`. */
  readonly scene: Scene;
  /** Written above it, each in a column of its own; as many in every picture. Default: none. */
  readonly captions?: readonly string[];
}

/** Options of {@linkcode film}. */
export interface FilmOptions {
  /** Above the pictures, the same in all. Default: none. */
  readonly title?: string;
  /** How many pictures a second. Default 25; of maps and the like 4, or as many as fit into twelve seconds. */
  readonly framesPerSecond?: number;
}

const ways = "write rl.film([{ scene: env.render(), captions: [] }, …])";

/**
 * Shows pictures one after another as a moving picture, such as what an agent
 * knows after each episode; the last stands for a second, then all begins
 * again. Every picture takes some hundredths of a second to make, so of a
 * thousand episodes choose a hundred.
 *
 * @param frames At least one, the scenes all as large as the first.
 * @throws {TypeError} If the frames are no list of scenes with captions, or there is no such option.
 * @throws {RangeError} If there is no frame, one has another size or another number of captions than the first,
 * or `framesPerSecond` is not above 0.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const maze = new rl.Maze();
 * const frames = [1, 10, 100].map((horizon) => {
 *   const { values } = rl.rules.valueIteration(maze.model, { discount: 0.9, horizon });
 *   return { scene: maze.render({ values }), captions: [`${horizon} steps ahead`] };
 * });
 * rl.film(frames, { title: "Value iteration", framesPerSecond: 1 });
 * ```
 */
export function film(frames: readonly FilmFrame[], options: FilmOptions = {}): Animation {
  demandFrames(frames);
  demandKnown("film", options, ["title", "framesPerSecond"]);
  const { title = "", framesPerSecond = paceOf(frames[0].scene, frames.length - 1) } = options;
  if (typeof title !== "string") throw new TypeError(`film: title must be a string, got ${inWords(title)}`);
  demandPace("film", framesPerSecond);
  const pictures = frames.map(({ scene, captions = [] }) => ({ scene, captions }));
  const told = `Animation${title && ` of ${title}`}: ${count(frames.length, "picture")}.`;
  return new Animation(inSequence(pictures, { title, framesPerSecond }), told);
}

/** Refuses what is no list of frames that fit each other: cells run without their types being checked. */
function demandFrames(frames: readonly FilmFrame[]): void {
  if (!isList(frames)) {
    throw new TypeError(`film: the frames must be a list, got ${inWords(frames)}; ${ways}`);
  }
  if (frames.length === 0) throw new RangeError("film: there must be at least one frame, got none");
  for (const [place, frame] of frames.entries()) {
    const demand = { owner: "film", advice: ways };
    demandMembers(frame, ["scene"], { ...demand, what: `frame ${place}` });
    demandMembers(frame.scene, ["width", "height", "shapes"], {
      ...demand,
      what: `the scene of frame ${place}`,
    });
    demandCaptions(frame.captions ?? [], place);
    demandAlike("as large", sizeOf(frames[0]), sizeOf(frame), place);
    demandAlike("with as many captions", captionsOf(frames[0]), captionsOf(frame), place);
  }
}

function demandCaptions(captions: readonly string[], place: number): void {
  if (Array.isArray(captions) && captions.every((caption) => typeof caption === "string")) return;
  throw new TypeError(
    `film: the captions of frame ${place} must be a list of strings, got ${inWords(captions)}`,
  );
}

function demandAlike(how: string, first: string, present: string, place: number): void {
  if (present === first) return;
  throw new RangeError(
    `film: all frames must be ${how} as the first, which has ${first}; frame ${place} has ${present}`,
  );
}

function sizeOf({ scene: { width, height } }: FilmFrame): string {
  return `${width} × ${height} pixels`;
}

function captionsOf({ captions = [] }: FilmFrame): string {
  return count(captions.length, "caption");
}
