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

export { Acrobot, type AcrobotOptions } from "./envs/control/acrobot.ts";
export { CartPole, type CartPoleOptions } from "./envs/control/cartpole.ts";
export { ControlEnv, type ControlTask } from "./envs/control/control_env.ts";
export { Dynamics } from "./envs/control/dynamics.ts";
export { MountainCar, type MountainCarOptions } from "./envs/control/mountain_car.ts";
export {
  MountainCarContinuous,
  type MountainCarContinuousOptions,
} from "./envs/control/mountain_car_continuous.ts";
export { Pendulum, type PendulumOptions } from "./envs/control/pendulum.ts";
export type {
  Env,
  EnvSpec,
  Info,
  Json,
  ObservationTransform,
  ResetOptions,
  Snapshot,
  Step,
  WrapperSpec,
} from "./envs/env.ts";
export { EpisodeError } from "./envs/episode_guard.ts";
export { CliffWalking, type CliffWalkingOptions } from "./envs/grid/cliff_walking.ts";
export type { Direction } from "./envs/grid/direction.ts";
export { FrozenLake, type FrozenLakeOptions } from "./envs/grid/frozen_lake.ts";
export { GridEnv, type GridLayout, type GridTask } from "./envs/grid/grid_env.ts";
export type { GridMap, Square } from "./envs/grid/grid_map.ts";
export type { GridOverlay } from "./envs/grid/grid_scene/overlay.ts";
export { GridWorld } from "./envs/grid/grid_world.ts";
export type { GridWorldOptions } from "./envs/grid/grid_world_options.ts";
export { gridWorld4x3, gridWorld4x4, windyGridWorld } from "./envs/grid/grid_worlds.ts";
export { Maze, type MazeOptions } from "./envs/grid/maze.ts";
export { randomLake, type RandomLakeOptions } from "./envs/grid/random_lake.ts";
export { randomMaze, type RandomMazeOptions } from "./envs/grid/random_maze.ts";
export {
  type EnvId,
  envIds,
  type Environments,
  type EnvOf,
  type Limited,
  make,
  type NamedWorldOptions,
  type OptionsOf,
} from "./envs/registry.ts";
export type { Disc, Line, Placement, Polyline, Rectangle, Scene, Shape, Text } from "./envs/scene.ts";
export { Box, Discrete, type Space, Tuple } from "./envs/spaces.ts";
export { Bandit, type BanditOptions } from "./envs/tabular/bandit.ts";
export { BlindCliffwalk, type BlindCliffwalkOptions } from "./envs/tabular/blind_cliffwalk.ts";
export { Chain, type ChainOptions } from "./envs/tabular/chain.ts";
export { RandomWalk, type RandomWalkOptions } from "./envs/tabular/random_walk.ts";
export { TabularEnv } from "./envs/tabular/tabular_env.ts";
export { type Outcome, TransitionModel, type Transitions } from "./envs/tabular/transition_model.ts";
export type { TransitionTable } from "./envs/tabular/transition_table.ts";
export { VectorBlock } from "./envs/vector_block.ts";
export type { Batch } from "./envs/vector/batch.ts";
export { makeVector, type VectorOf } from "./envs/vector/make_vector.ts";
export type { VectorEnv, VectorResetOptions } from "./envs/vector/vector_env.ts";
export type { VectorStep } from "./envs/vector/vector_step.ts";
export { binEdges, binIndex } from "./envs/wrappers/bins.ts";
export { discretise, Discretised, type DiscretiseOptions } from "./envs/wrappers/discretise.ts";
export { FrameSkip, frameSkip, type FrameSkipOptions } from "./envs/wrappers/frame_skip.ts";
export { FrameStack, frameStack, type FrameStackOptions } from "./envs/wrappers/frame_stack.ts";
export { TimeLimit, timeLimit, type TimeLimitOptions } from "./envs/wrappers/time_limit.ts";
export { TransformedObservation, transformObservation } from "./envs/wrappers/transform_observation.ts";
export { type AnyEnv, type Unwrapped, Wrapper } from "./envs/wrappers/wrapper.ts";

export { CheckpointError } from "./storage/checkpoint_error.ts";
export type { StorableRecord } from "./storage/parts.ts";
export type { Storable, StorableArray, StorableTensor } from "./storage/storable.ts";

export * as nn from "./nn/mod.ts";
export { ready, type ReadyOptions } from "./nn/backend/ready.ts";
export type { Memory, MemoryOptions, SampleOptions } from "./replay/memory.ts";
export { PrioritizedReplay } from "./replay/prioritized_replay.ts";
export type { PrioritizedReplayOptions } from "./replay/prioritized/settings.ts";
export { SumTree } from "./replay/prioritized/sum_tree.ts";
export type { Remembered } from "./replay/remembered.ts";
export { ReplayMemory } from "./replay/replay_memory.ts";
export type { TransitionBatch } from "./replay/transition_batch.ts";
export * as rules from "./rules/mod.ts";
export { cosine, exponential, linear, type Schedule, stepDecay, warmUp } from "./rules/schedule.ts";
export type { Setting } from "./rules/setting.ts";

