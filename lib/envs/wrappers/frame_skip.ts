import type { Env, ResetOptions, Step } from "../env.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import { wrappedSpec } from "../spec.ts";
import { demandEnv } from "./demand_env.ts";
import { Wrapper } from "./wrapper.ts";

/** Options of {@linkcode frameSkip}. */
export interface FrameSkipOptions {
  /** For how many steps of the environment an action is taken, at least 1. */
  readonly frames: number;
}

/** An environment in which every action lasts; see {@linkcode frameSkip}. */
export class FrameSkip<
  Observation,
  Action,
  Inner extends Env<Observation, Action> = Env<Observation, Action>,
> extends Wrapper<Observation, Action, Inner> {
  readonly observationSpace: Inner["observationSpace"];
  /** For how many steps of the environment an action is taken. */
  readonly frames: number;

  /** See {@linkcode frameSkip}, which makes one. */
  constructor(env: Inner & Env<Observation, Action>, options: FrameSkipOptions) {
    demandEnv("frameSkip", env, "{ frames: 4 }");
    demandKnown("frameSkip", options, ["frames"]);
    const { frames } = options;
    demandCount("frameSkip", "frames", frames);
    super(env, wrappedSpec(env.spec, "frameSkip", { frames }));
    this.frames = frames;
    this.observationSpace = env.observationSpace;
  }

  reset(options?: ResetOptions): Observation {
    return this.env.reset(options);
  }

  step(action: Action): Step<Observation> {
    let step = this.env.step(action), { reward } = step;
    for (let frame = 1; frame < this.frames && !step.terminated && !step.truncated; frame++) {
      step = this.env.step(action);
      reward += step.reward;
    }
    return { ...step, reward };
  }
}

/**
 * Takes every action several times in a row, and adds up what it pays: an agent
 * that decides less often has a nearer future to look at. An episode that ends
 * on the way ends at once.
 *
 * A time limit inside counts the environment's steps, one outside those of the
 * agent.
 *
 * @throws {TypeError} If there is no environment, or `frames` is missing.
 * @throws {RangeError} If `frames` is not a positive integer.
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.frameSkip(rl.make("CartPole-v1"), { frames: 4 });
 * env.reset({ seed: 0 });
 * env.step(1).reward; // 4
 * ```
 */
export function frameSkip<Observation, Action, Inner extends Env<Observation, Action>>(
  env: Inner & Env<Observation, Action>,
  options: FrameSkipOptions,
): FrameSkip<Observation, Action, Inner> {
  return new FrameSkip(env, options);
}
