import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { stopGradient } from "../../nn/losses/stop_gradient.ts";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";

type Duel = (value: tf.Tensor2D, advantages: tf.Tensor2D) => tf.Tensor;

/** The value plus the advantages, less something. */
function less(level: (advantages: tf.Tensor2D, value: tf.Tensor2D) => tf.Tensor): Duel {
  return (value, advantages) => tf.tidy(() => tf.sub(tf.add(value, advantages), level(advantages, value)));
}

/** One to five rows, with one to five actions. */
const heads = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([n, actions]) =>
  fc.tuple(
    tables(n, 1, tenths(-10, 10)).map((value) => tensor(value)),
    tables(n, actions, tenths(-10, 10)).map((advantages) => tensor(advantages)),
  )
);

const signature = `\
// Action values, [n, actions], of the values of n states, [n, 1], and the advantages of their actions, [n, actions]:
// V + A − mean A, where each state's mean is over its own actions.
function myDuelingValues(value: tf.Tensor2D, advantages: tf.Tensor2D): tf.Tensor`;

/** What a dueling network ends with, by somebody who took the mean along the wrong axis. */
export default tensorExercise<tf.Tensor, Duel>(tf, {
  id: "dueling-values",
  title: "Find the bug: alone and in company",
  lesson: "12_improving_dqn",
  signature,
  start: `${signature} {
  return tf.add(value, tf.sub(advantages, tf.mean(advantages, 0, true)));
}`,
  solution: `${signature} {
  return tf.add(value, tf.sub(advantages, tf.mean(advantages, 1, true)));
}`,
  reference: less((advantages) => tf.mean(advantages, 1, true)),
  bug: less((advantages) => tf.mean(advantages, 0, true)),
  gradientsOf: [0, 1],
  mayLeak: true,
  hints: [
    "A single state, with the advantages 1 and 3: over which numbers does `tf.mean(advantages, 0, true)` run, " +
    "and what is left of them?",
    "$Q(s, a) = V(s) + A(s, a) - \\frac{1}{|\\mathcal A|} \\sum_{a'} A(s, a')$: the sum runs over the actions of *this* " +
    "state. In the shape [n, actions] that is axis 1.",
    "`tf.mean(advantages, 1, true)`: along axis 1; `true` keeps the axis, so that the shape is [n, 1] " +
    "and each row meets its own mean.",
  ],
  cases: [
    {
      name: "one state, two actions: 10 − 1 and 10 + 1",
      given: [tensor([[10]]), tensor([[1, 3]])],
      expect: { shape: [1, 2], values: [[9, 11]], gradients: [[[2]], [[0, 0]]] },
    },
    {
      name: "two states, each with its own mean, 2 and 6",
      given: [tensor([[10], [20]]), tensor([[1, 3], [4, 8]])],
      expect: { shape: [2, 2], values: [[9, 11], [18, 22]], gradients: [[[2], [2]], [[0, 0], [0, 0]]] },
    },
    {
      name: "what is added to all advantages of a state changes nothing",
      given: [tensor([[10], [20]]), tensor([[101, 103], [4, 8]])],
      expect: { shape: [2, 2], values: [[9, 11], [18, 22]], gradients: [[[2], [2]], [[0, 0], [0, 0]]] },
    },
    {
      name: "three actions",
      given: [tensor([[-1]]), tensor([[0, 3, -6]])],
      expect: { shape: [1, 3], values: [[0, 3, -6]], gradients: [[[3]], [[0, 0, 0]]] },
    },
    {
      name: "a single action: its advantage says nothing",
      given: [tensor([[5], [7]]), tensor([[2], [-4]])],
      expect: { shape: [2, 1], values: [[5], [7]], gradients: [[[1], [1]], [[0], [0]]] },
    },
    {
      name: "three states of two actions",
      given: [tensor([[0], [0], [1]]), tensor([[2, 0], [0, 4], [6, 6]])],
      expect: {
        shape: [3, 2],
        values: [[1, -1], [-2, 2], [1, 1]],
        gradients: [[[2], [2], [2]], [[0, 0], [0, 0], [0, 0]]],
      },
    },
  ],
  properties: [{ name: "any value and advantages", given: heads }],
  mistakes: [
    {
      says: "That is one mean for the whole table. Each state has its own: along axis 1.",
      wrong: less((advantages) => tf.mean(advantages)),
    },
    {
      says:
        "The mean has lost its axis: of shape [n] it is laid along the *actions*, and row i no longer meets its own. " +
        "Keep the axis: `tf.mean(advantages, 1, true)`.",
      wrong: less((advantages) => tf.mean(advantages, 1)),
    },
    {
      says:
        "The mean is missing. Then a number may wander between value and advantages without anybody noticing: " +
        "they say nothing each for itself.",
      wrong: less(() => tf.scalar(0)),
    },
    {
      says:
        "That is the maximum of the advantages, the paper's other form (its equation 8), where the best action has " +
        "the advantage 0. Asked is for the mean.",
      wrong: less((advantages) => tf.max(advantages, 1, true)),
    },
    {
      says: "That is the sum of the advantages. Take their mean: divide by the number of actions.",
      wrong: less((advantages) => tf.sum(advantages, 1, true)),
    },
    {
      says:
        "The values are right, but no gradient flows through the mean, and then the advantages are pushed up and down " +
        "all together. The mean is part of the network: without `stopGradient`, and without leaving tfjs.",
      wrong: less((advantages) => stopGradient(tf.mean(advantages, 1, true))),
    },
    {
      says: "The mean is added. It is taken away, so that the advantages of a state are 0 on average.",
      wrong: less((advantages) => tf.neg(tf.mean(advantages, 1, true))),
    },
    {
      says: "The value of the state is missing: V + A − mean A.",
      wrong: less((advantages, value) => tf.add(value, tf.mean(advantages, 1, true))),
    },
  ],
});
