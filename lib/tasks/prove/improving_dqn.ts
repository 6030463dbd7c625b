/** The experiments of lesson 12: what improves DQN on CartPole-v0, and what small differences do to it. */
import type { Experiment } from "./experiment.ts";
import { details, improvements } from "./improving_dqn/ways.ts";
import { claimingRun } from "./improving_dqn/claiming_run.ts";
import { looking } from "./looking.ts";

const variants = looking(claimingRun);

const task = { episodes: 200, seeds: 10 };

export const improvingDqnExperiments: readonly Experiment[] = [
  {
    ...task,
    name: "improving_dqn",
    about: "DQN on CartPole-v0: plain, with one improvement, with all three",
    threshold: 195,
    window: 20,
    variants: variants(improvements, ({ returns }) => returns),
  },
  {
    ...task,
    name: "improving_dqn_claims",
    about: "Of the same runs the value that the agent gives to where it begins; none is above 100 in truth",
    threshold: 100,
    window: 1,
    variants: variants(improvements, ({ claims }) => claims),
  },
  {
    ...task,
    name: "improving_dqn_details",
    about: "The plain DQN with one small difference each",
    threshold: 195,
    window: 20,
    variants: variants(details, ({ returns }) => returns),
  },
];
