/**
 * Bellman: reinforcement learning, learned by doing it.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const recording = await rl.record(new rl.RandomAgent(env, { seed: 0 }), env);
 * rl.animate(recording); // a notebook shows what a cell ends with
 * ```
 *
 * @module
 */
import "./notebook/kernel.ts";

export type { ChoiceOptions } from "./random/choice.ts";
export { Generator, type Seed } from "./random/generator.ts";
export { SeedSequence, type SeedSequenceOptions } from "./random/seed_sequence.ts";
export type { Sequence } from "./random/shuffle.ts";
export type { GeneratorSnapshot } from "./random/snapshot.ts";

export { binEdges, binIndex } from "./envs/bins.ts";
export { CartPole, type CartPoleOptions } from "./envs/cartpole.ts";
export { discretise, Discretised, type DiscretiseOptions } from "./envs/discretise.ts";
export type { Env, EnvSpec, Info, Json, ResetOptions, Snapshot, Step, WrapperSpec } from "./envs/env.ts";
export { EpisodeError } from "./envs/episode_guard.ts";
export { type EnvId, type Environments, type EnvOf, make, type OptionsOf } from "./envs/registry.ts";
export type { Disc, Line, Placement, Rectangle, Scene, Shape, Text } from "./envs/scene.ts";
export { Box, Discrete, type Space } from "./envs/spaces.ts";
export { TimeLimit, type TimeLimitOptions } from "./envs/time_limit.ts";
export { VectorBlock } from "./envs/vector_block.ts";

export * as rules from "./rules/mod.ts";
export { exponential, linear, type Schedule } from "./rules/schedule.ts";

export { ActionValues, type InitialValue } from "./agents/action_values.ts";
export type { ActOptions, Agent, Transition } from "./agents/agent.ts";
export type { Setting } from "./agents/options.ts";
export { type BehaviourPolicy, QLearning, type QLearningOptions } from "./agents/q_learning.ts";
export { RandomAgent, type RandomAgentOptions } from "./agents/random_agent.ts";

export { bootstrapInterval, type BootstrapOptions, type Interval } from "./train/bootstrap.ts";
export type { Episode } from "./train/episode.ts";
export { evaluate, type EvaluateOptions, type Evaluation } from "./train/evaluate.ts";
export type { EnvSource } from "./train/play.ts";
export { record, type Recording, type RecordOptions } from "./train/record.ts";
export {
  recorded,
  type RecordedCurves,
  type RecordedName,
  type RecordedVariant,
  solvedWithin,
} from "./train/recorded.ts";
export { Interrupted, tick, Ticker } from "./train/tick.ts";
export { train, type TrainOptions } from "./train/train.ts";

export type { AnswerOf, ExerciseId, exercises } from "./exercises/mod.ts";
export { Todo } from "./exercises/todo.ts";

export { animate, type AnimateOptions } from "./notebook/animate.ts";
export type { Animation, AnimationFrame } from "./notebook/animation.ts";
export { check } from "./notebook/check.ts";
export { course, CourseMap, type LessonName, resetCourse } from "./notebook/course.ts";
export { display, type DisplayOptions } from "./notebook/display.ts";
export type { Bundle, MediaBundle, Output, PictureMetadata } from "./notebook/output.ts";
export type { Figure } from "./notebook/figure.ts";
export { live } from "./notebook/live.ts";
export * as plot from "./notebook/plot.ts";
export { grade, NotPassed } from "./notebook/grade.ts";
export { progress, type ProgressOptions } from "./notebook/progress.ts";
export { show, type ShowOptions } from "./notebook/show.ts";
export type { Entry, Row, Rows, Table, TableOptions } from "./notebook/table.ts";
