/** The experiments of lesson 04: tabular Q-learning on CartPole-v0. */
import { QLearning, type QLearningOptions } from "../../agents/q_learning.ts";
import { discretise, type DiscretiseOptions } from "../../envs/wrappers/discretise.ts";
import { make } from "../../envs/registry.ts";
import { noisyGreedy } from "../../rules/noisy_greedy.ts";
import { exponential } from "../../rules/schedule.ts";
import type { Experiment } from "./experiment.ts";
import { trial } from "./trial.ts";

/** The grid of source lesson a: cart position and velocity, pole angle and angular velocity. */
const sourceGrid = { low: [-2.4, -1, -2, -3.5], high: [2.4, 1, 2, 3.5], bins: [8, 8, 10, 10] };
/** The same number of bins, with those of the angle where the pole still stands. */
const repairedGrid = { low: [-2.4, -1, -0.21, -3.5], high: [2.4, 1, 0.21, 3.5], bins: [8, 8, 10, 10] };
/** The lesson's own: fewer states, each visited more often. */
const finalGrid = { low: [-2.4, -2, -0.21, -3], high: [2.4, 2, 0.21, 3], bins: [3, 3, 8, 8] };

const source = { stepSize: 0.5, discount: 0.9, epsilon: 0.1 };
const final = { stepSize: 0.2, discount: 0.99, epsilon: exponential(0.3, 0.995) };

/** What the fall pays in place of 1. */
const penalty = -200;

function learner(grid: DiscretiseOptions, options: QLearningOptions, fall = penalty) {
  return (seed: number) => {
    const env = discretise(make("CartPole-v0"), grid);
    const agent = new QLearning(env, { ...options, seed });
    return trial(agent, env, { seed, shapeReward: ({ reward, terminated }) => terminated ? fall : reward });
  };
}

const task = { episodes: 3000, threshold: 195 };

export const experiments: readonly Experiment[] = [
  {
    ...task,
    name: "q_learning_cartpole",
    about: "The source's settings with its update repaired, the same with ε-greedy, and the lesson's own",
    variants: {
      "source": learner(sourceGrid, { ...source, behaviour: noisyGreedy }),
      "source without penalty": learner(sourceGrid, { ...source, behaviour: noisyGreedy }, 1),
      "source, ε-greedy": learner(sourceGrid, source),
      "source, ε-greedy without penalty": learner(sourceGrid, source, 1),
      "source, angle bins repaired": learner(repairedGrid, { ...source, behaviour: noisyGreedy }),
      "source, bins and γ repaired": learner(repairedGrid, {
        ...source,
        discount: 0.99,
        behaviour: noisyGreedy,
      }),
      "final": learner(finalGrid, final),
    },
  },
  {
    ...task,
    name: "q_learning_cartpole_epsilon",
    about: "The lesson's settings with a constant ε",
    variants: Object.fromEntries(
      [0.01, 0.07, 0.2, 0.5].map((epsilon) => [`ε = ${epsilon}`, learner(finalGrid, { ...final, epsilon })]),
    ),
  },
  {
    ...task,
    name: "q_learning_cartpole_step_size",
    about: "The lesson's settings with other step sizes",
    variants: Object.fromEntries(
      [0.02, 0.1, 0.5, 1].map((stepSize) => [`α = ${stepSize}`, learner(finalGrid, { ...final, stepSize })]),
    ),
  },
  {
    ...task,
    name: "q_learning_cartpole_schedule",
    about: "The lesson's settings with ε and α constant or shrinking",
    variants: {
      "both constant": learner(finalGrid, { ...final, epsilon: 0.1 }),
      "ε shrinks": learner(finalGrid, final),
      "α shrinks": learner(finalGrid, { ...final, epsilon: 0.1, stepSize: exponential(0.5, 0.998, 0.05) }),
      "both shrink": learner(finalGrid, { ...final, stepSize: exponential(0.5, 0.998, 0.05) }),
    },
  },
];