export { ActionValues } from "./agents/action_values.ts";
export { ActorCritic, type ActorCriticLosses, type ActorCriticOptions } from "./agents/actor_critic.ts";
export type {
  ActOptions,
  Agent,
  Player,
  Resumable,
  Savable,
  TabularTransition,
  Transition,
} from "./agents/agent.ts";
export { Dqn } from "./agents/dqn.ts";
export type { DqnOptions, NetworkSizes, OwnLoss } from "./agents/dqn/options.ts";
export type { ObservationMask } from "./agents/dqn/observation_mask.ts";
export { DoubleQLearning, type DoubleQLearningOptions } from "./agents/double_q_learning.ts";
export { ExpectedSarsa, type ExpectedSarsaOptions } from "./agents/expected_sarsa.ts";
export type { InitialValue } from "./agents/initial_value.ts";
export { load } from "./agents/load.ts";
export { MonteCarloControl, type MonteCarloControlOptions } from "./agents/monte_carlo_control.ts";
export { NStepSarsa, type NStepSarsaOptions } from "./agents/n_step_sarsa.ts";
export { Ppo, type PpoLosses, type PpoOptions } from "./agents/ppo.ts";
export type { Losses as PolicyGradientLosses } from "./agents/policy_gradient/model.ts";
export type { PolicyGradientOptions, RolloutOptions } from "./agents/policy_gradient/options.ts";
export type { PolicyGradientAgent } from "./agents/policy_gradient/policy_gradient_agent.ts";
export type { PolicySpaces } from "./agents/policy_gradient/spaces.ts";
export { QLearning, type QLearningOptions } from "./agents/q_learning.ts";
export { RandomAgent, type RandomAgentOptions } from "./agents/random_agent.ts";
export { Reinforce, type ReinforceOptions } from "./agents/reinforce.ts";
export { Sarsa, type SarsaOptions } from "./agents/sarsa.ts";
export { SarsaLambda, type SarsaLambdaOptions } from "./agents/sarsa_lambda.ts";
export { SoftmaxPolicyGradient } from "./agents/softmax_policy_gradient.ts";
export type { SoftmaxPolicyGradientOptions } from "./agents/tabular/policy_gradient_options.ts";
export type { ActionMask } from "./agents/tabular/action_mask.ts";
export type { TabularSpaces } from "./agents/spaces.ts";
export { OnPolicyAgent } from "./agents/tabular/on_policy_agent.ts";
export { TabularAgent, type TabularParts, type TabularSettings } from "./agents/tabular/tabular_agent.ts";
export type { TraceKind } from "./agents/tabular/traces.ts";
export { type Particulars, ValueAgent } from "./agents/tabular/value_agent.ts";
export type { BehaviourPolicy, ValueAgentOptions } from "./agents/tabular/value_agent_options.ts";
export type { VectorAgent, VectorTransition } from "./agents/vector_agent.ts";

export { bootstrapInterval, type BootstrapOptions, type Interval } from "./train/bootstrap.ts";
export { checkpoint, type CheckpointOptions, type Resumables } from "./train/checkpoint.ts";
export { checkpoints, removeCheckpoint } from "./train/checkpoint_folder.ts";
export type { Episode } from "./train/episode.ts";
export { evaluate, type EvaluateOptions, type Evaluation } from "./train/evaluate.ts";
export type { EnvSource } from "./train/play.ts";
export { record, type Recording, type RecordOptions } from "./train/record.ts";
export {
  recorded,
  type RecordedCurves,
  type RecordedName,
  type RecordedStepsName,
  type RecordedUpdatesName,
  type RecordedVariant,
  solvedWithin,
} from "./train/recorded.ts";
export type { RecordedSteps, RecordedStepsVariant } from "./train/recorded_steps.ts";
export type { RecordedUpdates } from "./train/recorded_updates.ts";
export { Interrupted, tick, Ticker } from "./train/tick.ts";
export { resume, type Resumed } from "./train/resume.ts";
export { train } from "./train/train.ts";
export type { TrainLimits, TrainOptions, VectorTrainOptions } from "./train/train_options.ts";

export type { AnswerOf, ExerciseId, exercises } from "./exercises/mod.ts";
export { Todo } from "./exercises/todo.ts";

export { animate, type AnimateOptions } from "./notebook/animate.ts";
export type { Animation, AnimationFrame } from "./notebook/animation.ts";
export { check } from "./notebook/check.ts";
export { course, CourseMap, type LessonName, resetCourse } from "./notebook/course.ts";
export { display, type DisplayOptions } from "./notebook/display.ts";
export { film, type FilmFrame, type FilmOptions } from "./notebook/film.ts";
export type { Bundle, MediaBundle, Output, PictureMetadata } from "./notebook/output.ts";
export type { Figure } from "./notebook/figure.ts";
export { live } from "./notebook/live.ts";
export * as plot from "./notebook/plot.ts";
export { grade, NotPassed } from "./notebook/grade.ts";
export { progress, type ProgressOptions } from "./notebook/progress.ts";
export { type Described, show, type ShowOptions } from "./notebook/show.ts";
export type { Tensors } from "./notebook/tensors.ts";
export type { Words } from "./notebook/words.ts";
export type { Entry, Row, Rows, Table, TableOptions } from "./notebook/table.ts";
