/** The tabular agents, to try all of them on the same things. */
import type { ActionValues } from "../../../lib/agents/action_values.ts";
import type { Agent, Resumable, Savable, Transition } from "../../../lib/agents/agent.ts";
import { DoubleQLearning } from "../../../lib/agents/double_q_learning.ts";
import { ExpectedSarsa } from "../../../lib/agents/expected_sarsa.ts";
import { MonteCarloControl } from "../../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../../lib/agents/n_step_sarsa.ts";
import { QLearning } from "../../../lib/agents/q_learning.ts";
import { Sarsa } from "../../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../../lib/agents/sarsa_lambda.ts";
import { SoftmaxPolicyGradient } from "../../../lib/agents/softmax_policy_gradient.ts";
import type { TabularSpaces } from "../../../lib/agents/spaces.ts";
import { Discrete } from "../../../lib/envs/spaces.ts";

/** What is the same of all of them. */
export type TabularAgent = Agent<number, number> & Resumable & Savable & {
  readonly values?: ActionValues;
  readonly preferences?: ActionValues;
};

/** Their classes, with options as a cell of a notebook gives them, where types are not checked. */
export type AgentClass = new (env: TabularSpaces, options?: object) => TabularAgent;

/** Those that learn the values of actions. */
export const valueAgents: { readonly [name: string]: AgentClass } = {
  QLearning,
  Sarsa,
  ExpectedSarsa,
  DoubleQLearning,
  NStepSarsa,
  SarsaLambda,
  MonteCarloControl,
};

/** All of them. */
export const tabularAgents: { readonly [name: string]: AgentClass } = {
  ...valueAgents,
  SoftmaxPolicyGradient,
};

/** The rows of what an agent has learnt. */
export function tableOf({ values, preferences }: TabularAgent): number[][] {
  return [...values ?? preferences ?? []].map((row) => [...row]);
}

/** Spaces to learn in by hand. */
export function spaces(states: number, actions: number): TabularSpaces {
  return {
    spec: { id: "Small", options: {} },
    observationSpace: new Discrete(states),
    actionSpace: new Discrete(actions),
  };
}

/** A step that pays 1 and leads on, where nothing else is said. */
export function step(
  observation: number,
  action: number,
  nextObservation: number,
  other: Partial<Transition<number, number>> = {},
): Transition<number, number> {
  return { observation, action, nextObservation, reward: 1, terminated: false, truncated: false, ...other };
}
