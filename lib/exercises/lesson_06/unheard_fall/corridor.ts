import type { Transition } from "../../../agents/agent.ts";
import type { Env } from "../../../envs/env.ts";
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
 * @throws {Refusal} If it acts in no state or twice in one, or returns no number.
 */
export function sessionOf(session: Session, { map, rewards, policy, limit = 100, tMax }: Corridor): Lived {
  let shown = 0, asked = 0;
  const squares = transformObservation(make("GridWorld", { map: [map], rewards }), {
    observationSpace: new Box([0], [map.length - 1]),
    transform: (square: number) => {
      shown++;
      return Float32Array.of(square);
    },
  });
  const env = budgetOf(1000)(timeLimit(squares, { steps: limit })), heard: Heard[] = [];
  const act = (state: Float32Array | undefined) => {
    if (state === undefined) {
      throw new Refusal(
        "calls act(undefined)",
        "Your `act` was given undefined. The next state is `step.observation`.",
      );
    }
    asked++;
    if (asked > shown) {
      throw new Refusal(
        "calls act twice in a step",
        "You ask `act` twice in one step. An agent that explores draws anew each time: `learn` may then hear of " +
          "another action than the one that was done. Ask once, and keep what it says in `action`.",
      );
    }
    return policy[state[0]];
  };
  const learn = ({ observation, action, reward, nextObservation, terminated, truncated }: Heardable) => {
    const steps = heard.length + 1, ownEnd = steps === (tMax ?? 300) && steps !== limit; // may be told or not
    const ending = terminated ? "terminated" : truncated && !ownEnd ? "truncated" : "";
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
