import { argmax } from "../../../rules/argmax.ts";
import { discountedReturns } from "../../../rules/discounted_returns.ts";
import { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";
import type { Mistake } from "../../exercise.ts";
import { agentOf, alike, decisions, type MonteCarloClass } from "./agent.ts";

/** What learners' agents do instead. */
export const mistakes: readonly Mistake<MonteCarloClass>[] = [
  {
    says: "The episode is never forgotten: after its end the next one is added to it. " +
      "Begin with an empty list again.",
    wrong: agentOf({ forgets: () => false }),
  },
  {
    says: "Every visit counts in your agent. Of each state and action the first of an episode alone does.",
    wrong: agentOf({ counts: () => true }),
  },
  {
    says: "The last visit counts in your agent. It is the first of an episode that does.",
    wrong: agentOf({
      counts: (episode, t) => episode.findLastIndex((step) => alike(step, episode[t])) === t,
    }),
  },
  {
    says: "A state that was seen before in the episode is left out, though another action was taken in it. " +
      "A first visit is one of a state *and* action.",
    wrong: agentOf({
      counts: (episode, t) => episode.findIndex(({ state }) => state === episode[t].state) === t,
    }),
  },
  {
    says:
      "You learn from an episode that was cut short as if nothing had followed. Its returns are not known: " +
      "forget it.",
    wrong: agentOf({ learns: decisions.forgets }),
  },
  {
    says: "An episode that was cut short is still there when the next one begins. Forget it as well.",
    wrong: agentOf({ forgets: ({ terminated }) => terminated }),
  },
  {
    says:
      "You learn after every step, when the rest is not known yet. Wait until the episode has terminated.",
    wrong: agentOf({ learns: () => true }),
  },
  {
    says: "Each return overwrites the value. The value is the mean of all of them: it moves 1/n of the way " +
      "to the n-th.",
    wrong: agentOf({ stepSize: () => 1 }),
  },
  {
    says: "Your step size is a number of its own. A mean moves 1/n of the way to the n-th return.",
    wrong: agentOf({ stepSize: () => 0.1 }),
    also: [agentOf({ stepSize: () => 0.5 })],
  },
  {
    says: "The count is one ahead: the very first return moves the value all the way, 1/1.",
    wrong: agentOf({ stepSize: (count) => 1 / (count + 1) }),
  },
  {
    says: "The discount is missing in the returns.",
    wrong: agentOf({ returns: (rewards) => discountedReturns(rewards, 1) }),
  },
  {
    says:
      "The discount is counted from the start of the episode. For step t the reward after it counts in full.",
    wrong: agentOf({
      returns: (rewards, discount) =>
        discountedReturns(rewards, discount).map((value, t) => value * discount ** t),
    }),
  },
  {
    says: "All steps get the return of the first. Each has its own: what came after it.",
    wrong: agentOf({
      returns: (rewards, discount) => rewards.map(() => discountedReturns(rewards, discount)[0]),
    }),
  },
  {
    says: "Asked to be greedy, your agent explores all the same.",
    wrong: agentOf({ act: (row, epsilon, random) => epsilonGreedy(row, epsilon, random) }),
  },
  {
    says: "Your agent never explores. With probability ε it takes any action.",
    wrong: agentOf({ act: argmax }),
  },
  {
    says:
      "Your agent draws all actions equally often. Exploring happens with probability ε; else it takes the best.",
    wrong: agentOf({ act: (row, _epsilon, random) => random.integers(0, row.length) }),
  },
  {
    says: "Of an episode only its last step is learnt from. Keep all of them until it has terminated.",
    wrong: agentOf({ forgets: () => true }),
  },
  {
    says:
      "Your returns begin at the wrong end. The last step comes first: store by `push`, and count t down.",
    wrong: agentOf({
      returns: (rewards, discount) => discountedReturns(Array.from(rewards).reverse(), discount).reverse(),
    }),
  },
  {
    says: "Each step's return is its reward alone: what comes later counts too, discounted.",
    wrong: agentOf({ returns: (rewards) => rewards }),
  },
  {
    says: "Of several equally good actions your agent takes the last. Take the first.",
    wrong: agentOf({
      act: (row, epsilon, random, greedy) =>
        !greedy && epsilon > 0 && random.random() < epsilon
          ? random.integers(0, row.length)
          : row.lastIndexOf(Math.max(...row)),
    }),
  },
];
