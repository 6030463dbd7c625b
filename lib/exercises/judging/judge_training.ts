import { runningMean } from "../../rules/running_mean.ts";
import { answerName, type AnyAnswer } from "../exercise.ts";
import { Todo } from "../todo.ts";
import type { Checkpoint, TrainingExercise } from "../training.ts";
import type { Place, Verdict, Wrong } from "../verdict.ts";
import { codeOf } from "./code_of.ts";
import { same } from "./compare.ts";
import { describe, describeNumber } from "./describe.ts";
import { Refusal, thrownText } from "./refusal.ts";
import { stillToDo } from "./still_to_do.ts";
import { thrownCause } from "./thrown_cause.ts";
import { wrongAt } from "./wrong_at.ts";
import { areReturns, fits, type Outcome, outcomeOf } from "./training_run.ts";

/**
 * Judges an answer by what it trains: one run a seed, and then the mean returns
 * of all against the band. The environments of a run have a budget of steps.
 *
 * @param onRun Told before each run, counted from 1.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function judgeTraining(
  exercise: TrainingExercise,
  answer: AnyAnswer,
  onRun: (run: number, runs: number) => Promise<void>,
): Promise<Verdict> {
  const { seeds, window, band } = exercise, curves: Float64Array[] = [];
  for (const [k, seed] of seeds.entries()) {
    await onRun(k + 1, seeds.length);
    const outcome = await outcomeOf(exercise, answer, seed);
    const returns = returnsOf(outcome, lastEpisode(band));
    if (outcome.thrown?.error instanceof Todo) return stillToDo(exercise, answer);
    if (returns === undefined) return spoilt(exercise, answer, seed, outcome);
    curves.push(runningMean(returns, window));
  }
  const missed = band.find((checkpoint) => inside(curves, checkpoint) < (exercise.enough ?? seeds.length));
  if (missed === undefined) return { outcome: "passed", checks: seeds.length };
  return await tooLow(exercise, answer, curves, missed);
}

function returnsOf({ returned, rolledOwnDice }: Outcome, episodes: number): ArrayLike<number> | undefined {
  return !rolledOwnDice && areReturns(returned) && returned.length >= episodes ? returned : undefined;
}

function lastEpisode(band: readonly Checkpoint[]): number {
  return Math.max(...band.map(({ episode }) => episode));
}

/** In how many of the curves the mean return lies within the band. */
function inside(curves: readonly Float64Array[], checkpoint: Checkpoint): number {
  return curves.filter((curve) => isInside(curve, checkpoint)).length;
}

function isInside(curve: Float64Array, { episode, low, high = Infinity }: Checkpoint): boolean {
  return curve[episode - 1] >= low && curve[episode - 1] <= high;
}

/** The verdict on a run that came to no curve. */
function spoilt(exercise: TrainingExercise, answer: AnyAnswer, seed: number, outcome: Outcome): Wrong {
  const episodes = lastEpisode(exercise.band);
  return wrongAt(`the run with seed ${seed}`, {
    input: answerName(exercise),
    expected: `the returns of ${episodes} episodes`,
    got: shown(outcome),
    cause: spoiltBy(outcome, codeOf(answer), episodes),
  });
}

/** What a run came to, in a few words: nobody compares sixty returns with none. */
function shown({ thrown, returned, rolledOwnDice }: Outcome): string {
  if (thrown) return thrownText(thrown.error);
  if (!areReturns(returned)) return describe(returned);
  const returns = `the returns of ${returned.length} ${returned.length === 1 ? "episode" : "episodes"}`;
  return rolledOwnDice ? `${returns}, with draws from \`Math.random()\`` : returns;
}

function spoiltBy({ thrown, returned, rolledOwnDice }: Outcome, code: string, episodes: number) {
  if (rolledOwnDice) {
    return "You draw with `Math.random()`. Agents and environments draw from their seeds, " +
      "which makes a run repeatable.";
  }
  if (thrown) return thrown.error instanceof Refusal ? thrown.error.says : thrownCause(thrown.error, code);
  if (returned === undefined) return "Your function returns nothing. Is there a `return` at its end?";
  if (areReturns(returned)) return `Those are ${returned.length} returns; expected are ${episodes}.`;
}

/** The verdict on curves of which too many lie outside the band. */
async function tooLow(
  exercise: TrainingExercise,
  answer: AnyAnswer,
  curves: readonly Float64Array[],
  checkpoint: Checkpoint,
): Promise<Wrong> {
  const { seeds, enough = seeds.length, window } = exercise, { episode } = checkpoint;
  const needed = enough < seeds.length ? `, with ${enough} of ${seeds.length} seeds` : "";
  const places = curves.flatMap((curve, k): Place[] => [
    ...(k > 0 ? [{ expected: ", ", got: ", ", differs: false }] : []),
    {
      expected: bounds(checkpoint),
      got: describeNumber(Number(curve[episode - 1].toFixed(1))),
      differs: !isInside(curve, checkpoint),
    },
  ]);
  const cause = await knownMistake(exercise, answer, curves[0]) ?? byLuck(exercise, curves, checkpoint);
  return {
    outcome: "wrong",
    at: `the mean return of the last ${window} episodes, in episode ${episode}${needed}`,
    about: "result",
    input: `${answerName(exercise)}, ${seeds.length === 1 ? "seed" : "seeds"} ${seeds.join(", ")}`,
    expected: places.map((place) => place.expected).join(""),
    got: places.map((place) => place.got).join(""),
    places,
    ...(cause !== undefined && { cause }),
  };
}

/** What is said of an answer that some of the seeds favour. */
function byLuck(
  { seeds }: TrainingExercise,
  curves: readonly Float64Array[],
  checkpoint: Checkpoint,
): string | undefined {
  const reached = seeds.filter((_, k) => isInside(curves[k], checkpoint));
  if (reached.length === 0) return undefined;
  const list = new Intl.ListFormat("en-GB").format(reached.map(String));
  return `It gets there with ${reached.length === 1 ? "seed" : "seeds"} ${list} alone. ` +
    "What one seed favours is luck; look for what does for all.";
}

function bounds({ low, high }: Checkpoint): string {
  return high === undefined ? `≥ ${low}` : `${low} to ${high}`;
}

/** The known mistake that fits, or whose curve of the first seed is the same. */
async function knownMistake(
  exercise: TrainingExercise,
  answer: AnyAnswer,
  curve: Float64Array,
): Promise<string | undefined> {
  for (const { says, wrong, also = [], fits: asks } of exercise.mistakes) {
    if (asks) {
      if (fits(asks, answer)) return says;
      continue;
    }
    for (const form of [wrong, ...also]) {
      const { returned } = await outcomeOf(exercise, form, exercise.seeds[0]);
      if (areReturns(returned) && same(curve, runningMean(returned, exercise.window))) return says;
    }
  }
}
