import type { Step } from "../../../envs/env.ts";
import type { Session } from "./corridor.ts";

/** A step, and whether it was the last. */
interface Told {
  readonly step: Step<Float32Array>;
  readonly over: boolean;
}

/** The pieces in which a session may differ from one that learns from every step. */
interface Pieces {
  /** How often `learn` is told of a step. Default: once. */
  readonly tells?: (told: Told) => number;
  /** What it is told of how the step ended. Default: what the step says. */
  readonly ending?: (told: Told) => Pick<Step<unknown>, "terminated" | "truncated">;
  /** What it is told to have been paid. Default: the reward. */
  readonly paid?: (reward: number, total: number) => number;
  /** What it is told to have come next. Default: what was seen next. */
  readonly after?: (state: Float32Array, next: Float32Array) => Float32Array;
  /** What is told to have been seen before. Default: the state. */
  readonly before?: (state: Float32Array, next: Float32Array) => Float32Array;
  /** Whether the session is over. Default: where the episode is. */
  readonly leaves?: (told: Told) => boolean;
  /** What of a reward counts. Default: all of it. */
  readonly counted?: (told: Told) => number;
  /** The state that comes next. Default: the one that was seen. */
  readonly next?: (state: Float32Array, next: Float32Array) => Float32Array;
  /** How many steps at most. Default: what is asked for. */
  readonly most?: (tMax: number) => number;
}

/** A session that learns from every step, but for some pieces. */
export function sessionWith(
  {
    tells = () => 1,
    ending = ({ step: { terminated, truncated } }) => ({ terminated, truncated }),
    paid = (reward) => reward,
    after = (_, next) => next,
    before = (state) => state,
    leaves = ({ over }) => over,
    counted = ({ step }) => step.reward,
    next = (_, next) => next,
    most = (tMax) => tMax,
  }: Pieces,
): Session {
  return (env, act, learn, tMax = 300) => {
    let state = env.reset(), total = 0;
    for (let t = 0; t < most(tMax); t++) {
      const action = act(state), step = env.step(action);
      const told = { step, over: step.terminated || step.truncated };
      total += counted(told);
      for (let times = 0; times < tells(told); times++) {
        learn({
          ...ending(told),
          observation: before(state, step.observation),
          action,
          reward: paid(step.reward, total),
          nextObservation: after(state, step.observation),
        });
      }
      state = next(state, step.observation);
      if (leaves(told)) break;
    }
    return total;
  };
}
