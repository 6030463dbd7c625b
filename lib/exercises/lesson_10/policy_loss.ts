import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { ofLogits } from "./of_logits.ts";
import { mistakes, type PolicyLoss, policyLoss } from "./policy_loss/mistakes.ts";

/** Sessions of one to five steps with two to four actions. */
const sessions = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 })).chain((
  [n, actions],
) =>
  fc.tuple(
    tables(n, actions, tenths(-3, 3)).map((values) => tensor(values)),
    fc.array(fc.nat(actions - 1), { minLength: n, maxLength: n }).map((taken) => tensor(taken, "int32")),
    fc.array(tenths(-5, 5), { minLength: n, maxLength: n }).map((returns) => tensor(returns)),
  )
);

const signature = `\
// The loss of a session of T steps: minus the mean of G · log π(a), where a is the action taken and G its return.
// logProbabilities are of shape [T, actions], actions (int32) and returns of shape [T].
function myPolicyLoss(logProbabilities: tf.Tensor, actions: tf.Tensor1D, returns: tf.Tensor1D): tf.Scalar`;

const half = Math.log(0.5), three = Math.log(3);

/** Source lesson d's objective, turned over. */
export default ofLogits(
  tensorExercise<tf.Tensor, PolicyLoss>(tf, {
    id: "policy-loss",
    title: "The loss of a session",
    lesson: "10_reinforce",
    signature,
    solution: `${signature} {
  return tf.tidy(() => tf.neg(tf.mean(tf.mul(returns, rl.nn.pick(logProbabilities, actions)))));
}`,
    reference: policyLoss,
    gradientsOf: [0],
    mayLeak: true,
    hints: [
      "Each row holds the logarithms of all actions. Which of them is meant, by what is it multiplied, and which way is down?",
      "$L = -\\dfrac1T \\sum_{t=0}^{T-1} G_t \\log \\pi(a_t \\mid s_t)$. `rl.nn.pick` takes of each row the entry of its " +
      "action; a one-hot matrix, a product and a sum along axis 1 do the same.",
      "`const taken = rl.nn.pick(logProbabilities, actions);` is of shape [T], as `returns` is: multiply, take the mean, " +
      "`tf.neg`.",
    ],
    cases: [
      {
        name: "one step, even chances, a return of 2: 2 log 2; its action is pulled up",
        given: [tensor([[0, 0]]), tensor([1], "int32"), tensor([2])],
        expect: { shape: [], values: -2 * half, gradients: [[[1, -1]]] },
      },
      {
        name: "a return below zero: its action is pushed down",
        given: [tensor([[0, 0]]), tensor([0], "int32"), tensor([-1])],
        expect: { shape: [], values: half, gradients: [[[0.5, -0.5]]] },
      },
      {
        name: "a likely action has less to gain: log 0.75, of a return of 4",
        given: [tensor([[three, 0]]), tensor([0], "int32"), tensor([4])],
        expect: { shape: [], values: -4 * Math.log(0.75), gradients: [[[-1, 1]]] },
      },
      {
        name: "two steps: the mean of 4 · log 0.75 and 2 · log 0.5",
        given: [tensor([[three, 0], [0, 0]]), tensor([0, 1], "int32"), tensor([4, 2])],
        expect: {
          shape: [],
          values: -(4 * Math.log(0.75) + 2 * half) / 2,
          gradients: [[[-0.5, 0.5], [0.5, -0.5]]],
        },
      },
      {
        name: "three steps, three actions, two of the returns 0",
        given: [tensor([[0, 0, 0], [0, 0, 0], [0, 0, 0]]), tensor([2, 0, 1], "int32"), tensor([0, 3, 0])],
        expect: {
          shape: [],
          values: three,
          gradients: [[[0, 0, 0], [-2 / 3, 1 / 3, 1 / 3], [0, 0, 0]]],
        },
      },
    ],
    properties: [{ name: "any session", given: sessions }],
    mistakes,
  }),
  "myPolicyLoss",
);
