/** The experiments of lesson 07b: the deep learners of source lessons a and c on CartPole, repaired and as written. */
import type { Transition } from "../../agents/agent.ts";
import { Dqn } from "../../agents/dqn.ts";
import type { DqnOptions } from "../../agents/dqn/options.ts";
import { make } from "../../envs/registry.ts";
import { timeLimit } from "../../envs/wrappers/time_limit.ts";
import { noisyGreedy } from "../../rules/noisy_greedy.ts";
import { exponential, linear } from "../../rules/schedule.ts";
import type { Experiment } from "./experiment.ts";
import { limitIsTheEnd } from "./limit_is_the_end.ts";
import { type Trial, trial } from "./trial.ts";
import { DeepQ, type DeepQOptions } from "./two_deep_learners/deep_q.ts";
import { untilTenInARow } from "./two_deep_learners/until_ten_in_a_row.ts";

type Step = Transition<Float32Array, number>;

/** Source lesson a's learner: a fall pays −200. */
function deepQ(options: DeepQOptions = {}) {
  return (seed: number): Trial =>
    trial(new DeepQ({ ...options, seed }), make("CartPole-v1"), {
      seed,
      shapeReward: ({ reward, terminated }: Step) => terminated ? -200 : reward,
    });
}

/** The same as the source has it: falls lose their rows, exploring is noise, and the limit is punished like a fall. */
function asWritten(seed: number): Trial {
  const agent = limitIsTheEnd(new DeepQ({ replacesFalls: true, behaviour: noisyGreedy, seed }));
  return trial(agent, make("CartPole-v1"), {
    seed,
    shapeReward: ({ reward, terminated, truncated }: Step) => terminated || truncated ? -200 : reward,
  });
}

/** Source lesson c's ε, and one that never falls below a floor. */
const shrinking = (_step: number, episode: number) => 0.5 / (1 + episode);
const floored = (_step: number, episode: number) => Math.max(0.05, 0.5 / (1 + episode));

/** Source lesson c's learner, in which no target network is in effect. */
const plain: DqnOptions = {
  discount: 0.99,
  memorySize: 10_000,
  batchSize: 32,
  learningStarts: 32,
  learningRate: 1e-4,
  targetEvery: 1,
  epsilon: shrinking,
};

/** It plays until ten episodes in a row are full; the limit pays 1 and is the end, or 0 and a value is left. */
function dqn(options: DqnOptions = {}, { bootstraps = false } = {}) {
  return (seed: number): Trial => {
    const env = timeLimit(make("CartPole-v1").unwrapped, { steps: 200 });
    const learner = new Dqn(env, { ...plain, ...options, seed });
    return untilTenInARow(bootstraps ? learner : limitIsTheEnd(learner), env, {
      seed,
      shapeReward: ({ terminated, truncated }) => terminated ? -1 : truncated && !bootstraps ? 1 : 0,
    });
  };
}

const targetEvery = 500;

export const twoDeepLearnersExperiments: readonly Experiment[] = [
  {
    name: "deep_q_cartpole",
    about:
      "Source lesson a's deep learner, one update an episode: repaired, with the row of a fall replaced, as written",
    episodes: 3000,
    threshold: 475,
    variants: {
      "repaired": deepQ(),
      "falls replaced": deepQ({ replacesFalls: true }),
      "as written": asWritten,
    },
  },
  {
    name: "deep_q_cartpole_settings",
    about: "Source lesson a's deep learner, repaired, with other settings",
    episodes: 1500,
    threshold: 475,
    seeds: 10,
    variants: {
      "ε = 0.01": deepQ({ epsilon: 0.01 }),
      "ε = 0.07": deepQ({ epsilon: 0.07 }),
      "ε = 0.2": deepQ({ epsilon: 0.2 }),
      "ε = 0.5": deepQ({ epsilon: 0.5 }),
      "rate 0.0005": deepQ({ learningRate: 0.0005 }),
      "rate 0.00525": deepQ(),
      "rate 0.02": deepQ({ learningRate: 0.02 }),
      "ε shrinks": deepQ({ epsilon: exponential(0.5, 0.99, 0.01) }),
      "rate shrinks": deepQ({ learningRate: linear(0.02, 0.002, 1500) }),
      "both shrink": deepQ({
        epsilon: exponential(0.5, 0.99, 0.01),
        learningRate: linear(0.02, 0.002, 1500),
      }),
      "60-60": deepQ({ hidden: [60, 60] }),
      "30-30-30": deepQ({ hidden: [30, 30, 30] }),
      "30-30, tanh": deepQ({ activation: "tanh" }),
    },
  },
  {
    name: "dqn_ten_in_a_row",
    about: "Source lesson c's DQN until ten episodes in a row reach 200 steps, and what three repairs bring",
    episodes: 200,
    threshold: 200,
    window: 10,
    variants: {
      "source": dqn(),
      "a floor for ε": dqn({ epsilon: floored }),
      "bootstraps at the limit": dqn({}, { bootstraps: true }),
      "a target copy": dqn({ targetEvery }),
      "all three": dqn({ epsilon: floored, targetEvery }, { bootstraps: true }),
    },
  },
];
