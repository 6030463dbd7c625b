/** How close to the best possible tabular agents come on the larger lake, whose ice is slippery. */
import type { ActionValues } from "../../agents/action_values.ts";
import type { Agent } from "../../agents/agent.ts";
import { ExpectedSarsa } from "../../agents/expected_sarsa.ts";
import { QLearning } from "../../agents/q_learning.ts";
import { Sarsa } from "../../agents/sarsa.ts";
import { make } from "../../envs/registry.ts";
import { policyEvaluation } from "../../rules/policy_evaluation.ts";
import { exponential } from "../../rules/schedule.ts";
import type { Experiment } from "./experiment.ts";
import { type Trial, trial } from "./trial.ts";

/** Gymnasium's time limit for this lake. */
const limit = 200;

const lake = make("FrozenLake8x8-v1");

/** A table that begins above all that can be earned, so that everything is tried; steps and exploration that fade. */
const settings = {
  initialValue: 1,
  stepSize: exponential(0.5, 0.9996, 0.01),
  epsilon: exponential(0.1, 0.9995),
};

/** What an agent's greedy policy earns on average within the time limit, to the last digit: the model knows. */
export function worthOnLake(values: ActionValues): number {
  const { model } = lake.unwrapped;
  return policyEvaluation(model, values.greedyPolicy(), { discount: 1, horizon: limit }).values[0];
}

function learner(create: (seed: number) => Agent<number, number> & { readonly values: ActionValues }) {
  return (seed: number): Trial => {
    const agent = create(seed), evaluate = () => Promise.resolve({ mean: worthOnLake(agent.values) });
    return { ...trial(agent, make("FrozenLake8x8-v1"), { seed }), evaluate };
  };
}

export const frozenLakeExperiments: readonly Experiment[] = [
  {
    name: "frozen_lake",
    about:
      "FrozenLake8x8-v1: γ is 0.999 for Q-learning, and 0.995 for those that count their own exploration",
    episodes: 10_000,
    threshold: 0.8,
    variants: {
      "Q-learning": learner((seed) => new QLearning(lake, { ...settings, discount: 0.999, seed })),
      "SARSA": learner((seed) => new Sarsa(lake, { ...settings, discount: 0.995, seed })),
      "expected SARSA": learner((seed) => new ExpectedSarsa(lake, { ...settings, discount: 0.995, seed })),
      "Q-learning from 0": learner((seed) =>
        new QLearning(lake, { ...settings, discount: 0.999, initialValue: 0, seed })
      ),
    },
  },
];
