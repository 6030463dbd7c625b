import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { tables, tenths } from "../numbers.ts";
import { lossWith, type Row, sloped } from "./through_the_target/losses.ts";
import { mistakes } from "./through_the_target/mistakes.ts";

/** One to four steps between states of two or three numbers. */
const batches = fc.integer({ min: 2, max: 3 }).chain((actions) =>
  fc.array(
    fc.tuple(tables(2, actions, tenths(-5, 5)), fc.nat(actions - 1), tenths(-2, 2), fc.constantFrom(0, 0, 1))
      .map(([[state, nextState], action, reward, terminated]): Row => [
        state,
        action,
        reward,
        nextState,
        terminated,
      ]),
    { minLength: 1, maxLength: 4 },
  )
);

const signature = `\
// The mean of (Q(s, a) − y)² over a batch, with γ = 0.99. Q(s, a) is to move towards its target y, and y stays.
function myMendedTdLoss(
  network: rl.nn.Network,
  { states, actions, rewards, nextStates, terminated }: Batch,
): tf.Scalar`;

/** The loss whose gradient flows through its target: the numbers are right, and what they do is not. */
export default exerciseOf({
  id: "through-the-target",
  title: "A value that crawls",
  lesson: "06_deep_q",
  signature,
  start: `${signature} {
  const nextValues = tf.max(network.apply(nextStates), 1);
  rl.nn.stopGradient(nextValues);
  const targets = tf.add(rewards, tf.mul(tf.mul(0.99, tf.sub(1, terminated)), nextValues));
  return rl.nn.mse(rl.nn.pick(network.apply(states), actions), targets);
}`,
  solution: `${signature} {
  const nextValues = rl.nn.stopGradient(tf.max(network.apply(nextStates), 1));
  const targets = tf.add(rewards, tf.mul(tf.mul(0.99, tf.sub(1, terminated)), nextValues));
  return rl.nn.mse(rl.nn.pick(network.apply(states), actions), targets);
}`,
  reference: lossWith({}),
  bug: lossWith({ target: (targets) => targets }),
  use: sloped,
  written: (rows) =>
    `myMendedTdLoss(mirror, batch) of ${
      rows.map(([state, action, reward, nextState, terminated]) =>
        `s = ${JSON.stringify(state)}, a = ${action}, r = ${reward}, s' = ${JSON.stringify(nextState)}${
          terminated === 1 ? " (terminal)" : ""
        }`
      ).join("; ")
    }, where the outputs of the network \`mirror\` are its inputs; slopes are the loss's, by each output`,
  tolerance: 1e-5,
  hints: [
    "The loss is right, its slopes are not: by which of the outputs should it have a slope, if the target is to stay " +
    "where it is? Which one is too many?",
    "$\\partial L / \\partial Q(s, a) = 2\\,(Q(s, a) - y)$, and by $Q(s', a')$ nothing. Does `stopGradient` change its " +
    "argument, or does it return something?",
    "`const nextValues = rl.nn.stopGradient(tf.max(network.apply(nextStates), 1));` instead of the first two lines.",
  ],
  cases: [
    {
      name: "2 is to become 1 + 0.99 · 5 = 5.95: the slope 2 · (2 − 5.95) by the first output",
      given: [[[[2, 7], 0, 1, [3, 5], 0]]],
      expect: { loss: 15.6025, slopes: [-7.9, 0] },
    },
    {
      name: "into a terminal state: 2 is to become 1",
      given: [[[[2, 7], 0, 1, [3, 5], 1]]],
      expect: { loss: 1, slopes: [2, 0] },
    },
    {
      name: "the second action: 7 is to become 1 + 0.99 · 4 = 4.96",
      given: [[[[2, 7], 1, 1, [4, 3], 0]]],
      expect: { loss: 4.1616, slopes: [0, 4.08] },
    },
    {
      name: "a value that is at its target: 1 + 0.99 · 100 = 100",
      given: [[[[100, 0], 0, 1, [100, 50], 0]]],
      expect: { loss: 0, slopes: [0, 0] },
    },
    {
      name: "two steps: the mean of (2 − 5.95)² and (7 − 1)²",
      given: [[[[2, 7], 0, 1, [3, 5], 0], [[2, 7], 1, 1, [3, 5], 1]]],
      expect: { loss: 25.80125, slopes: [-3.95, 6] },
    },
    {
      name: "two steps, each with a greatest of its own: the mean of (2 − 1.99)² and (7 − 4.96)²",
      given: [[[[2, 7], 0, 1, [1, 0], 0], [[2, 7], 1, 1, [3, 4], 0]]],
      expect: { loss: 2.08085, slopes: [0.01, 2.04] },
    },
  ],
  properties: [{ name: "any batch", given: fc.tuple(batches) }],
  mistakes,
});
