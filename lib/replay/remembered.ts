import { counted } from "../demands/in_lines.ts";
import { inWords } from "../demands/in_words.ts";
import { isList } from "../demands/is_list.ts";
import { demandCount, demandFlag, demandSingle, isSingle } from "../demands/values.ts";

/** One step, as a memory keeps it. */
export interface Remembered {
  /** What was seen. */
  readonly observation: ArrayLike<number>;
  /** What was done, a number from 0. */
  readonly action: number;
  /** What it earned. */
  readonly reward: number;
  /** What was seen next. */
  readonly nextObservation: ArrayLike<number>;
  /** Whether `nextObservation` is terminal. */
  readonly terminated: boolean;
  /** Whether the episode was cut short there: `nextObservation` still has a value. Default `false`. */
  readonly truncated?: boolean;
}

const largestAction = 2 ** 31 - 1; // of what 32 bits hold with a sign

/**
 * Refuses what cannot be learnt from.
 *
 * @param owner Whose memory it is for, for the message.
 * @param observationSize How many numbers an observation has.
 * @throws {TypeError} If it is no object of the parts of a transition, or one of them is of another kind.
 * @throws {RangeError} If an observation has another length, a number is not finite in 32 bits, or the action is
 *   not a whole number from 0 to 2³¹ − 1.
 */
export function demandTransition(owner: string, transition: Remembered, observationSize: number): void {
  if (typeof transition !== "object" || transition === null || isList(transition)) {
    throw noTransition(owner, transition);
  }
  const { observation, action, reward, nextObservation, terminated, truncated = false } = transition;
  demandVector(owner, "observation", observation, observationSize);
  demandVector(owner, "nextObservation", nextObservation, observationSize);
  demandCount(owner, "action", action, 0);
  if (action > largestAction) {
    throw new RangeError(`${owner}: action must be at most ${largestAction}, got ${action}`);
  }
  demandSingle(owner, "reward", reward);
  if (typeof terminated !== "boolean") throw noFlag(owner, transition);
  demandFlag(owner, "truncated", truncated);
}

function demandVector(owner: string, what: string, observation: ArrayLike<number>, length: number): void {
  if (typeof observation !== "object" || typeof observation?.length !== "number") {
    throw new TypeError(
      `${owner}: ${what} must be ${counted(length, "number")}, got ${inWords(observation)}`,
    );
  }
  if (observation.length !== length) {
    throw new RangeError(
      `${owner}: ${what} must have ${length} numbers, got ${observation.length}`,
    );
  }
  for (let i = 0; i < observation.length; i++) {
    if (!isSingle(observation[i])) demandSingle(owner, `${what}[${i}]`, observation[i]);
  }
}

function noTransition(owner: string, got: unknown): TypeError {
  return new TypeError(
    `${owner}: store takes an object, { observation, action, reward, nextObservation, terminated }, got ` +
      inWords(got),
  );
}

function noFlag(owner: string, transition: Remembered): TypeError {
  const advice = transition.terminated === undefined && "done" in transition
    ? "do you mean terminated in place of done?"
    : "it says whether nextObservation is terminal";
  const got = inWords(transition.terminated);
  return new TypeError(`${owner}: terminated must be true or false, got ${got}; ${advice}`);
}
