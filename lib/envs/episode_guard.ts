import type { Step } from "./env.ts";
import { inWords } from "../demands/in_words.ts";
import { Box, Discrete, type Space } from "./spaces.ts";

/** Thrown when an episode is stepped before it began or after it ended. */
export class EpisodeError extends Error {
  /** What it is called in messages. */
  override readonly name = "EpisodeError";
}

/** Where an episode stands. */
export type EpisodePhase = "unstarted" | "running" | "over";

/** What every environment must refuse, written once: a step out of turn, and an action outside the space. */
export class EpisodeGuard {
  readonly #name: string;
  /** Where the episode stands; environments save it in their snapshots. */
  phase: EpisodePhase = "unstarted";

  /** @param name The environment's name, for messages. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Notes that an episode has begun. */
  begin(): void {
    this.phase = "running";
  }

  /**
   * Refuses what must not be stepped.
   *
   * @throws {EpisodeError} Before the first reset and after the episode's end.
   * @throws {TypeError} If the action is not of the space's kind.
   * @throws {RangeError} If the action is of the right kind but outside the space.
   */
  check<Action>(action: Action, space: Space<Action>): void {
    if (this.phase !== "running") throw new EpisodeError(`${this.#name}: ${outOfTurn[this.phase]}`);
    if (!space.contains(action) && !isBeyond(action, space)) this.#refuse(action, space);
  }

  /** Passes a step on, and notes whether it ended the episode. */
  step<Observation>(step: Step<Observation>): Step<Observation> {
    if (step.terminated || step.truncated) this.phase = "over";
    return step;
  }

  #refuse(action: unknown, space: Space<unknown>): never {
    const message = `${this.#name}: action must be ${allowed(space)}, got ${inWords(action)}`;
    throw isOfKind(action, space) ? new RangeError(message) : new TypeError(message);
  }
}

function isOfKind(action: unknown, space: Space<unknown>): boolean {
  if (space instanceof Discrete) return typeof action === "number";
  return space instanceof Box ? action instanceof Float32Array : Array.isArray(action);
}

/** Whether it is a vector out of a box's bounds: environments take those, as Gymnasium does, and most clip them. */
function isBeyond(action: unknown, space: Space<unknown>): boolean {
  return space instanceof Box && action instanceof Float32Array && action.length === space.length &&
    action.every(Number.isFinite);
}

const outOfTurn = {
  unstarted: "the episode has not begun; call reset() before step()",
  over: "the episode is over; call reset() before step()",
};

function allowed(space: Space<unknown>): string {
  if (space instanceof Box) {
    const { length } = space, example = Array.from({ length }, () => "0.5").join(", ");
    return `a Float32Array of ${length} finite number${
      length === 1 ? "" : "s"
    }, as Float32Array.of(${example})`;
  }
  if (!(space instanceof Discrete)) return `in ${space}`;
  const { start, n } = space, last = start + n - 1;
  if (n === 1) return String(start);
  return n === 2 ? `${start} or ${last}` : `a whole number from ${start} to ${last}`;
}
