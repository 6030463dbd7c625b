import fc from "fast-check";
import type { Generator } from "../../random/generator.ts";
import { exerciseOf } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { type Seeded, seeded } from "../seeded.ts";
import { type MazeAgentClass, Reference } from "./policy_gradient_agent/agent.ts";
import { signature, solution, start } from "./policy_gradient_agent/cell.ts";
import { mistakes } from "./policy_gradient_agent/mistakes.ts";

/** An episode: its moves, and whether it came to the goal or was cut short. */
interface Told {
  moves: [state: number, action: number][];
  end: "goal" | "cut short";
}

const no = -Infinity;

/** Small tables, and episodes in them. */
const lives = fc.array(fc.array(tenths(-3, 3), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})
  .chain((theta) =>
    fc.tuple(
      fc.constant(theta),
      tenths(0.1, 2),
      fc.nat(999).map(seeded),
      fc.array(
        fc.record({
          moves: fc.array(fc.tuple(fc.nat(theta.length - 1), fc.nat(2)), { minLength: 1, maxLength: 5 }),
          end: fc.constantFrom<Told["end"]>("goal", "goal", "cut short"),
        }),
        { maxLength: 4 },
      ),
    )
  );

/** A whole agent: the policy, its draw and its update in one object. */
export default exerciseOf({
  id: "policy-gradient-agent",
  title: "A whole agent",
  lesson: "02_maze_policies",
  signature,
  start,
  solution,
  reference: Reference as MazeAgentClass,
  use: (
    Answer: MazeAgentClass,
    theta: number[][],
    stepSize: number,
    random: Generator,
    episodes: Told[],
  ): { theta: number[][]; acts: number[] } => {
    const agent = new Answer(theta, stepSize, random);
    for (const { moves, end } of episodes) {
      for (const [place, [observation, action]] of moves.entries()) {
        const over = place === moves.length - 1;
        const [nextObservation] = moves[place + 1] ?? [theta.length];
        const ending = { terminated: over && end === "goal", truncated: over && end === "cut short" };
        agent.learn({ observation, action, reward: -1, nextObservation, ...ending });
      }
    }
    return { theta: agent.theta, acts: [0, theta.length - 1, 0].map((state) => agent.act(state)) };
  },
  written: (theta, stepSize, random, episodes) => call(theta, stepSize, random, episodes),
  hints: [
    "All three methods are on this page already: a softmax, a draw, and the gradient of an episode. " +
    "When does `learn` only remember, and when does it learn?",
    "$\\theta(s, a) \\leftarrow \\theta(s, a) + \\frac{\\alpha}{T}\\,\\big(N(s, a) - \\pi(s, a)\\,N(s)\\big)$ at the " +
    "end of an episode that reached the goal, with the $\\pi$ that has played it.",
    "`learn`: push `[observation, action]`; where `terminated`, take the chances of all states first, then change " +
    "`this.theta`; where `terminated || truncated`, begin with an empty history.",
  ],
  cases: [
    {
      name: "nothing was learnt yet: draws of 0.637, 0.270 and 0.041 from chances of a half",
      given: [[[0, 0]], 0.5, seeded(0), []],
      expect: { theta: [[0, 0]], acts: [1, 0, 0] },
    },
    {
      name: "the same draws from chances of 0.25, 0.25 and 0.5",
      given: [[[0, 0, Math.log(2)]], 0.5, seeded(0), []],
      expect: { theta: [[0, 0, Math.log(2)]], acts: [2, 1, 0] },
    },
    {
      name: "one move into the goal, by a step of 0.5",
      given: [[[0, 0]], 0.5, seeded(0), [{ moves: [[0, 1]], end: "goal" }]],
      expect: { theta: [[-0.25, 0.25]], acts: [1, 0, 0] },
    },
    {
      name: "two moves from two states: T = 2",
      given: [[[0, 0], [3, 3]], 1, seeded(0), [{ moves: [[0, 1], [1, 0]], end: "goal" }]],
      expect: { theta: [[-0.25, 0.25], [3.25, 2.75]], acts: [1, 0, 0] },
    },
    {
      name: "two episodes, each learnt from once",
      given: [[[0, 0], [3, 3]], 1, seeded(0), [
        { moves: [[0, 1]], end: "goal" },
        { moves: [[1, 0]], end: "goal" },
      ]],
      expect: { theta: [[-0.5, 0.5], [3.5, 2.5]], acts: [1, 0, 0] },
    },
    {
      name: "an episode that was cut short teaches nothing, and leaves nothing behind",
      given: [[[0, 0], [3, 3]], 1, seeded(0), [
        { moves: [[1, 0], [1, 0]], end: "cut short" },
        { moves: [[0, 1]], end: "goal" },
      ]],
      expect: { theta: [[-0.5, 0.5], [3, 3]], acts: [1, 0, 0] },
    },
    {
      name: "a state visited twice, its two actions once each: nothing is to be learnt",
      given: [[[0, 0]], 1, seeded(0), [{ moves: [[0, 1], [0, 0]], end: "goal" }]],
      expect: { theta: [[0, 0]], acts: [1, 0, 0] },
    },
    {
      name: "a forbidden action, and large preferences",
      given: [[[no, 1000, 1000]], 1, seeded(0), [{ moves: [[0, 2]], end: "goal" }]],
      expect: { theta: [[no, 999.5, 1000.5]], acts: [2, 2, 1] },
    },
    {
      name: "a policy of 0.25 and 0.75",
      given: [[[0, Math.log(3)]], 1, seeded(0), [{ moves: [[0, 0]], end: "goal" }]],
      expect: { theta: [[0.75, Math.log(3) - 0.75]], acts: [1, 0, 0] },
    },
  ],
  properties: [{ name: "any episodes", given: lives }],
  mistakes,
});

function call(
  theta: readonly (readonly number[])[],
  stepSize: number,
  { seed }: Seeded,
  episodes: readonly Told[],
): string {
  const rows = theta.map((row) => `[${row.join(", ")}]`).join(", ");
  const told = episodes.map(({ moves, end }) =>
    `; learn: ${moves.map(([state, action]) => `action ${action} in state ${state}`).join(", ")}, ${end}`
  );
  return `new MyMazeAgent([${rows}], ${stepSize}, new rl.Generator(${seed}))${
    told.join("")
  }; act in the first state, in the last, and in the first`;
}
