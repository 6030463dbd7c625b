import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { seeded } from "../seeded.ts";
import { Reference } from "./dqn_agent/agent.ts";
import { signature, solution, start } from "./dqn_agent/cell.ts";
import { driven, type Watching } from "./dqn_agent/driven.ts";
import { mistakes } from "./dqn_agent/mistakes.ts";
import type { DqnAgentClass } from "./lab/agents.ts";
import { lives, written } from "./lab/life.ts";

/** No exploration, batches of two from all that was experienced, replays from step 2 on. */
const plain: Watching = {
  gamma: 0.5,
  actionSize: 2,
  epsilon: 0,
  epsilonDecay: 0,
  epsilonMin: 0,
  batchSize: 2,
  memorySize: 9,
  startReplayStep: 2,
  targetInterval: 9,
};

/** A short life in which the first action is the best. */
function moments(count: number): [state: number[], reward: number][] {
  return Array.from({ length: count }, (_, k) => [[0.3, 0.1, 9], k + 1]);
}

/** What changes on the way from the naive agent to DQN. */
export default exerciseOf({
  id: "dqn-agent",
  title: "DQN",
  lesson: "08_dqn",
  signature,
  start,
  solution,
  reference: Reference as DqnAgentClass,
  use: driven,
  tolerance: 1e-6,
  written: (life, { looks: _, ...settings }, { seed: exploration }, { seed: replay }) =>
    `new MyDqnAgent({ model, target, learnFrom, settings: ${JSON.stringify(settings)}, exploration: ` +
    `new rl.Generator(${exploration}), replay: new rl.Generator(${replay}) }); the model's values are the first ` +
    `numbers of the state; it acts and is trained in ${written(life)}`,
  hints: [
    "Take your naive agent's two methods. What is kept for longer, what is drawn in place of what is newest, who says " +
    "what comes next, and when does it begin?",
    "$y = r + \\gamma \\max_{a'} Q_{\\text{target}}(s', a')$ for a batch drawn from the whole memory; " +
    "$w_{\\text{target}} \\leftarrow w$ where `step` is a multiple of the interval.",
    "`const { model, target, learnFrom, settings, replay } = this.parts;`, then " +
    "`const draw = () => this.memory[replay.integers(0, this.memory.length)];`, " +
    "`learnFrom(Array.from({ length: settings.batchSize }, draw), model, target, settings)`; " +
    "in `train`, with `const { model, target, settings } = this.parts;`, " +
    "`if (this.step % settings.targetInterval === 0) target.network.copyFrom(model.network);` before `this.replay()`.",
  ],
  cases: [
    {
      name:
        "before step 2 it only remembers; then it draws the second of two twice, then the second and the first of three",
      given: [moments(3), plain, seeded(0), seeded(0)],
      expect: {
        actions: [0, 0, 0],
        epsilons: [0, 0, 0],
        happened: [[], [{ learnt: [2, 2], next: "by the target" }], [{
          learnt: [2, 1],
          next: "by the target",
        }]],
      },
    },
    {
      name: "the target takes over the weights in steps 2 and 4, before the replay; batches of one",
      given: [moments(4), { ...plain, targetInterval: 2, batchSize: 1 }, seeded(0), seeded(0)],
      expect: {
        actions: [0, 0, 0, 0],
        epsilons: [0, 0, 0, 0],
        happened: [[], ["target := model", { learnt: [2], next: "by the target" }], [{
          learnt: [2],
          next: "by the target",
        }], ["target := model", { learnt: [3], next: "by the target" }]],
      },
    },
    {
      name: "a memory of one: every draw is the newest, however large the batch",
      given: [moments(3), { ...plain, memorySize: 1, startReplayStep: 1 }, seeded(0), seeded(0)],
      expect: {
        actions: [0, 0, 0],
        epsilons: [0, 0, 0],
        happened: [[{ learnt: [1, 1], next: "by the target" }], [{ learnt: [2, 2], next: "by the target" }], [
          { learnt: [3, 3], next: "by the target" },
        ]],
      },
    },
    {
      name: "ε stays at 1 until step 3, then falls by 0.4 to no less than 0.5",
      given: [
        moments(5),
        { ...plain, epsilon: 1, epsilonDecay: 0.4, epsilonMin: 0.5, startReplayStep: 3, batchSize: 1 },
        seeded(0),
        seeded(0),
      ],
      expect: {
        actions: [1, 0, 0, 0, 0],
        epsilons: [1, 1, 0.6, 0.5, 0.5],
        happened: [
          [],
          [],
          [{ learnt: [3], next: "by the target" }],
          [{ learnt: [3], next: "by the target" }],
          [{ learnt: [3], next: "by the target" }],
        ],
      },
    },
    {
      name: "no weights are copied before the replays begin",
      given: [
        moments(4),
        { ...plain, startReplayStep: 4, targetInterval: 2, batchSize: 1 },
        seeded(0),
        seeded(0),
      ],
      expect: {
        actions: [0, 0, 0, 0],
        epsilons: [0, 0, 0, 0],
        happened: [[], [], [], ["target := model", { learnt: [4], next: "by the target" }]],
      },
    },
  ],
  properties: [{
    name: "another life, drawn at random",
    given: fc.tuple(
      lives(8),
      fc.record({
        gamma: tenths(0, 1),
        actionSize: fc.constant(2),
        epsilon: tenths(0.5, 1),
        epsilonDecay: tenths(0, 0.3),
        epsilonMin: tenths(0, 0.3),
        batchSize: fc.integer({ min: 1, max: 3 }),
        memorySize: fc.constantFrom(1, 9), // of other sizes it matters in which order a memory is kept
        startReplayStep: fc.integer({ min: 1, max: 5 }),
        targetInterval: fc.integer({ min: 1, max: 4 }),
        looks: fc.array(fc.nat(7), { maxLength: 2 }),
      }),
      fc.nat(999).map(seeded),
      fc.nat(999).map(seeded),
    ),
  }],
  mistakes,
});
