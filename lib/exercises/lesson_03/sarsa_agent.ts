import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { amounts, shares, tables } from "../numbers.ts";
import { driven, type Settings, usual, type WorldStep } from "./sarsa_agent/driven.ts";
import { mistakes } from "./sarsa_agent/mistakes.ts";
import { sarsaWith } from "./sarsa_agent/variants.ts";

const signature = `\
// SARSA as a class. choose(state) draws an action ε-greedily from the table as it is now.
// act(state) hands out the action that learn kept for this step, where there is one, and else calls choose.
// learn moves one value, and keeps the action that its target took for the next act. Terminated: the target is the
// reward alone. Truncated: it bootstraps as usual. In both cases nothing is kept.
class MySarsa implements rl.Agent<number, number>`;

const head = `\
  nextAction?: number; // what learn has decided; undefined where nothing is

  constructor(
    readonly q: number[][],
    readonly choose: (state: number) => number,
    readonly settings: { stepSize: number; discount: number },
  ) {}

  dispose(): void {}
`;

const greedily = "    if (greedy) return this.q[state].indexOf(Math.max(...this.q[state]));";

/** A table of three states and two actions, what is chosen in each of them, and up to eight steps. */
const lives = fc.tuple(
  tables(3, 2),
  fc.array(fc.array(fc.nat(1), { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  fc.array(
    fc.tuple(fc.nat(2), amounts(), fc.constantFrom(undefined, undefined, "terminated", "truncated"))
      .map(([nextState, reward, ending]): WorldStep => [nextState, reward, ending]),
    { minLength: 1, maxLength: 8 },
  ),
  fc.record({ stepSize: shares(), discount: shares(), looks: fc.array(fc.nat(7), { maxLength: 2 }) }),
);

/** The whole agent: one method chooses, the other learns, and one action passes between them. */
export default exerciseOf({
  id: "sarsa-agent",
  title: "SARSA as a class",
  lesson: "03_sarsa_and_q_learning",
  signature,
  start: `${signature} {
${head}
  act(state: number, { greedy = false } = {}): number {
${greedily}
    throw new rl.Todo();
  }

  learn(step: rl.Transition<number, number>): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated, truncated } = step;
    throw new rl.Todo();
  }
}`,
  solution: `${signature} {
${head}
  act(state: number, { greedy = false } = {}): number {
${greedily}
    const kept = this.nextAction;
    this.nextAction = undefined;
    return kept ?? this.choose(state);
  }

  learn(step: rl.Transition<number, number>): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated, truncated } = step;
    const { stepSize, discount } = this.settings;
    const nextAction = terminated ? undefined : this.choose(nextState);
    const nextValue = nextAction === undefined ? 0 : this.q[nextState][nextAction];
    this.q[state][action] += stepSize * (reward + discount * nextValue - this.q[state][action]);
    this.nextAction = truncated ? undefined : nextAction;
  }
}`,
  reference: sarsaWith(),
  use: driven,
  written: (q, choices, steps, { looks = [], ...settings }: Settings = usual) =>
    `new MySarsa(${JSON.stringify(q)}, choose, ${JSON.stringify(settings)}), where choose says ${
      choices.map((list, state) => `${list.join(", ")} in state ${state}`).join("; ")
    }; from state 0, and from 1 in a second episode, the steps [next state, reward] are ${
      steps.map((step) => JSON.stringify(step)).join(", ")
    }${
      looks.length === 0
        ? ""
        : `; after step ${looks.join(", ")} counted from 0 act is asked with greedy: true`
    }`,
  hints: [
    "What `learn` decides, `act` must do. Where can it lie in the meantime? And when must nothing lie there?",
    "$a'$ is drawn in `learn`, before the update, unless the step terminates. The target is " +
    "$r + \\gamma\\,Q(s', a')$, or $r$ at a terminal state. Where time was only up, the target bootstraps, but the " +
    "next episode begins with a choice of its own.",
    "`learn`: `const nextAction = terminated ? undefined : this.choose(nextState);`, the update, " +
    "`this.nextAction = truncated ? undefined : nextAction;`. `act`: take out what is kept, set it to `undefined`, " +
    "and return `kept ?? this.choose(state)`.",
  ],
  cases: [
    {
      name: "one step: a quarter of the way from 8 to −1 + 0.5 · 4 = 1",
      given: [[[2, 8], [4, 6], [0, 0]], [[1], [0], [0]], [[1, -1]]],
      expect: { actions: [1], q: [[2, 6.25], [4, 6], [0, 0]] },
    },
    {
      name: "half the way and no discount: from 8 to −1 + 6 = 5",
      given: [[[2, 8], [4, 6], [0, 0]], [[1], [1], [0]], [[1, -1]], { stepSize: 0.5, discount: 1 }],
      expect: { actions: [1], q: [[2, 6.5], [4, 6], [0, 0]] },
    },
    {
      name: "two steps: the second does what the target of the first took, though another would come next",
      given: [[[2, 8], [4, 6], [0, 0]], [[1, 0], [0, 1], [0]], [[1, -1], [0, -1]]],
      expect: { actions: [1, 0], q: [[2, 6.25], [3, 6], [0, 0]] },
    },
    {
      name: "the end: a quarter of the way from 8 to 2, whatever the last row holds",
      given: [[[2, 8], [4, 6], [7, 7]], [[1], [0], [0]], [[2, 2, "terminated"]]],
      expect: { actions: [1], q: [[2, 6.5], [4, 6], [7, 7]] },
    },
    {
      name: "after the end a new episode begins with a choice of its own",
      given: [[[2, 8], [4, 6], [7, 7]], [[1, 1], [0], [1]], [[2, 2, "terminated"], [2, 8, "terminated"]]],
      expect: { actions: [1, 0], q: [[2, 6.5], [5, 6], [7, 7]] },
    },
    {
      name: "time is up: the target bootstraps, a quarter of the way from 8 to 2 + 0.5 · 4 = 4",
      given: [[[2, 8], [4, 6], [0, 0]], [[1], [0], [0]], [[1, 2, "truncated"]]],
      expect: { actions: [1], q: [[2, 7], [4, 6], [0, 0]] },
    },
    {
      name: "time is up: what was chosen for the last state is not done in the first",
      given: [[[2, 8], [4, 6], [0, 0]], [[1], [0, 1], [0]], [[1, 2, "truncated"], [2, 2, "terminated"]]],
      expect: { actions: [1, 1], q: [[2, 7], [4, 5], [0, 0]] },
    },
    {
      name: "of two equally good actions the greedy one is the first",
      given: [[[2, 8], [6, 6], [0, 0]], [[1], [1], [0]], [[1, -1]], { ...usual, looks: [0] }],
      expect: { actions: [1, 0], q: [[2, 6.5], [6, 6], [0, 0]] },
    },
    {
      name: "who only looks at the greedy action (the middle one here) changes nothing",
      given: [[[2, 8], [4, 6], [0, 0]], [[1], [0, 1], [0]], [[1, -1], [2, 0, "terminated"]], {
        ...usual,
        looks: [0],
      }],
      expect: { actions: [1, 1, 0], q: [[2, 6.25], [3, 6], [0, 0]] },
    },
  ],
  properties: [{ name: "any table, any life", given: lives }],
  mistakes,
});
