import { Interrupted } from "../../train/tick.ts";
import type { AnyAnswer, AnyFunction } from "../exercise.ts";
import type { TrainingExercise, TrainingRun } from "../training.ts";
import { budgetOf } from "./budgeted.ts";
import { isArrayLike } from "./compare.ts";
import { countAnew, EndlessLoop } from "./endless.ts";
import { guarded } from "./guarded.ts";
import { Silence, silenced } from "./silenced.ts";
import { TellingDice } from "./telling_dice.ts";

/** What a run came to. */
export interface Outcome {
  readonly returned?: unknown;
  readonly thrown?: { readonly error: unknown };
  readonly rolledOwnDice: boolean;
}

/**
 * Trains with one seed, unless a guarded copy of the answer shows that one of
 * its loops does not end.
 *
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function outcomeOf(
  exercise: TrainingExercise,
  answer: AnyAnswer,
  seed: number,
): Promise<Outcome> {
  const copy = guarded(answer), guardedOutcome = copy && await unheard(exercise, copy, seed);
  return guardedOutcome?.thrown?.error instanceof EndlessLoop
    ? guardedOutcome
    : await run(exercise, answer, seed);
}

async function unheard(exercise: TrainingExercise, answer: AnyAnswer, seed: number): Promise<Outcome> {
  using _silence = new Silence();
  return await run(exercise, answer, seed);
}

async function run(exercise: TrainingExercise, answer: AnyAnswer, seed: number): Promise<Outcome> {
  using dice = new TellingDice();
  countAnew();
  const given: TrainingRun = { seed, limited: budgetOf(exercise.steps) };
  try {
    const returned: unknown = await Reflect.apply(exercise.train, undefined, [answer, given]);
    return { returned, rolledOwnDice: dice.rolled };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return { thrown: { error }, rolledOwnDice: dice.rolled };
  }
}

/** Whether a value is a list of numbers. */
export function areReturns(returned: unknown): returned is ArrayLike<number> {
  return isArrayLike(returned) && Array.from(returned).every(Number.isFinite);
}

/** Whether an answer makes a mistake, which asks it once more: as carefully as a run does. */
export function fits(asks: AnyFunction, answer: AnyAnswer): boolean {
  countAnew();
  try {
    return silenced(() => Reflect.apply(asks, undefined, [guarded(answer) ?? answer]) === true);
  } catch {
    return false; // what cannot be asked is another mistake
  }
}
