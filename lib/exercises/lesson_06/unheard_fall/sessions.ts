import type { Transition } from "../../../agents/agent.ts";
import type { Env, Step } from "../../../envs/env.ts";
import { make } from "../../../envs/registry.ts";
import { Box } from "../../../envs/spaces.ts";
import { timeLimit } from "../../../envs/wrappers/time_limit.ts";
import { transformObservation } from "../../../envs/wrappers/transform_observation.ts";
import { budgetOf } from "../../judging/budgeted.ts";
import { describe } from "../../judging/describe.ts";
import { Refusal } from "../../judging/refusal.ts";

/** What a learner writes. */
export type Session = (
  env: Env<Float32Array, number>,
  act: (state: Float32Array) => number,
  learn: (step: Transition<Float32Array, number>) => void,
  tMax?: number,
) => number;

/** A corridor, what is done in each of its squares, and how long it may take. */
export interface Corridor {
  readonly map: string;
  readonly rewards: Readonly<Record<string, number>>;
  readonly policy: readonly number[];
  /** After how many steps the environment says that time is up. Default 100. */
  readonly limit?: number;
  /** After how many the session ends by itself. Default: what the function takes by itself. */
  readonly tMax?: number;
}

/** A step as `learn` heard of it. */
export type Heard = readonly [
  state: number,
  action: number,
  reward: number,
  nextState: number,
  ending: "" | "terminated" | "truncated",
];

/** What came of a session. */
export interface Lived {
  readonly total: number;
  readonly heard: Heard[];
}

/**
 * Lets a session go through a corridor, whose squares are numbered, and notes what it learns from.
 *
 * @throws {Refusal} If it acts in no state, or returns no number.
 */
export function sessionOf(session: Session, { map, rewards, policy, limit = 100, tMax }: Corridor): Lived {
  const squares = transformObservation(make("GridWorld", { map: [map], rewards }), {
    observationSpace: new Box([0], [map.length - 1]),
    transform: (square: number) => Float32Array.of(square),
  });
  const env = budgetOf(1000)(timeLimit(squares, { steps: limit })), heard: Heard[] = [];
  const act = (state: Float32Array | undefined) => {
    if (state === undefined) {
      throw new Refusal(
        "calls act(undefined)",
        "Your `act` was given undefined. The next state is `step.observation`.",
      );
    }
    return policy[state[0]];
  };
  const learn = ({ observation, action, reward, nextObservation, terminated, truncated }: Heardable) => {
    const ending = terminated ? "terminated" : truncated ? "truncated" : "";
    heard.push([observation[0], action, reward, nextObservation[0], ending]);
  };
  const total: unknown = tMax === undefined ? session(env, act, learn) : session(env, act, learn, tMax);
  if (typeof total === "number") return { total, heard };
  throw new Refusal(
    `returns ${describe(total)}`,
    "Your function returns no number. Is there a `return total` at its end?",
  );
}

type Heardable = Transition<Float32Array, number>;

/** A step, and whether it was the last. */
interface Told {
  readonly step: Step<Float32Array>;
  readonly over: boolean;
}

/** The pieces in which a session may differ from one that learns from every step. */
interface Pieces {
  /** Whether `learn` is told of a step. Default: always. */
  readonly tells?: (told: Told) => boolean;
  /** What it is told of how the step ended. Default: what the step says. */
  readonly ending?: (told: Told) => Pick<Step<unknown>, "terminated" | "truncated">;
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
    tells = () => true,
    ending = ({ step: { terminated, truncated } }) => ({ terminated, truncated }),
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
      if (tells(told)) {
        const { reward, observation: nextObservation } = step;
        learn({
          ...ending(told),
          observation: before(state, nextObservation),
          action,
          reward,
          nextObservation,
        });
      }
      state = next(state, step.observation);
      if (leaves(told)) break;
    }
    return total;
  };
}
