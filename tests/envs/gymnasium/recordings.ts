/** What Gymnasium's environments answered, read from `data/gymnasium`. */
import acrobot from "../../../data/gymnasium/acrobot.json" with { type: "json" };
import cartpole from "../../../data/gymnasium/cartpole.json" with { type: "json" };
import cliffWalking from "../../../data/gymnasium/cliff_walking.json" with { type: "json" };
import frozenLake from "../../../data/gymnasium/frozen_lake.json" with { type: "json" };
import mountainCar from "../../../data/gymnasium/mountain_car.json" with { type: "json" };
import mountainCarContinuous from "../../../data/gymnasium/mountain_car_continuous.json" with {
  type: "json",
};
import pendulum from "../../../data/gymnasium/pendulum.json" with { type: "json" };
import type { EnvSpec, Info, Json } from "../../../lib/envs/env.ts";
import { type Column, numbersOf } from "./column.ts";

/** An observation or an action. */
export type Value = number | Float32Array;

/** What a reset answered, or part of what a step did. */
export interface Answer {
  readonly observation: Value;
  readonly info: Info;
}

/** An action and what it was answered. */
export interface RecordedStep extends Answer {
  readonly action: Value;
  readonly reward: number;
  readonly terminated: boolean;
  readonly truncated: boolean;
  /** What the reset after this step answered, if there was one: it goes on with the stream. */
  readonly reset?: Answer;
}

/** What one environment answered from one seed. */
export interface Run {
  readonly id: string;
  /** By our names. */
  readonly options: EnvSpec["options"];
  /** What tells the run from others of the same options; often empty. */
  readonly case: string;
  readonly seed: bigint;
  /** What the seeded reset answered. */
  readonly start: Answer;
  readonly steps: readonly RecordedStep[];
}

/** A run as `data/make/runs/record.py` writes it. */
interface Recorded {
  readonly id: string;
  readonly options: { readonly [name: string]: Json | undefined };
  readonly case: string;
  readonly seed: string;
  readonly steps: number;
  readonly actions: Column;
  readonly observations: Column;
  readonly rewards: Column;
  readonly terminated: readonly number[];
  readonly truncated: readonly number[];
  readonly resets: { readonly after: readonly number[]; readonly observations: Column };
  readonly probabilities?: { readonly steps: Column; readonly resets: Column };
}

const files: readonly { readonly runs: readonly Recorded[] }[] = [
  cartpole,
  mountainCar,
  mountainCarContinuous,
  acrobot,
  pendulum,
  frozenLake,
  cliffWalking,
];

/** The runs of all recorded environments. */
export const recordings: readonly Run[] = files.flatMap(({ runs }) => runs.map(read));

function read({ id, options, seed, steps, resets, ...recorded }: Recorded): Run {
  const actions = valuesOf(recorded.actions, steps), rewards = numbersOf(recorded.rewards);
  const terminated = new Set(recorded.terminated), truncated = new Set(recorded.truncated);
  const answers = answersOf(recorded.observations, recorded.probabilities?.steps, steps);
  const starts = answersOf(resets.observations, recorded.probabilities?.resets, 1 + resets.after.length);
  const resetAfter = new Map(resets.after.map((taken, i) => [taken, starts[i + 1]]));
  return {
    id,
    options: inCamelCase(options),
    case: recorded.case,
    seed: BigInt(seed),
    start: starts[0],
    steps: answers.map((answer, t) => ({
      ...answer,
      action: actions[t],
      reward: rewards[t],
      terminated: terminated.has(t),
      truncated: truncated.has(t),
      reset: resetAfter.get(t + 1),
    })),
  };
}

function answersOf(observations: Column, probabilities: Column | undefined, count: number): Answer[] {
  const prob = probabilities && numbersOf(probabilities);
  return valuesOf(observations, count).map((observation, i) => ({
    observation,
    info: prob ? { prob: prob[i] } : {},
  }));
}

/** The numbers of a column as so many values: float32 are vectors. */
function valuesOf(column: Column, count: number): Value[] {
  const numbers = numbersOf(column), length = numbers.length / count;
  if (!(numbers instanceof Float32Array)) return [...numbers];
  return Array.from({ length: count }, (_, i) => numbers.subarray(i * length, (i + 1) * length));
}

function inCamelCase(options: Recorded["options"]): Run["options"] {
  const renamed = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => value === undefined ? [] : [[renamed(name), value]]),
  );
}
