import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { seeded } from "../seeded.ts";
import { agentOf } from "./monte_carlo_agent/agent.ts";
import { mistakes } from "./monte_carlo_agent/mistakes.ts";
import { taught } from "./monte_carlo_agent/taught.ts";
import { signature, solution, start } from "./monte_carlo_agent/text.ts";

/** Seed 0 draws 0.64, 0.27 and 0.041 first: none of them explores. */
const still = { discount: 0.5, epsilon: 0.01 };

/** A whole agent: it acts, remembers an episode, and learns from its end. */
export default exerciseOf({
  id: "monte-carlo-agent",
  title: "A Monte Carlo agent",
  lesson: "03b_more_tabular_methods",
  signature,
  start,
  solution,
  reference: agentOf(),
  use: taught,
  written: ({ states, actions, discount, epsilon }, random, ...episodes) =>
    [
      `agent = new MyMonteCarlo(${states}, ${actions}, { discount: ${discount}, epsilon: ${epsilon} }, ` +
      `new rl.Generator(${random.seed}))`,
      ...episodes.map(({ steps, terminated }) =>
        `agent.learn, a step each, [state, action, reward]: ${JSON.stringify(steps)}, ` +
        (terminated ? "terminated" : "truncated")
      ),
      "then agent.act in each state, greedily and not",
    ].join("; "),
  hints: [
    "`learn` is called after every step, and mostly it only remembers. When is there something to learn? " +
    "And what must be empty again afterwards?",
    "From the back: $G_t = r_{t+1} + \\gamma\\,G_{t+1}$; where step $t$ is the first of its state and action, " +
    "$n \\leftarrow n + 1$ and $Q(s, a) \\leftarrow Q(s, a) + \\frac1n\\,[\\,G_t - Q(s, a)\\,]$.",
    "In `learn`: `this.episode.push({ state: observation, action, reward })`. If `terminated`, count t down with " +
    "`next = reward + discount * next`; a first visit is one for which `this.episode.findIndex(…)`, asked for the " +
    "same state and action, gives t. At the end: `if (terminated || truncated) this.episode = [];`.",
  ],
  cases: [
    {
      name: "one step: the value is its reward",
      given: [{ states: 1, actions: 2, ...still }, seeded(0), { steps: [[0, 1, 4]], terminated: true }],
      expect: { values: [[0, 4]], greedy: [1], drawn: [1] },
    },
    {
      name: "three steps, half as much a step before: 2, 4, 8",
      given: [{ states: 3, actions: 2, ...still }, seeded(0), {
        steps: [[0, 0, 0], [1, 1, 0], [2, 1, 8]],
        terminated: true,
      }],
      expect: { values: [[2, 0], [0, 4], [0, 8]], greedy: [0, 1, 1], drawn: [0, 1, 1] },
    },
    {
      name: "two episodes: the mean of 4 and 10",
      given: [
        { states: 1, actions: 2, ...still },
        seeded(0),
        { steps: [[0, 1, 4]], terminated: true },
        { steps: [[0, 1, 10]], terminated: true },
      ],
      expect: { values: [[0, 7]], greedy: [1], drawn: [1] },
    },
    {
      name: "a second visit does not count: the return of the first is 1 + 0.5 · 4",
      given: [{ states: 1, actions: 2, ...still }, seeded(0), {
        steps: [[0, 1, 1], [0, 1, 4]],
        terminated: true,
      }],
      expect: { values: [[0, 3]], greedy: [1], drawn: [1] },
    },
    {
      name: "the same state with another action is a first visit too",
      given: [{ states: 1, actions: 3, ...still }, seeded(0), {
        steps: [[0, 0, 2], [0, 2, 4], [0, 0, 8]],
        terminated: true,
      }],
      expect: { values: [[6, 0, 8]], greedy: [2], drawn: [2] },
    },
    {
      name: "cut short: nothing is learnt, and nothing is left of it",
      given: [
        { states: 2, actions: 2, ...still },
        seeded(0),
        { steps: [[0, 1, 9], [1, 1, 9]], terminated: false },
        { steps: [[0, 0, 4]], terminated: true },
      ],
      expect: { values: [[4, 0], [0, 0]], greedy: [0, 0], drawn: [0, 0] },
    },
    {
      name: "costs: the action not tried, still 0, looks best",
      given: [{ states: 2, actions: 2, discount: 1, epsilon: 0.01 }, seeded(0), {
        steps: [[0, 0, -1], [1, 0, -1]],
        terminated: true,
      }],
      expect: { values: [[-2, 0], [-1, 0]], greedy: [1, 1], drawn: [1, 1] },
    },
    {
      name: "exploring always: 2 and 1 are drawn, and the greedy acts draw nothing",
      given: [{ states: 2, actions: 3, discount: 0.5, epsilon: 1 }, seeded(11), {
        steps: [[0, 0, 1]],
        terminated: true,
      }],
      expect: { values: [[1, 0, 0], [0, 0, 0]], greedy: [0, 0], drawn: [2, 1] },
    },
    {
      name: "a draw of 0.086 is below 0.5 and explores, one of 0.801 does not",
      given: [{ states: 2, actions: 3, discount: 0.5, epsilon: 0.5 }, seeded(3), {
        steps: [[0, 2, 1], [1, 1, 4]],
        terminated: true,
      }],
      expect: { values: [[0, 0, 3], [0, 4, 0]], greedy: [2, 1], drawn: [0, 1] },
    },
  ],
  properties: [{
    name: "any episodes",
    given: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(
      ([states, actions]) => {
        const steps = fc.array(fc.tuple(fc.nat(states - 1), fc.nat(actions - 1), amounts()), {
          minLength: 1,
          maxLength: 8,
        });
        const played = fc.record({ steps, terminated: fc.boolean() });
        return fc.tuple(
          fc.record({
            states: fc.constant(states),
            actions: fc.constant(actions),
            discount: shares(),
            epsilon: shares().filter((epsilon) => epsilon > 0),
          }),
          fc.nat(999).map(seeded),
          played,
          played,
          played,
        );
      },
    ),
  }],
  mistakes,
});
