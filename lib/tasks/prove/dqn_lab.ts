/** The experiments of lesson 08: from the naive agent to DQN on CartPole-v0, and what the target network is for. */
import { Reference as AdvancedQAgent } from "../../exercises/lesson_08/advanced_q_agent/agent.ts";
import { Reference as DqnAgent } from "../../exercises/lesson_08/dqn_agent/agent.ts";
import { replayWith } from "../../exercises/lesson_08/learn_from/replays.ts";
import { labRun, type Way } from "./dqn_lab/lab_run.ts";
import { wholeLoss } from "./dqn_lab/masked_network.ts";
import type { Experiment } from "./experiment.ts";
import { looking } from "./looking.ts";

const learnFrom = replayWith();

/** The source's numbers of assignment 3.1, and what it adds in 3.2. */
const naive = { gamma: 1, epsilon: 1, epsilonMin: 0.001, epsilonDecay: 0.0005, batchSize: 32, actionSize: 2 };
const dqn = { ...naive, memorySize: 50_000, startReplayStep: 2000, targetInterval: 1000 };
/** The same, made fit for a time limit that is no end. */
const discounted = { ...dqn, gamma: 0.99 };

/** DQN whose target follows in every step, a little. */
class SoftDqn extends DqnAgent {
  protected override synchronise(): void {
    this.parts.target.network.copyFrom(this.parts.model.network, 0.005);
  }
}

const ways = {
  naive: { agent: (parts) => new AdvancedQAgent({ ...parts, learnFrom, settings: naive }), limitEnds: true },
  dqn: { agent: (parts) => new DqnAgent({ ...parts, learnFrom, settings: dqn }), limitEnds: true },
  whole: {
    agent: (parts) => new DqnAgent({ ...parts, learnFrom, settings: dqn }),
    limitEnds: true,
    loss: wholeLoss,
  },
  discounted: {
    agent: (parts) => new DqnAgent({ ...parts, learnFrom, settings: discounted }),
    limitEnds: false,
  },
  alone: {
    agent: (parts) => new DqnAgent({ ...parts, target: parts.model, learnFrom, settings: discounted }),
    limitEnds: false,
  },
  soft: { agent: (parts) => new SoftDqn({ ...parts, learnFrom, settings: discounted }), limitEnds: false },
} satisfies { readonly [name: string]: Way };

const variants = looking(labRun);

const targets: { readonly [name: string]: Way } = {
  "no target network": ways.alone,
  "a copy every 1,000 steps": ways.discounted,
  "0.5 % of the way in every step": ways.soft,
};

export const dqnLabExperiments: readonly Experiment[] = [
  {
    name: "dqn_lab",
    about:
      "Source lesson e: the naive agent, DQN, the same with a loss that is not halved, and with γ = 0.99",
    episodes: 500,
    threshold: 150,
    seeds: 10,
    variants: variants({
      "3.1 naive": ways.naive,
      "3.2 DQN": ways.dqn,
      "3.2, loss not halved": ways.whole,
      "3.2, γ = 0.99, the limit is no end": ways.discounted,
    }, ({ returns }) => returns),
  },
  {
    name: "dqn_lab_targets",
    about: "DQN with γ = 0.99 without a target network, with hard updates of it, and with soft ones",
    episodes: 500,
    threshold: 150,
    seeds: 10,
    variants: variants(targets, ({ returns }) => returns),
  },
  {
    name: "dqn_lab_values",
    about: "Of the same runs the mean of the greatest values in 64 states; none is above 100 in truth",
    episodes: 500,
    threshold: 100,
    window: 1,
    seeds: 10,
    variants: variants(targets, ({ values }) => values),
  },
];
