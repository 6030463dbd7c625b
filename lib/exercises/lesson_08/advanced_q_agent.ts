import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { seeded } from "../seeded.ts";
import { Reference } from "./advanced_q_agent/agent.ts";
import { signature, solution, start } from "./advanced_q_agent/cell.ts";
import { driven, type Watching } from "./advanced_q_agent/driven.ts";
import { mistakes } from "./advanced_q_agent/mistakes.ts";
import type { AdvancedQAgentClass } from "./lab/agents.ts";
import { lives, written } from "./lab/life.ts";

/** No exploration, and batches of two. */
const plain: Watching = {
  gamma: 0.5,
  actionSize: 2,
  epsilon: 0,
  epsilonDecay: 0,
  epsilonMin: 0,
  batchSize: 2,
};

/** The naive agent: a memory of one mini-batch, learnt anew in every step. */
export default exerciseOf({
  id: "advanced-q-agent",
  title: "The naive agent",
  lesson: "08_dqn",
  signature,
  start,
  solution,
  reference: Reference as AdvancedQAgentClass,
  use: driven,
  tolerance: 1e-6,
  written: (life, { looks = [], ...settings }, { seed }) =>
    `new MyAdvancedQAgent({ model, learnFrom, settings: ${JSON.stringify(settings)}, exploration: ` +
    `new rl.Generator(${seed}) }); the model's values are the first numbers of the state; it acts and is trained in ` +
    written(life) +
    (looks.length === 0
      ? ""
      : `; after moment ${looks.join(", ")}, counted from 0, act is asked once more with greedy: true`),
  hints: [
    "Three questions, a method each: what to do now, what to keep, what to learn from. When is the memory full, and " +
    "what happens to it then?",
    "`act`: $\\varepsilon$-greedy in $Q(s, \\cdot)$, which `predict` gives for a *batch* of one state and a mask of " +
    "ones. `train`: $\\varepsilon \\leftarrow \\max(\\varepsilon_{\\min}, \\varepsilon - d)$, once the memory is full.",
    "`const { model, learnFrom, settings, exploration } = this.parts;`, of which each method takes what it needs; then, " +
    "in `act`, `tf.tidy(() => model.predict(tf.tensor([state]), tf.ones([1, settings.actionSize])).dataSync())` and " +
    "`rl.rules.epsilonGreedy(values, greedy ? 0 : this.epsilon, exploration)`; in `train`, " +
    "`this.memory.push(experience)`, then `this.memory.shift()` where it is too long; in `replay`, " +
    "`learnFrom(this.memory, model, model, settings)`.",
  ],
  cases: [
    {
      name: "one experience is no batch of two yet; the second of two values is the greater",
      given: [[[[0.1, 0.3, 9], 1]], plain, seeded(0)],
      expect: { actions: [1], epsilons: [0], learnt: ["nothing"] },
    },
    {
      name: "batches of three: it learns from the newest three, in every step from the third on",
      given: [
        [[[1, 0, 9], 1], [[0, 1, 9], 2], [[1, 0, 9], 3], [[0, 1, 9], 4], [[1, 0, 9], 5]],
        { ...plain, batchSize: 3, epsilonMin: 0 },
        seeded(0),
      ],
      expect: {
        actions: [0, 1, 0, 1, 0],
        epsilons: [0, 0, 0, 0, 0],
        learnt: ["nothing", "nothing", [1, 2, 3], [2, 3, 4], [3, 4, 5]],
      },
    },
    {
      name: "batches of two",
      given: [[[[0.1, 0.3, 9], 1], [[0.3, 0.1, 9], 2], [[-1, -2, 9], 3], [[-2, -1, 9], 4]], plain, seeded(0)],
      expect: { actions: [1, 0, 0, 1], epsilons: [0, 0, 0, 0], learnt: ["nothing", [1, 2], [2, 3], [3, 4]] },
    },
    {
      name:
        "ε falls from 1 by 0.4 at each replay, and stops at 0.5; draws of 0.637, 0.041, 0.017 explore, 0.913 does not",
      given: [
        [[[0.1, 0.3, 9], 1], [[0.1, 0.3, 9], 2], [[0.1, 0.3, 9], 3], [[0.3, 0.1, 9], 4]],
        { ...plain, epsilon: 1, epsilonDecay: 0.4, epsilonMin: 0.5 },
        seeded(0),
      ],
      expect: {
        actions: [1, 0, 0, 0],
        epsilons: [1, 0.6, 0.5, 0.5],
        learnt: ["nothing", [1, 2], [2, 3], [3, 4]],
      },
    },
    {
      name: "asked to be greedy it takes the best action and draws nothing",
      given: [
        [[[0.1, 0.3, 9], 1], [[0.3, 0.1, 9], 2]],
        { ...plain, epsilon: 1, epsilonMin: 1, looks: [0, 1] },
        seeded(1),
      ],
      expect: { actions: [1, 1, 1, 0], epsilons: [1, 1], learnt: ["nothing", [1, 2]] },
    },
    {
      name: "three actions, batches of one: the first of two equally good ones",
      given: [[[[1, 4, 4, 9], 1], [[5, 4, 5, 9], 2]], { ...plain, actionSize: 3, batchSize: 1 }, seeded(0)],
      expect: { actions: [1, 0], epsilons: [0, 0], learnt: [[1], [2]] },
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
        batchSize: fc.integer({ min: 1, max: 4 }),
        looks: fc.array(fc.nat(7), { maxLength: 2 }),
      }),
      fc.nat(999).map(seeded),
    ),
  }],
  mistakes,
});
