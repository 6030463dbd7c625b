import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { masked, type MaskedLoss } from "./halved_loss/masked.ts";
import { mistakes } from "./halved_loss/mistakes.ts";

const reference = masked((errors, batch) => tf.div(tf.sum(tf.square(errors)), batch));
const bug = masked((errors) => tf.mean(tf.square(errors)));

const signature = `\
// The mean over a batch of (Q(s, a) − y)², a the action taken. All three are [batch, actions]: mask has a 1 for the
// action taken and zeros beside it, targets hold y in the same place and zeros beside it.
function myMaskedLoss(predictions: tf.Tensor, mask: tf.Tensor, targets: tf.Tensor): tf.Tensor`;

/** Batches of one to three transitions with one to four actions. */
const batches = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 })).chain((
  [size, actions],
) =>
  fc.array(
    fc.tuple(
      fc.array(tenths(-5, 5), { minLength: actions, maxLength: actions }),
      fc.nat(actions - 1),
      tenths(-5, 5),
    ),
    { minLength: size, maxLength: size },
  ).map((rows): [ReturnType<typeof tensor>, ReturnType<typeof tensor>, ReturnType<typeof tensor>] => [
    tensor(rows.map(([predictions]) => predictions)),
    tensor(rows.map(([predictions, taken]) => predictions.map((_, action) => action === taken ? 1 : 0))),
    tensor(
      rows.map(([predictions, taken, target]) =>
        predictions.map((_, action) => action === taken ? target : 0)
      ),
    ),
  ])
);

/** The source's loss: a mean over what was not taken, too. */
export default tensorExercise<tf.Tensor, MaskedLoss>(tf, {
  id: "halved-loss",
  title: "A loss that is too small",
  lesson: "08_dqn",
  signature,
  start: `${signature} {
  return tf.tidy(() => tf.mean(tf.square(tf.sub(tf.mul(predictions, mask), targets))));
}`,
  solution: `${signature} {
  return tf.tidy(() => tf.mean(tf.sum(tf.square(tf.sub(tf.mul(predictions, mask), targets)), 1)));
}`,
  reference,
  bug,
  gradientsOf: [0],
  hints: [
    "Work the first case out by hand: one transition, an error of 2. How many numbers does the mean run over, and how " +
    "many of them belong to an action that was taken?",
    "$L = \\frac{1}{B} \\sum_{i=1}^{B} \\big(Q(s_i, a_i) - y_i\\big)^2$: one term a transition, B the size of the batch.",
    "Sum the squares of a row, of which only one is not 0, by `tf.sum(…, 1)`, and take the mean of those.",
  ],
  cases: [
    {
      name: "one transition, an error of 2: the loss is 4, and its slope 4",
      given: [tensor([[3, 9]]), tensor([[1, 0]]), tensor([[1, 0]])],
      expect: { shape: [], values: 4, gradients: [[[4, 0]]] },
    },
    {
      name: "the same with four actions",
      given: [tensor([[9, 9, 3, 9]]), tensor([[0, 0, 1, 0]]), tensor([[0, 0, 1, 0]])],
      expect: { shape: [], values: 4, gradients: [[[0, 0, 4, 0]]] },
    },
    {
      name: "two transitions, errors of 2 and −4: (4 + 16) / 2",
      given: [tensor([[3, 9], [9, 1]]), tensor([[1, 0], [0, 1]]), tensor([[1, 0], [0, 5]])],
      expect: { shape: [], values: 10, gradients: [[[2, 0], [0, -4]]] },
    },
    {
      name: "three transitions, errors of 1, 1 and 2, two actions",
      given: [
        tensor([[1, 7], [7, 1], [2, 7]]),
        tensor([[1, 0], [0, 1], [1, 0]]),
        tensor([[0, 0], [0, 0], [0, 0]]),
      ],
      expect: { shape: [], values: 2, gradients: [[[2 / 3, 0], [0, 2 / 3], [4 / 3, 0]]] },
    },
    {
      name: "nothing is wrong",
      given: [tensor([[1, 9]]), tensor([[1, 0]]), tensor([[1, 0]])],
      expect: { shape: [], values: 0, gradients: [[[0, 0]]] },
    },
  ],
  properties: [{ name: "another batch, drawn at random", given: batches }],
  mistakes,
});
