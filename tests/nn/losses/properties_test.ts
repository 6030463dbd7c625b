import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { entropy } from "../../../lib/nn/losses/entropy.ts";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { mse } from "../../../lib/nn/losses/mse.ts";
import { policyGradient } from "../../../lib/nn/losses/policy_gradient.ts";
import { onBackends } from "../on_backends.ts";

const settings = { seed: 20, numRuns: 40 } as const;
const logit = fc.float({ min: -1000, max: 1000, noNaN: true });
/** Rows of two to six logits each, all of one length. */
const rows = fc.integer({ min: 2, max: 6 }).chain((choices) =>
  fc.array(fc.array(logit, { minLength: choices, maxLength: choices }), { minLength: 1, maxLength: 5 })
);
const rounding = 2e-6;
/** Squares as small as this are rounded to the next of the smallest float32. */
const smallest = 2 ** -148;

onBackends("entropy() is between 0 and log n, and does not change when all logits are shifted", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -8, max: 8 }), (logits, shift) =>
      tf.tidy(() => {
        const plain = tf.tensor2d(logits), most = Math.log(logits[0].length);
        const entropies = entropy(plain, { reduction: "none" }).dataSync();
        const shifted = entropy(tf.add(plain, shift), { reduction: "none" }).dataSync();
        // What the shift rounds off a logit, up to 3e-5 of one near 1000, moves an entropy by as much.
        return entropies.every((value, row) =>
          value >= -rounding && value <= most + rounding && Math.abs(value - shifted[row]) <= 5e-4
        );
      })),
    settings,
  );
});

onBackends("huber() is below half the squared error and below delta times the absolute one", () => {
  const error = fc.float({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(error, { minLength: 1 }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (errors, delta) =>
        tf.tidy(() => {
          const given = tf.tensor1d(errors), zeros = tf.zerosLike(given);
          const losses = huber(given, zeros, { delta, reduction: "none" }).dataSync();
          const squares = mse(given, zeros, { reduction: "none" }).dataSync();
          return losses.every((loss, i) =>
            loss >= 0 && loss <= squares[i] / 2 * (1 + rounding) + smallest &&
            loss <= delta * Math.abs(errors[i]) * (1 + rounding)
          );
        }),
    ),
    settings,
  );
});

onBackends("the gradient of policyGradient() adds up to 0 in every row", () => {
  const advantage = fc.float({ min: -100, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      rows,
      fc.array(fc.tuple(fc.nat(), advantage), { minLength: 5, maxLength: 5 }),
      (logits, played) =>
        tf.tidy(() => {
          const choices = logits[0].length, taken = played.slice(0, logits.length);
          const actions = tf.tensor1d(taken.map(([action]) => action % choices), "int32");
          const advantages = tf.tensor1d(taken.map(([, advantage]) => advantage));
          const gradient = tf.grad((x) => policyGradient(x, actions, advantages, { reduction: "sum" }));
          const sums = tf.sum(gradient(tf.tensor2d(logits)), 1).dataSync();
          return sums.every((sum, row) => Math.abs(sum) <= rounding * Math.max(1, Math.abs(taken[row][1])));
        }),
    ),
    settings,
  );
});
