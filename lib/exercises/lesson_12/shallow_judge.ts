import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tables, tenths } from "../numbers.ts";
import { mistakes } from "./shallow_judge/mistakes.ts";
import { type DoubleUpdates, type Passage, updates } from "./shallow_judge/updates.ts";

const signature = `\
// Double Q-learning on a table, with α = 0.1 and γ = 1: an update for each passage, in their order. It changes q itself.
// The judge is a copy of q as it was: made at the beginning, and anew after every \`renewal\` updates.
function myDoubleUpdates(q: number[][], passages: Passage[], renewal: number): void`;

const body = (copy: string) =>
  `${signature} {
  let judge = ${copy};
  for (let k = 0; k < passages.length; k++) {
    const { state, action, reward, nextState, terminated } = passages[k];
    const best = rl.rules.argmax(q[nextState]);
    const target = terminated ? reward : reward + judge[nextState][best];
    q[state][action] += 0.1 * (target - q[state][action]);
    if ((k + 1) % renewal === 0) judge = ${copy};
  }
}`;

/** A table of two or three states with two or three actions, and up to nine passages through it. */
const walks = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })).chain((
  [states, actions],
) =>
  fc.tuple(
    tables(states, actions, tenths(-10, 10)),
    fc.array(
      fc.record<Passage>({
        state: fc.nat(states - 1),
        action: fc.nat(actions - 1),
        reward: fc.oneof(tenths(-10, 10), fc.constantFrom(-100, 100)),
        nextState: fc.nat(states - 1),
        terminated: fc.boolean(),
      }),
      { maxLength: 9 },
    ),
    fc.integer({ min: 1, max: 5 }),
  )
);

/** A judge that shares the rows of the table which it is to judge. */
export default exercise({
  id: "shallow-judge",
  title: "Find the bug: a judge without an opinion",
  lesson: "12_improving_dqn",
  signature,
  start: body("[...q]"),
  solution: body("q.map((row) => [...row])"),
  reference: updates({}),
  bug: updates({ first: (q) => q, again: (q) => q }),
  changes: [0],
  result: ([q]: Parameters<DoubleUpdates>): number[][] => q,
  hints: [
    "By the first case, the judge knows something that happened after it was made. How did it hear of it?",
    "`[...q]` makes a new list, and what stands in it? Rows are lists themselves: after `const copy = [...q]`, " +
    "is `copy[0] === q[0]`?",
    "Copy each row too: `q.map((row) => [...row])`, in both places; `structuredClone(q)` does the same.",
  ],
  cases: [
    {
      name: "what is learnt in state 1 is news to the judge: it says 4 still, and 0.1 · 4 is added",
      given: [[[0, 0], [4, 2]], [passage(1, 0, 14), passage(0, 1, 0, 1)], 100],
      expect: [[0, 0.4], [5, 2]],
    },
    {
      name: "renewed after every update, the judge says 5",
      given: [[[0, 0], [4, 2]], [passage(1, 0, 14), passage(0, 1, 0, 1)], 1],
      expect: [[0, 0.5], [5, 2]],
    },
    {
      name: "the table chooses action 0 for its 6, the judge gives that 4",
      given: [[[0, 0], [4, 5]], [passage(1, 0, 24), passage(0, 1, 0, 1)], 100],
      expect: [[0, 0.4], [6, 5]],
    },
    {
      name:
        "renewed after two updates, which have brought state 1 to 1 and back to 0: that is what it says then",
      given: [
        [[0], [0]],
        [passage(1, 0, 10), passage(1, 0, -9), passage(0, 0, 2, 1), passage(0, 0, 2, 1)],
        2,
      ],
      expect: [[0.38], [0]],
    },
    {
      name: "renewed after two updates, it does not hear of the third",
      given: [[[0], [0]], [passage(1, 0, 10), passage(1, 0, -9), passage(1, 0, 30), passage(0, 0, 2, 1)], 2],
      expect: [[0.2], [3]],
    },
    {
      name: "at an end the reward alone counts",
      given: [[[0, 2], [8, 8]], [passage(0, 1, 12)], 1],
      expect: [[0, 3], [8, 8]],
    },
    { name: "no passage: nothing changes", given: [[[1, 2]], [], 5], expect: [[1, 2]] },
  ],
  properties: [{ name: "any passages", given: walks }],
  mistakes,
});

/** A passage that leads on, or one that ends the episode, if it is not said where to. */
function passage(state: number, action: number, reward: number, nextState?: number): Passage {
  return { state, action, reward, nextState: nextState ?? 0, terminated: nextState === undefined };
}
