import { Acrobot, type AcrobotOptions } from "../control/acrobot.ts";
import { CartPole, type CartPoleOptions } from "../control/cartpole.ts";
import { MountainCar, type MountainCarOptions } from "../control/mountain_car.ts";
import {
  MountainCarContinuous,
  type MountainCarContinuousOptions,
} from "../control/mountain_car_continuous.ts";
import { Pendulum, type PendulumOptions } from "../control/pendulum.ts";
import { Bandit, type BanditOptions } from "../tabular/bandit.ts";
import { BlindCliffwalk, type BlindCliffwalkOptions } from "../tabular/blind_cliffwalk.ts";
import { Chain, type ChainOptions } from "../tabular/chain.ts";
import { RandomWalk, type RandomWalkOptions } from "../tabular/random_walk.ts";
import { CliffWalking, type CliffWalkingOptions } from "../grid/cliff_walking.ts";
import { FrozenLake, type FrozenLakeOptions } from "../grid/frozen_lake.ts";
import { GridWorld } from "../grid/grid_world.ts";
import type { GridWorldOptions } from "../grid/grid_world_options.ts";
import { gridWorld4x3, windyGridWorld } from "../grid/grid_worlds.ts";
import { Maze, type MazeOptions } from "../grid/maze.ts";
import type { Env } from "../env.ts";
import { demandKnown } from "../../demands/known.ts";
import { frozenSpec } from "../spec.ts";
import { TimeLimit } from "../wrappers/time_limit.ts";
import type { AnyEnv } from "../wrappers/wrapper.ts";

/**
 * What can be made by id: the options it takes, and what it is. Ids with a
 * version are Gymnasium's, with Gymnasium's time limits; those without have none.
 */
export interface Environments {
  /** Swing two links up over a line by a motor at the joint between them; without a time limit. */
  "Acrobot": { options: AcrobotOptions; env: Acrobot };
  /** At most 500 steps. */
  "Acrobot-v1": { options: AcrobotOptions; env: Limited<Acrobot> };
  /** One pull at one of several arms, each of which pays another amount on average. */
  "Bandit": { options: BanditOptions; env: Bandit };
  /** One reward after many right choices in a row. */
  "BlindCliffwalk": { options: BlindCliffwalkOptions; env: BlindCliffwalk };
  /** Balance a pole on a cart; without a time limit. */
  "CartPole": { options: CartPoleOptions; env: CartPole };
  /** At most 200 steps; solved at a mean return of 195 over 100 episodes. */
  "CartPole-v0": { options: CartPoleOptions; env: Limited<CartPole> };
  /** At most 500 steps; solved at a mean return of 475 over 100 episodes. */
  "CartPole-v1": { options: CartPoleOptions; env: Limited<CartPole> };
  /** Little at once or much later; without an end. */
  "Chain": { options: ChainOptions; env: Chain };
  /** Along a cliff from start to goal. */
  "CliffWalking-v1": { options: CliffWalkingOptions; env: CliffWalking };
  /** Across a lake with holes in its ice, which is slippery; without a time limit. */
  "FrozenLake": { options: FrozenLakeOptions; env: FrozenLake };
  /** At most 100 steps. */
  "FrozenLake-v1": { options: FrozenLakeOptions; env: Limited<FrozenLake> };
  /** The larger lake, at most 200 steps. */
  "FrozenLake8x8-v1": { options: FrozenLakeOptions; env: Limited<FrozenLake> };
  /** A grid world from a map of your own; without one, the book's 4 × 4 squares of dynamic programming. */
  "GridWorld": { options: GridWorldOptions; env: GridWorld };
  /** Four by three squares, +1 and −1 side by side, and steps that go astray. */
  "GridWorld4x3": { options: NamedWorldOptions; env: GridWorld };
  /** A maze from a map of your own; without one, 3 × 3 squares. */
  "Maze": { options: MazeOptions; env: Maze };
  /** Out of a valley with a motor that is too weak: by swinging; without a time limit. */
  "MountainCar": { options: MountainCarOptions; env: MountainCar };
  /** At most 200 steps; solved at a mean return of −110 over 100 episodes. */
  "MountainCar-v0": { options: MountainCarOptions; env: Limited<MountainCar> };
  /** The same with a push of any strength from −1 to 1; without a time limit. */
  "MountainCarContinuous": { options: MountainCarContinuousOptions; env: MountainCarContinuous };
  /** At most 999 steps; solved at a mean return of 90 over 100 episodes. */
  "MountainCarContinuous-v0": { options: MountainCarContinuousOptions; env: Limited<MountainCarContinuous> };
  /** Swing a pendulum up and hold it there; without an end. */
  "Pendulum": { options: PendulumOptions; env: Pendulum };
  /** 200 steps. */
  "Pendulum-v1": { options: PendulumOptions; env: Limited<Pendulum> };
  /** From the middle of a row to one of its ends, by chance. */
  "RandomWalk": { options: RandomWalkOptions; env: RandomWalk };
  /** From start to goal through a side wind. */
  "WindyGridWorld": { options: NamedWorldOptions; env: GridWorld };
}

