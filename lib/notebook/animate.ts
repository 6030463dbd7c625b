import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { demandMembers } from "../demands/members.ts";
import { inFigures } from "../envs/in_figures.ts";
import type { Recording } from "../train/record.ts";
import { Animation } from "./animation.ts";
import { demandPace, inSequence, paceOf } from "./animation/sequence.ts";
import { count, readable } from "./wording.ts";

/** Options of {@linkcode animate}. */
export interface AnimateOptions {
  /** Default: the environment's id. */
  readonly title?: string;
  /** Show every n-th step. Default: as many as make up to 125 pictures, every step of a short episode. */
  readonly every?: number;
  /**
   * How many pictures a second. Default 25: with every second step of CartPole, real time. Where a step is a move
   * on a map or the like, it is 4, or as many as bring a long episode to its end in twelve seconds.
   */
  readonly framesPerSecond?: number;
}

const enough = 125; // pictures: five seconds

/**
 * Shows a recorded episode as a moving picture, with the step, the action that
 * led to it and the return so far; it plays for ever.
 *
 * @param recording What `rl.record` returned.
 * @throws {TypeError} If it is given no recording, or a promise of one, or there is no such option.
 * @throws {RangeError} If `every` is not a positive integer, or `framesPerSecond` not a positive number.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * rl.animate(await rl.record(new rl.RandomAgent(env), env, { seed: 2 }));
 * ```
 */
export function animate<Action>(recording: Recording<Action>, options: AnimateOptions = {}): Animation {
  demandRecording(recording);
  demandKnown("animate", options, ["title", "every", "framesPerSecond"]);
  const { id, frames, actions, rewards, length } = recording;
  const { title = id, every = rhythmOf(recording) } = options;
  const { framesPerSecond = paceOf(frames[0], length / every) } = options;
  if (!Number.isInteger(every) || every < 1) {
    throw new RangeError(`animate: every must be an integer of at least 1, got ${inWords(every)}`);
  }
  demandPace("animate", framesPerSecond);
  const pictures = [];
  let sum = 0;
  for (const [step, scene] of frames.entries()) {
    if (step > 0) sum += rewards[step - 1];
    if (step % every !== 0 && step < frames.length - 1) continue;
    const action = step === 0 ? "–" : write(actions[step - 1]);
    const captions = [`step ${readable(step)}`, `action ${action}`, `return ${readable(sum)}`];
    pictures.push({ scene, captions });
  }
  const rhythm = every === 1 ? "every step" : `one step in ${readable(every)}`;
  const told = `Animation of ${title}: ${count(length, "step")}, return ${
    readable(recording.return)
  }; ${rhythm} shown.`;
  return new Animation(inSequence(pictures, { title, framesPerSecond }), told);
}

/** Show every how many-th step: an odd number on maps, since every second picture of a to and fro stands still. */
function rhythmOf({ frames: [{ framesPerSecond }], length }: Recording): number {
  const every = Math.max(1, Math.ceil(length / enough));
  return framesPerSecond !== undefined && every % 2 === 0 ? every + 1 : every;
}

function demandRecording(recording: unknown): void {
  if (recording instanceof Promise) {
    throw new TypeError(
      "animate: needs a recording, got a promise of one; write rl.animate(await rl.record(…))",
    );
  }
  demandMembers(recording, ["id", "frames", "actions", "rewards", "return", "length"], {
    owner: "animate",
    what: "a recording",
    advice: "write rl.animate(await rl.record(agent, env))",
  });
}

function write(action: unknown): string {
  if (typeof action === "number") return readable(action);
  if (action instanceof Float32Array) return Array.from(action, (part) => inFigures(part, 2)).join(" ");
  return String(action);
}
