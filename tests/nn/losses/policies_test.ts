import * as tf from "@tensorflow/tfjs";
import { checkGradients } from "../../../lib/nn/gradients/check_gradients.ts";
import { crossEntropy } from "../../../lib/nn/losses/cross_entropy.ts";
import { entropy } from "../../../lib/nn/losses/entropy.ts";
import { policyGradient } from "../../../lib/nn/losses/policy_gradient.ts";
import { stopGradient } from "../../../lib/nn/losses/stop_gradient.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

function taken(tensor: tf.Tensor): number[] {
  const values = [...tensor.dataSync()];
  tensor.dispose();
  return values;
}

onBackends("policyGradient() pulls towards actions that went well: A (π − 1 of the action) / n", () => {
  const logits = tf.tensor2d([[0, 0], [0, 0]]), actions = tf.tensor1d([0, 1], "int32");
  const advantages = tf.tensor1d([3, -1]);
  const gradient = tf.grad((logits) => policyGradient(logits, actions, advantages));
  assertEquals(taken(gradient(logits)), [-0.75, 0.75, -0.25, 0.25]);
  const [loss] = taken(policyGradient(logits, actions, advantages));
  assertAlmostEquals(loss, (3 - 1) * Math.LN2 / 2, 1e-7);
  tf.dispose([logits, actions, advantages]);
});

onBackends("policyGradient() takes logarithms of probabilities for logits, and weights of rows", () => {
  const logits = tf.tensor2d([[1, 2, 3], [0, 5, -1]]), logarithms = tf.logSoftmax(logits);
  const actions = tf.tensor1d([0, 1], "int32"), advantages = tf.tensor1d([3, -1]);
  const weights = tf.tensor1d([2, 0]), options = { weights, reduction: "none" } as const;
  const ofLogits = taken(policyGradient(logits, actions, advantages, options));
  const ofLogarithms = taken(policyGradient(logarithms, actions, advantages, options));
  assertAlmostEquals(ofLogits[0], ofLogarithms[0], 1e-6);
  assertAlmostEquals(ofLogits[0], 2 * 3 * 2.407606, 1e-5); // −log softmax([1, 2, 3])[0]
  assertEquals(Math.abs(ofLogits[1]), 0);
  tf.dispose([logits, logarithms, actions, advantages, weights]);
});

onBackends("no gradient of policyGradient() flows into advantages", () => {
  const [policy, critic] = tf.tidy(() => [tf.variable(tf.zeros([1, 2])), tf.variable(tf.ones([1]))]);
  const actions = tf.tensor1d([0], "int32");
  const { value, grads } = tf.variableGrads(() => policyGradient(policy, actions, critic), [policy, critic]);
  assertEquals(Object.keys(grads), [policy.name]);
  tf.dispose([value, grads, policy, critic, actions]);
});

onBackends("masked actions have neither a NaN in the value nor in the gradient", () => {
  const actions = tf.tensor1d([1, 2], "int32"), advantages = tf.tensor1d([1, -2]);
  for (const never of [-1e9, -Infinity]) {
    const logits = tf.tensor2d([[never, 0, 0], [never, never, 7]]);
    for (const loss of [entropy, (x: tf.Tensor) => policyGradient(x, actions, advantages)]) {
      const [value] = taken(loss(logits)), gradient = taken(tf.grad(loss)(logits));
      assertAlmostEquals(value, Math.LN2 / 2, 1e-6);
      assert(gradient.every(Number.isFinite), `${gradient}`);
      assertEquals([0, 3, 4].map((masked) => Math.abs(gradient[masked])), [0, 0, 0]);
    }
    logits.dispose();
  }
  tf.dispose([actions, advantages]);
});

onBackends("entropy() is 0 of a certain choice, log n of n equal ones, and flat there", () => {
  const certain = tf.tensor2d([[500, 0], [0, 1000]]), equal = tf.fill([2, 4], -7);
  assertEquals(taken(entropy(certain)).map(Math.abs), [0]);
  const [even] = taken(entropy(equal));
  assertAlmostEquals(even, Math.log(4), 1e-6);
  for (const slope of taken(tf.grad((x) => entropy(x))(equal))) assertAlmostEquals(slope, 0, 1e-7);
  const [first] = taken(entropy(equal, { reduction: "none" }));
  assertAlmostEquals(first, Math.log(4), 1e-6);
  tf.dispose([certain, equal]);
});

onBackends("stopGradient() is the same numbers, constant to a derivative", () => {
  const x = tf.tensor1d([3, -2]);
  assertEquals(taken(stopGradient(x)), [3, -2]);
  assertEquals(taken(tf.grad((x) => tf.sum(tf.mul(x, stopGradient(x))))(x)), [3, -2]);
  const [online, target] = tf.tidy(() => [tf.variable(tf.ones([1])), tf.variable(tf.ones([1]))]);
  const semi = tf.variableGrads(
    () => tf.sum(tf.square(tf.sub(online, stopGradient(tf.mul(target, 3))))),
    [online, target],
  );
  assertEquals(Object.entries(semi.grads).map(([name, gradient]) => [name, gradient.dataSync()[0]]), [[
    online.name,
    -4,
  ]]);
  tf.dispose([x, semi.value, semi.grads, online, target]);
});

onBackends("second derivatives of the losses of policies are those of difference quotients", async () => {
  const logits = tf.tensor2d([[0, 1, 2], [0.5, -1, 0]]), labels = tf.tensor1d([1, 0], "int32");
  for (const loss of [entropy, (x: tf.Tensor) => crossEntropy(x, labels)]) {
    const steepness = (x: tf.Tensor) => tf.sum(tf.square(tf.grad(loss)(x)));
    const { passed, message } = await checkGradients(steepness, logits);
    assert(passed, message);
  }
  tf.dispose([logits, labels]);
});

onBackends("the losses of policies refuse shapes, types and actions that do not fit", () => {
  const logits = tf.zeros([2, 3]), line = tf.zeros([2]), column = tf.zeros([2, 1]);
  const actions = tf.tensor1d([0, 2], "int32"), outside = tf.tensor1d([0, 3], "int32");
  const below = tf.tensor1d([-1, 0], "int32"), standing = tf.zeros([2, 1], "int32");
  const refused = (f: () => unknown, kind: typeof Error, message: string) => assertThrows(f, kind, message);
  refused(() => entropy(line), RangeError, "entropy: logits must have the shape [batch, choices], got [2]");
  refused(() => policyGradient(logits, line, line), TypeError, "actions must be of type int32, got float32");
  refused(() => policyGradient(logits, standing, line), RangeError, "actions must have the shape [2]");
  refused(
    () => policyGradient(logits, outside, line),
    RangeError,
    "actions must be between 0 and 2, got 3 in row 1",
  );
  refused(() => crossEntropy(logits, below), RangeError, "labels must be between 0 and 2, got -1 in row 0");
  refused(
    () => policyGradient(logits, actions, column),
    RangeError,
    "advantages must have the shape [2], one for",
  );
  refused(() => policyGradient(logits, actions, actions), TypeError, "advantages must be of type float32");
  refused(
    () => crossEntropy(logits, actions, { weights: column }),
    RangeError,
    "weights must be of shape [2]",
  );
  tf.dispose([logits, line, column, actions, outside, below, standing]);
});
