import type { Player } from "../agents/agent.ts";
import { demandMembers } from "../demands/members.ts";
import type { Env, Step } from "../envs/env.ts";
import { make, unknownIn } from "../envs/registry.ts";
import { likeAll, VectorEnv } from "../envs/vector/vector_env.ts";
import { type AnyEnv, Wrapper } from "../envs/wrappers/wrapper.ts";
import { Generator, type Seed } from "../random/generator.ts";
import { isOver } from "./deadline.ts";
import { tick, Ticker } from "./tick.ts";

/** An environment to make a fresh twin of, or copies of which to make a twin of the first, or a function that makes one. */
export type EnvSource<Observation, Action> =
  | Env<Observation, Action>
  | VectorEnv<Observation, Action>
  | (() => Env<Observation, Action>);

/**
 * A fresh environment: a twin by its spec, of several copies the twin of one, or
 * what the function makes.
 *
 * @param owner Who needs it, for the message.
 * @throws {TypeError} If the function makes no environment, or there is no spec to make a twin by.
 * @throws {RangeError} If `rl.make` does not know the environment.
 */
export function fresh<Observation, Action>(
  owner: string,
  source: EnvSource<Observation, Action>,
): Env<Observation, Action> {
  if (typeof source === "function") {
    const env = source();
    demandMembers(env, ["reset", "step"], {
      owner,
      what: "what the function returns",
      advice: "it must be an environment; is its return missing?",
    });
    return env;
  }
  const one = source instanceof VectorEnv ? likeAll(source) : source;
  demandMembers(one, ["spec"], {
    owner,
    what: "the environment",
    advice:
      "rl.make makes a twin from it; where there is none, give a function that makes one: () => new Mine()",
  });
  let own = unknownIn(one.spec);
  if (own === undefined) {
    const twin = make(one.spec);
    own = ownIn(one, twin);
    if (own === undefined) return twin;
  }
  throw new RangeError(
    `${owner}: rl.make knows no "${own}" to make a twin of; give a function that makes the whole, as () => new ${own}(…)`,
  );
}

/** The name of the class, of an environment or of one inside it, that its twin has not: a learner's own. */
function ownIn(one: AnyEnv, twin: AnyEnv): string | undefined {
  const alike = Object.getPrototypeOf(one) === Object.getPrototypeOf(twin) &&
    `${one.observationSpace}, ${one.actionSpace}` === `${twin.observationSpace}, ${twin.actionSpace}`;
  if (!alike) {
    return one.constructor === undefined || one.constructor === Object ? "Mine" : one.constructor.name;
  }
  return one instanceof Wrapper && twin instanceof Wrapper ? ownIn(one.env, twin.env) : undefined;
}

/** The stream for agents that have no greedy action, apart from the environment's own from the same seed. */
export function policyStream(seed: Seed): Generator {
  return new Generator(seed).spawn(1)[0];
}

/** What is watched of an episode that is played greedily. */
export interface Watch<Observation, Action> {
  /** Where agents without a greedy action draw from. */
  readonly random: Generator;
  /** Told of every step and the action that led to it. */
  readonly onStep: (step: Step<Observation>, action: Action) => void;
  /** When to leave the episode, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** After how many steps to leave it. */
  readonly most: number;
}

/**
 * Plays the rest of an episode greedily, without learning.
 *
 * @param observation What the environment shows now, as from its reset.
 * @returns Whether the episode came to its end, before the deadline and the last step allowed.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function playGreedily<Observation, Action>(
  agent: Player<Observation, Action>,
  env: Env<Observation, Action>,
  observation: Observation,
  { random, onStep, deadline, most }: Watch<Observation, Action>,
): Promise<boolean> {
  const options = { greedy: true, random }, ticker = new Ticker();
  for (let over = false, steps = 0; !over; steps++) {
    if (steps === most) return false;
    const action = agent.act(observation, options);
    const step = env.step(action);
    onStep(step, action);
    observation = step.observation;
    over = step.terminated || step.truncated;
    if (ticker.due()) {
      await tick();
      if (!over && isOver(deadline)) return false;
    }
  }
  return true;
}

/** Says that an episode goes on and on, and what to do about it. */
export function endless(owner: string, steps: number): RangeError {
  return new RangeError(
    `${owner}: the episode has not ended after ${
      steps.toLocaleString("en-US")
    } steps; an agent that acts greedily ` +
      "may go to and fro for ever: put rl.timeLimit(env, { steps }) around the environment, or give { seconds }",
  );
}