/** Options of a grid world that has a name: it stands for the map, all else may differ. */
export type NamedWorldOptions = Omit<GridWorldOptions, "map">;

/** An environment with a time limit around it. */
export type Limited<Inner extends AnyEnv> = Inner extends Env<infer Observation, infer Action>
  ? TimeLimit<Observation, Action, Inner>
  : never;

/** The id of an environment that {@linkcode make} knows. */
export type EnvId = keyof Environments;

/** The options of an environment, by its id. */
export type OptionsOf<Id extends EnvId> = Environments[Id]["options"];

/** The type of an environment, by its id. */
export type EnvOf<Id extends EnvId> = Environments[Id]["env"];

/** What makes an environment of each id. */
export const makers: { readonly [Id in EnvId]: (options: OptionsOf<Id>) => EnvOf<Id> } = {
  "Acrobot": (options) => new Acrobot(options),
  "Acrobot-v1": (options) => limited("Acrobot-v1", new Acrobot(options), 500),
  "Bandit": (options) => new Bandit(options),
  "BlindCliffwalk": (options) => new BlindCliffwalk(options),
  "CartPole": (options) => new CartPole(options),
  "CartPole-v0": (options) => limited("CartPole-v0", new CartPole(options), 200),
  "CartPole-v1": (options) => limited("CartPole-v1", new CartPole(options), 500),
  "Chain": (options) => new Chain(options),
  "CliffWalking-v1": (options) => new CliffWalking(options),
  "FrozenLake": (options) => new FrozenLake(options),
  // As in Gymnasium, a map of 8 × 8 alone does not lengthen the limit: the other id does.
  "FrozenLake-v1": (options) => limited("FrozenLake-v1", new FrozenLake(options), 100),
  "FrozenLake8x8-v1": (options) => limited("FrozenLake8x8-v1", new FrozenLake(options, "8x8"), 200),
  "GridWorld": (options) => new GridWorld(options),
  "GridWorld4x3": (options) => namedWorld("GridWorld4x3", options, gridWorld4x3),
  "Maze": (options) => new Maze(options),
  "MountainCar": (options) => new MountainCar(options),
  "MountainCar-v0": (options) => limited("MountainCar-v0", new MountainCar(options), 200),
  "MountainCarContinuous": (options) => new MountainCarContinuous(options),
  "MountainCarContinuous-v0": (options) =>
    limited("MountainCarContinuous-v0", new MountainCarContinuous(options), 999),
  "Pendulum": (options) => new Pendulum(options),
  "Pendulum-v1": (options) => limited("Pendulum-v1", new Pendulum(options), 200),
  "RandomWalk": (options) => new RandomWalk(options),
  "WindyGridWorld": (options) => namedWorld("WindyGridWorld", options, windyGridWorld),
};

/** Takes what the options leave open from the world of that name. */
function namedWorld(id: EnvId, options: NamedWorldOptions, world: GridWorldOptions): GridWorld {
  demandKnown(id, options, ["stepReward", "rewards", "wind", "successRate"]);
  const {
    stepReward = world.stepReward,
    rewards = world.rewards,
    wind = world.wind,
    successRate = world.successRate,
  } = options;
  return new GridWorld({ map: world.map, stepReward, rewards, wind, successRate }, id);
}

function limited<Observation, Action, Inner extends Env<Observation, Action>>(
  id: EnvId,
  env: Inner & Env<Observation, Action>,
  steps: number,
): TimeLimit<Observation, Action, Inner> {
  return new TimeLimit(env, { steps }, frozenSpec({ id, options: env.spec.options }));
}
