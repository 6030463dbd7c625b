import type { Env, Step } from "../../../envs/env.ts";
import type { Generator } from "../../../random/generator.ts";
import { sampleAction } from "../../../rules/sample_action.ts";
import { budgetOf } from "../../judging/budgeted.ts";
import { Refusal } from "../../judging/refusal.ts";
import { Stairs, type StairsOptions } from "./stairs.ts";

/** What was seen, done and paid, a place for each step. */
export interface Session {
  readonly states: Float32Array[];
  readonly actions: number[];
  readonly rewards: number[];
}

/** What gives a row of probabilities for each of several states. */
export type Predictor = (states: Float32Array[]) => ArrayLike<number>[];

/** What a learner writes. */
export type GenerateSession = (
  env: Env<Float32Array, number>,
  predictProba: Predictor,
  random: Generator,
  tMax?: number,
) => Session;

/** Stairs, and what is done on each of their floors, over and over. */
export interface World extends Omit<StairsOptions, "actions"> {
  readonly policy: readonly (readonly number[])[];
}

/** Lets an answer play on the stairs. */
export function playing(
  answer: GenerateSession,
  world: World,
  random: Generator,
  ...limit: [tMax?: number]
): Session {
  const { policy, length, ending } = world,
    stairs = new Stairs({ actions: policy[0].length, length, ending });
  return answer(budgetOf(2000)(stairs), predictorOf(policy), random, ...limit);
}

/**
 * A predictor that knows the floors.
 *
 * @throws {Refusal} If it is given no list of states.
 */
function predictorOf(policy: World["policy"]): Predictor {
  return (states) => {
    if (!Array.isArray(states) || !states.every((state) => state instanceof Float32Array)) {
      throw new Refusal(
        "asks predictProba for something that is no list of states",
        "`predictProba` takes a *list* of states, and gives a list of rows: `predictProba([state])[0]`.",
      );
    }
    return states.map(([place]) => policy[place % policy.length]);
  };
}

/** In what a session may differ from the right one. */
export interface Pieces {
  /** How it begins. */
  readonly begin?: (env: Env<Float32Array, number>) => Float32Array;
  /** What is done. */
  readonly choose?: (probabilities: ArrayLike<number>, random: Generator) => number;
  /** Which of the two states is kept. */
  readonly kept?: (state: Float32Array, step: Step<Float32Array>) => Float32Array;
  /** Which steps are kept. */
  readonly counts?: (step: Step<Float32Array>) => boolean;
  /** Where the next step begins. */
  readonly next?: (state: Float32Array, step: Step<Float32Array>) => Float32Array;
  /** Whether it is over. */
  readonly over?: (step: Step<Float32Array>) => boolean;
  /** How many steps there are at most. */
  readonly limit?: (tMax: number) => number;
}

/** A session as the lesson asks for it, but for some pieces. */
export function sessionWith(pieces: Pieces): GenerateSession {
  const {
    begin = (env) => env.reset(),
    choose = sampleAction,
    kept = (state) => state,
    counts = () => true,
    next = (_, step) => step.observation,
    over = ({ terminated, truncated }) => terminated || truncated,
    limit = (tMax) => tMax,
  } = pieces;
  return (env, predictProba, random, tMax = 1000) => {
    const states: Float32Array[] = [], actions: number[] = [], rewards: number[] = [];
    let state = begin(env);
    for (let t = 0; t < limit(tMax); t++) {
      const action = choose(predictProba([state])[0], random), step = env.step(action);
      if (counts(step)) {
        states.push(kept(state, step));
        actions.push(action);
        rewards.push(step.reward);
      }
      state = next(state, step);
      if (over(step)) break;
    }
    return { states, actions, rewards };
  };
}
