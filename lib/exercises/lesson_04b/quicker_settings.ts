import { QLearning, type QLearningOptions } from "../../agents/q_learning.ts";
import { discretise } from "../../envs/wrappers/discretise.ts";
import { make } from "../../envs/registry.ts";
import { exponential, type Schedule } from "../../rules/schedule.ts";
import { train } from "../../train/train.ts";
import { isPlainObject } from "../judging/compare.ts";
import { describe } from "../judging/describe.ts";
import { Refusal } from "../judging/refusal.ts";
import { training, type TrainingRun } from "../training.ts";

/** What the learner chooses; the rest is as in the lesson. */
type Settings = Pick<QLearningOptions, "stepSize" | "discount" | "epsilon" | "initialValue">;

const episodes = 400;

/** The settings of lesson 04; what an answer leaves out stays as it is there. */
const above: Settings = { stepSize: 0.2, discount: 0.99, epsilon: exponential(0.3, 0.995) };

/** A run of lesson 04, with the settings that an answer returns. */
async function returnsWith(mySettings: () => Settings, { seed, limited }: TrainingRun): Promise<number[]> {
  const grid = { low: [-2.4, -2, -0.21, -3], high: [2.4, 2, 0.21, 3], bins: [3, 3, 8, 8] };
  const env = limited(discretise(make("CartPole-v0"), grid));
  const agent = new QLearning(env, { ...above, ...settingsOf(mySettings()), seed });
  const returns: number[] = [];
  const run = train(agent, env, {
    episodes,
    seed,
    shapeReward: ({ reward, terminated }) => terminated ? -200 : reward,
  });
  for await (const episode of run) returns.push(episode.return);
  return returns;
}

/**
 * What an answer returned, if it is settings.
 *
 * @throws {Refusal} If it is something else.
 */
function settingsOf(returned: unknown): Settings {
  if (returned === undefined) {
    throw new Refusal(
      "returns nothing",
      "Your function returns nothing. Is there a `return` before the braces?",
    );
  }
  if (returned instanceof Promise) {
    returned.catch(() => {}); // it is refused, and its error with it
    throw new Refusal("returns a Promise", "Leave out `async`: nothing here has to be awaited.");
  }
  if (isPlainObject(returned)) return returned;
  throw new Refusal(
    `returns ${describe(returned)}`,
    "Your function returns no settings. They stand in braces: `return { stepSize: 0.5 };`.",
  );
}

/** What a setting is after that many episodes. */
function after(episode: number, setting: number | Schedule | undefined): number | undefined {
  return typeof setting === "function" ? setting(20 * episode, episode) : setting;
}

const signature = `\
// Settings for tabular Q-learning on the pole that learn faster than the ones above; what you leave out stays.
function myQuickerSettings(): rl.QLearningOptions`;

/** Settings to be found by trying: they must learn fast with several seeds, not with a lucky one. */
export default training({
  id: "quicker-settings",
  title: "Quicker settings",
  lesson: "04b_how_far_a_table_goes",
  signature,
  solution: `${signature} {
  return { stepSize: 0.5, discount: 0.99, epsilon: rl.exponential(0.3, 0.98) };
}`,
  hints: [
    "Of 400 episodes, how many does the agent above spend on exploring? What is ε in episode 100, and in 400?",
    "$\\varepsilon_k = 0.3 \\cdot f^k$ with $f = 0.995$ is still 0.18 in episode 100: try a factor between 0.97 and " +
    "0.99. And of what is learnt in a step, $\\alpha = 0.2$ keeps a fifth.",
    "`return { stepSize: …, epsilon: rl.exponential(0.3, …) };`. The smaller the factor, the sooner a table is left " +
    "with what it has: larger steps help beside it, though none near 1.",
  ],
  reference: (): Settings => ({ stepSize: 0.5, discount: 0.99, epsilon: exponential(0.3, 0.98) }),
  train: returnsWith,
  seeds: [0, 1, 2],
  window: 100,
  band: [{ episode: episodes, low: 170 }],
  steps: 250_000,
  mistakes: [
    {
      says: "With a step size of 0 the table never changes.",
      wrong: () => ({ stepSize: 0, discount: 0.99, epsilon: exponential(0.3, 0.98) }),
      fits: (mySettings) => after(1, mySettings().stepSize) === 0,
    },
    {
      says:
        "With this ε most pushes are tosses of a coin to the end, and a pole that is pushed at random falls, " +
        "however good the table is. Let ε shrink.",
      wrong: () => ({ stepSize: 0.5, discount: 0.99, epsilon: 0.9 }),
      fits: (mySettings) => (after(episodes - 1, mySettings().epsilon) ?? 0) > 0.25,
    },
    {
      says: "With this discount next to nothing counts but the reward of the very next step, " +
        "and that is 1 until it is too late.",
      wrong: () => ({ stepSize: 0.5, discount: 0, epsilon: exponential(0.3, 0.98) }),
      fits: (mySettings) => (mySettings().discount ?? 1) < 0.2,
    },
    {
      says: "These are the settings from above. They do solve it, but later.",
      wrong: () => above,
    },
    {
      says: "With a step size of 1 each value is what happened last, and the table never settles.",
      wrong: () => ({ stepSize: 1, discount: 0.99, epsilon: exponential(0.3, 0.98) }),
      fits: (mySettings) => (after(episodes - 1, mySettings().stepSize) ?? 0) >= 0.9,
    },
  ],
});
