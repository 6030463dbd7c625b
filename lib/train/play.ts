import type { Agent } from "../agents/agent.ts";
import { demandMembers } from "../envs/demand_members.ts";
import type { Env, Step } from "../envs/env.ts";
import { isEnvId, make } from "../envs/registry.ts";
import { Generator, type Seed } from "../random/generator.ts";
import { isOver } from "./deadline.ts";
import { tick, Ticker } from "./tick.ts";

/** An environment to make a fresh twin of, or a function that makes one. */
export type EnvSource<Observation, Action> = Env<Observation, Action> | (() => Env<Observation, Action>);

/**
 * A fresh environment: a twin by its spec, or what the function makes.
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
  demandMembers(source, ["spec"], {
    owner,
    what: "the environment",
    advice:
      "rl.make makes a twin from it; where there is none, give a function that makes one: () => new Mine()",
  });
  const { spec } = source;
  if (!isEnvId(spec.id)) {
    throw new RangeError(
      `rl.make knows no "${spec.id}" to make a twin of; give a function that makes one, as () => new ${spec.id}()`,
    );
  }
  return make(spec);
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
}

/**
 * Plays the rest of an episode greedily, without learning.
 *
 * @param observation What the environment shows now, as from its reset.
 * @returns Whether the episode came to its end, before the deadline.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function playGreedily<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  observation: Observation,
  { random, onStep, deadline }: Watch<Observation, Action>,
): Promise<boolean> {
  const options = { greedy: true, random }, ticker = new Ticker();
  for (let over = false; !over;) {
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
