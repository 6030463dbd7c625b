import fc from "fast-check";
import { shares, tenths } from "../numbers.ts";
import { exerciseOf } from "../exercise.ts";
import { seeded } from "../seeded.ts";
import { mistakes } from "./select_action/mistakes.ts";
import { selecting, selectWith } from "./select_action/selecting.ts";

const signature = `\
// With probability epsilon any of the network's actions, else the one with the greatest output, of several the first.
// Where epsilon is above 0, draw random.random(); if that is below epsilon, explore: random.integers(0, actions).
// Leaves no tensors behind.
function mySelectActionEpsGreedy(
  network: rl.nn.Network,
  state: ArrayLike<number>,
  epsilon: number,
  random: rl.Generator,
): number`;

/**
 * The ε-greedy choice from a network's outputs. Seeds stand for their first
 * draws: 0 draws 0.637, 3 draws 0.0856 and then 0 of 3, 11 draws 0.129 and then
 * 2 of 3 (1 of 2).
 */
export default exerciseOf({
  id: "select-action-eps-greedy",
  title: "ε-greedy on a network's outputs",
  lesson: "06_deep_q",
  signature,
  solution: `${signature} {
  return tf.tidy(() => {
    const values = network.apply(tf.tensor2d(state, [1, state.length])).dataSync();
    if (epsilon > 0 && random.random() < epsilon) return random.integers(0, values.length);
    return values.indexOf(Math.max(...values));
  });
}`,
  reference: selectWith({}),
  use: selecting,
  written: (state, epsilon, { seed }) =>
    `mySelectActionEpsGreedy(mirror, ${
      JSON.stringify(Array.from(state))
    }, ${epsilon}, new rl.Generator(${seed})), ` +
    `where the outputs of the network \`mirror\` are its inputs, but for the last`,
  hints: [
    "A network takes a batch. Of which shape is a batch of one state? And how do numbers get out of a tensor again?",
    "$a = \\arg\\max_a Q_\\theta(s, a)$ with probability $1 - \\varepsilon$: `network.apply` gives $Q_\\theta(s, \\cdot)$ " +
    "in the shape $[1, n]$, and `dataSync()` makes $n$ plain numbers of it.",
    "Within `return tf.tidy(() => { … });`: `const values = network.apply(tf.tensor2d(state, [1, state.length])).dataSync();`. " +
    "Then as in lesson 04: `random.integers(0, values.length)` to explore, else `values.indexOf(Math.max(...values))`.",
  ],
  cases: [
    {
      name: "epsilon 0: the greatest of three outputs, without a draw",
      given: [Float32Array.of(2, 5, 1, 9), 0, seeded(0)],
      expect: 1,
    },
    { name: "the greatest is the last", given: [Float32Array.of(2, 5, 8, 9), 0, seeded(0)], expect: 2 },
    { name: "two equally great: the first", given: [Float32Array.of(1, 5, 5, 9), 0, seeded(0)], expect: 1 },
    { name: "all of them negative", given: [Float32Array.of(-20, -3, -4, 9), 0, seeded(0)], expect: 1 },
    { name: "a state in a plain list", given: [[7, 5, 9], 0, seeded(0)], expect: 0 },
    {
      name: "a draw of 0.637 is above epsilon: the greatest",
      given: [Float32Array.of(1, 5, 2, 9), 0.5, seeded(0)],
      expect: 1,
    },
    {
      name: "a draw of 0.0856 is below epsilon: any",
      given: [Float32Array.of(1, 5, 2, 9), 0.5, seeded(3)],
      expect: 0,
    },
    {
      name: "exploring reaches the last of three",
      given: [Float32Array.of(1, 5, 2, 9), 0.5, seeded(11)],
      expect: 2,
    },
    {
      name: "and of two, though its value is 0 beside 10",
      given: [Float32Array.of(10, 0, 20), 1, seeded(11)],
      expect: 1,
    },
    {
      name: "exploring may choose the greatest too",
      given: [Float32Array.of(5, 1, 2, 9), 0.5, seeded(3)],
      expect: 0,
    },
  ],
  properties: [
    {
      name: "the same draws, the same action",
      given: fc.tuple(
        fc.array(tenths(-10, 10), { minLength: 2, maxLength: 7 }).map((state) => Float32Array.from(state)),
        shares(),
        fc.nat(999).map(seeded),
      ),
    },
  ],
  mistakes,
});
