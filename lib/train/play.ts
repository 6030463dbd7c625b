import type { Agent } from "../agents/agent.ts";
import type { Env, Step } from "../envs/env.ts";
import { make } from "../envs/registry.ts";
import { tick, Ticker } from "./tick.ts";

/** An environment to make a fresh twin of, or a function that makes one. */
export type EnvSource<Observation, Action> = Env<Observation, Action> | (() => Env<Observation, Action>);

/** A fresh environment: a twin by its spec, or what the function makes. */
export function fresh<Observation, Action>(source: EnvSource<Observation, Action>): Env<Observation, Action> {
  return typeof source === "function" ? source() : make(source.spec);
}

/**
 * Plays the rest of an episode greedily, without learning.
 *
 * @param observation What the environment shows now, as from its reset.
 * @yields Every step with the action that led to it.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function* playGreedily<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  observation: Observation,
): AsyncGenerator<{ action: Action; step: Step<Observation> }, void, undefined> {
  const ticker = new Ticker();
  for (;;) {
    const action = agent.act(observation, { greedy: true });
    const step = env.step(action);
    if (ticker.due()) await tick();
    yield { action, step };
    if (step.terminated || step.truncated) return;
    observation = step.observation;
  }
}
