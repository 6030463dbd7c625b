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
 * @param observationSize How many numbers an observation has.
 * @throws {TypeError} If it is no object of the parts of a transition, or one of them is of another kind.
 * @throws {RangeError} If an observation has another length, a number is not finite in 32 bits, or the action is
 *   not a whole number from 0 to 2³¹ − 1.
 */
export function demandTransition(transition: Remembered, observationSize: number): void {
  if (typeof transition !== "object" || transition === null || isList(transition)) {
    throw noTransition(transition);
  }
  const { observation, action, reward, nextObservation, terminated, truncated = false } = transition;
  demandVector("observation", observation, observationSize);
  demandVector("nextObservation", nextObservation, observationSize);
  demandCount("ReplayMemory", "action", action, 0);
  if (action > largestAction) {
    throw new RangeError(`ReplayMemory: action must be at most ${largestAction}, got ${action}`);
  }
  demandSingle("ReplayMemory", "reward", reward);
  if (typeof terminated !== "boolean") throw noFlag(transition);
  demandFlag("ReplayMemory", "truncated", truncated);
}

function demandVector(what: string, observation: ArrayLike<number>, length: number): void {
  if (typeof observation !== "object" || typeof observation?.length !== "number") {
    throw new TypeError(
      `ReplayMemory: ${what} must be ${counted(length, "number")}, got ${inWords(observation)}`,
    );
  }
  if (observation.length !== length) {
    throw new RangeError(
      `ReplayMemory: ${what} must have ${length} numbers, got ${observation.length}`,
    );
  }
  for (let i = 0; i < observation.length; i++) {
    if (!isSingle(observation[i])) demandSingle("ReplayMemory", `${what}[${i}]`, observation[i]);
  }
}

function noTransition(got: unknown): TypeError {
  return new TypeError(
    "ReplayMemory: store takes an object, { observation, action, reward, nextObservation, terminated }, got " +
      inWords(got),
  );
}

function noFlag(transition: Remembered): TypeError {
  const advice = transition.terminated === undefined && "done" in transition
    ? "do you mean terminated in place of done?"
    : "it says whether nextObservation is terminal";
  const got = inWords(transition.terminated);
  return new TypeError(`ReplayMemory: terminated must be true or false, got ${got}; ${advice}`);
}
