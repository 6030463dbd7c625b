import { inWords } from "../../demands/in_words.ts";
import { demandFinite, demandFlag } from "../../demands/values.ts";
import { isDistribution } from "../distribution.ts";
import type { Outcome } from "./outcome.ts";

/** Where outcomes belong. */
export interface Pair {
  readonly state: number;
  readonly action: number;
  /** How many states there are. */
  readonly states: number;
}

/**
 * Refuses what cannot follow an action.
 *
 * A large maze has hundreds of thousands of outcomes: so a message is put together only where something is wrong.
 *
 * @throws {TypeError} If it is no list of outcomes, or a part of one is of the wrong kind.
 * @throws {RangeError} If a state does not exist, a reward is not finite, or the probabilities do not add up to 1.
 */
export function demandOutcomes(following: unknown, pair: Pair): asserts following is readonly Outcome[] {
  if (!Array.isArray(following)) {
    throw new TypeError(
      `TransitionModel: what follows ${named(pair)} must be a list, [{ ${fields.join(", ")} }], ` +
        `got ${inWords(following)}`,
    );
  }
  for (const outcome of following) demandOutcome(outcome, pair);
  const probabilities = following.map(({ probability }) => probability);
  if (isDistribution(probabilities)) return;
  throw new RangeError(
    `TransitionModel: the probabilities of what follows ${named(pair)} must be at least 0 and add up to 1, ` +
      `got ${inWords(probabilities)}`,
  );
}

const fields = ["probability", "nextState", "reward", "terminated"] as const;

function demandOutcome(outcome: unknown, pair: Pair): void {
  if (!hasFields(outcome)) {
    throw new TypeError(
      `TransitionModel: an outcome of ${named(pair)} must be { ${fields.join(", ")} }, got ${
        inWords(outcome)
      }`,
    );
  }
  const { probability, nextState, reward, terminated } = outcome;
  if (typeof probability !== "number") demandFinite(of(pair), "probability", probability);
  if (!Number.isFinite(reward)) demandFinite(of(pair), "reward", reward);
  if (typeof terminated !== "boolean") demandFlag(of(pair), "terminated", terminated);
  demandState(nextState, pair);
}

/** Whether something has all that an outcome has, and nothing else. */
function hasFields(outcome: unknown): outcome is Readonly<Record<(typeof fields)[number], unknown>> {
  return typeof outcome === "object" && outcome !== null && Object.keys(outcome).length === fields.length &&
    fields.every((field) => field in outcome);
}

function demandState(state: unknown, pair: Pair): void {
  if (typeof state === "number" && Number.isInteger(state) && state >= 0 && state < pair.states) return;
  const Kind = typeof state === "number" ? RangeError : TypeError;
  throw new Kind(
    `${of(pair)}: nextState must be a whole number from 0 to ${pair.states - 1}, got ${inWords(state)}`,
  );
}

function of(pair: Pair): string {
  return `TransitionModel: an outcome of ${named(pair)}`;
}

function named({ state, action }: Pair): string {
  return `action ${action} in state ${state}`;
}
