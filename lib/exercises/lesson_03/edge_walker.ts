import { Sarsa } from "../../agents/sarsa.ts";
import { make } from "../../envs/registry.ts";
import { exponential } from "../../rules/schedule.ts";
import type { Setting } from "../../rules/setting.ts";
import { train } from "../../train/train.ts";
import { describe } from "../judging/describe.ts";
import { Refusal } from "../judging/refusal.ts";
import { training, type TrainingRun } from "../training.ts";

const episodes = 500;

const tooTimid =
  "ε must be 0.05 or more in the first episode. The table begins with 0, more than anything can be worth here, so " +
  "SARSA finds the edge without exploring; the question is how ε may *shrink*.";

/** SARSA on the cliff, with the ε that an answer returns. */
async function returnsWith(
  myShrinkingEpsilon: () => Setting,
  { seed, limited }: TrainingRun,
): Promise<number[]> {
  const env = limited(make("CliffWalking-v1"));
  const agent = new Sarsa(env, {
    stepSize: 0.1,
    discount: 1,
    epsilon: demandExploring(epsilonOf(myShrinkingEpsilon())),
    seed,
  });
  const returns: number[] = [];
  for await (const episode of train(agent, env, { episodes, seed })) returns.push(episode.return);
  return returns;
}

/**
 * What an answer returned, if it is a number or a schedule.
 *
 * @throws {Refusal} If it is something else.
 */
function epsilonOf(returned: unknown): Setting {
  if (typeof returned === "number") return returned;
  if (typeof returned === "function") {
    return (step, episode) => {
      const epsilon: unknown = Reflect.apply(returned, undefined, [step, episode]);
      if (typeof epsilon === "number") return epsilon;
      throw new Refusal(
        `a schedule that gives ${describe(epsilon)}`,
        "A schedule is asked for ε and gives a number.",
      );
    };
  }
  throw new Refusal(
    `returns ${describe(returned)}`,
    "Return ε: a number, such as `0.1`, or a schedule, such as `rl.exponential(0.1, 0.99)`.",
  );
}

/**
 * An ε that is large enough in the first episode.
 *
 * @throws {Refusal} If it is not.
 */
function demandExploring(epsilon: Setting): Setting {
  const first = inEpisode(0, epsilon);
  if (first >= 0 && first < 0.05) {
    throw new Refusal(`an ε of ${describe(first)} in the first episode`, tooTimid);
  }
  return epsilon;
}

/** What ε is in an episode, at twenty steps an episode. */
function inEpisode(episode: number, epsilon: Setting): number {
  return typeof epsilon === "function" ? epsilon(20 * episode, episode) : epsilon;
}

const signature = `\
// An ε with which SARSA, with α = 0.1, walks along the edge in the end: a schedule such as
// rl.exponential(from, factor). In the first episode it must be 0.05 or more.
function myShrinkingEpsilon(): rl.Setting`;

/** How ε must shrink so that SARSA ends on the shortest way. */
export default training({
  id: "edge-walker",
  title: "SARSA along the edge",
  lesson: "03_sarsa_and_q_learning",
  signature,
  solution: `${signature} {
  return rl.exponential(0.1, 0.9);
}`,
  hints: [
    "From which ε on is the edge the best way for one who explores? The figure of the three ways tells.",
    "$\\varepsilon_k = 0.1 \\cdot f^k$ is below 0.007 after $k = \\ln 0.07 / \\ln f$ episodes: 265 with $f = 0.99$. " +
    "Until then SARSA is right to keep away, and afterwards it hardly ever comes back to look.",
    "Let it shrink while the table is still young: `rl.exponential(0.1, factor)`, with a factor that brings it below " +
    "0.007 within 50 episodes.",
  ],
  reference: (): Setting => exponential(0.1, 0.9),
  train: returnsWith,
  seeds: [0, 1, 2],
  window: 100,
  band: [{ episode: episodes, low: -13.5 }],
  steps: 200_000,
  mistakes: [
    { says: tooTimid, wrong: () => 0, also: [() => 0.005] },
    {
      says:
        "With this ε one step in forty or more still goes over the edge in the end: SARSA is right to keep away " +
        "from it. Let ε shrink.",
      wrong: () => 0.1,
      fits: (myShrinkingEpsilon) => inEpisode(episodes - 1, myShrinkingEpsilon()) >= 0.1,
    },
    {
      says:
        "ε is still too large for the edge when the episodes are over: there a schedule must be below 0.007.",
      wrong: () => exponential(0.1, 0.998),
      fits: (myShrinkingEpsilon) => inEpisode(episodes - 1, myShrinkingEpsilon()) > 0.007,
    },
    {
      says:
        "In the end ε is small enough, but after 50 episodes it is still above 0.007: by then the edge has a bad name, " +
        "and nobody goes there to look again. Let it shrink faster.",
      wrong: () => exponential(0.1, 0.99),
      also: [() => exponential(0.5, 0.99)],
      fits: (myShrinkingEpsilon) => inEpisode(50, myShrinkingEpsilon()) > 0.007,
    },
    {
      says:
        "ε begins so large that SARSA falls dozens of times and learns to fear the edge for good. Begin smaller.",
      wrong: () => exponential(1, 0.9),
      fits: (myShrinkingEpsilon) => inEpisode(0, myShrinkingEpsilon()) >= 0.5,
    },
    {
      says:
        "ε stops shrinking too early: SARSA knows the edge, and still slips over it in the last hundred episodes. " +
        "Let ε go on towards 0.",
      wrong: () => exponential(0.1, 0.9, 0.005),
      fits: (myShrinkingEpsilon) => inEpisode(episodes - 1, myShrinkingEpsilon()) > 0.001,
    },
  ],
});
