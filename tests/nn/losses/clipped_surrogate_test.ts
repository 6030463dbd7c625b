import * as tf from "@tensorflow/tfjs";
import { checkGradients } from "../../../lib/nn/gradients/check_gradients.ts";
import { clippedSurrogate, type ClippedSurrogateOptions } from "../../../lib/nn/losses/clipped_surrogate.ts";
import { policyGradient } from "../../../lib/nn/losses/policy_gradient.ts";
import { pick } from "../../../lib/nn/ops/pick.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { onBackends } from "../on_backends.ts";

/** The losses, and their gradient, where the old logarithms are 0: the ratios are the exponentials of those given. */
async function at(
  logarithms: readonly number[],
  advantages: readonly number[],
  options: ClippedSurrogateOptions = {},
): Promise<{ losses: number[]; gradient: number[] }> {
  const { value, grad } = tf.tidy(() => {
    const x = tf.tensor1d([...logarithms]), zeros = tf.zerosLike(x), better = tf.tensor1d([...advantages]);
    const f = (x: tf.Tensor) => clippedSurrogate(x, zeros, better, { reduction: "none", ...options });
    return tf.valueAndGrad(f)(x, tf.onesLike(f(x)));
  });
  const losses = [...await value.data()], gradient = [...await grad.data()];
  tf.dispose([value, grad]);
  return { losses, gradient };
}

const { LN2 } = Math, LN4 = 2 * LN2;

onBackends("clippedSurrogate() holds a ratio only where it has gone too far in its own favour", async () => {
  // Ratios 2, 2, ½ and ½: likelier and better, likelier and worse, less likely and better, less likely and worse.
  const { losses, gradient } = await at([LN2, LN2, -LN2, -LN2], [4, -4, 4, -4]);
  assertClose(losses, [-4.8, 8, -2, 3.2], 1e-6, "losses");
  assertClose(gradient, [0, 8, -2, 0], 1e-6, "gradient"); // −A · ratio, or 0
}, ["webgpu", "wasm", "cpu"]);

onBackends("the range of clippedSurrogate() is 0.2, any other, or without end", async () => {
  const far = [LN2, LN4, -LN4], advantages = [1, 1, -1];
  const usual = await at(far, advantages), half = await at(far, advantages, { clipRange: 0.5 });
  assertClose(usual.losses, [-1.2, -1.2, 0.8], 1e-6, "0.2");
  assertClose(half.losses, [-1.5, -1.5, 0.5], 1e-6, "0.5");
  const wide = await at(far, advantages, { clipRange: 2 });
  assertClose(wide.losses, [-2, -3, 0.25], 1e-6, "2"); // below, a range of 1 and more has no end
  assertClose(wide.gradient, [-2, 0, 0.25], 1e-6, "the gradient of 2");
  const all = await at([...far, 50], [...advantages, 1], { clipRange: Infinity });
  assertClose(all.losses.slice(0, 3), [-2, -4, 0.25], 1e-6, "Infinity");
  assertEquals(all.gradient, all.losses);
}, ["webgpu", "wasm", "cpu"]);

onBackends(
  "the gradient of clippedSurrogate() is whole at both ends of the range, as with torch.min()",
  async () => {
    const middle = await at([0, 0], [2, -2]), both = await at([0, 0], [2, -2], { clipRange: 0 });
    assertEquals(middle.gradient, [-2, 2]);
    assertEquals(both.gradient, [-2, 2]);
    const upper = await at([LN2, LN2], [2, -2], { clipRange: 1 });
    assertClose(upper.gradient, [-4, 4], 1e-6, "at the upper end");
  },
);

onBackends("ratios that overflow are held where they may be, and infinite where not, never NaN", async () => {
  const { losses, gradient } = await at([100, 1000, 100, -1000, -Infinity], [1, 0, -1, -1, 1]);
  assertClose(losses, [-1.2, 0, Infinity, 0.8, 0], 1e-6, "losses");
  assertClose(gradient, [0, 0, Infinity, 0, 0], 1e-6, "gradient");
  assertEquals(await at([NaN, 0], [1, NaN]), { losses: [NaN, NaN], gradient: [NaN, NaN] });
});

onBackends("clippedSurrogate() has a mean, a sum, and weights of rows", async () => {
  const weights = tf.tensor1d([1, 0.5, 0]), given = [[LN2, 0, 0], [3, -4, 7]] as const;
  const sum = await at(...given, { reduction: "sum" }), mean = await at(...given, { reduction: "mean" });
  assertClose(sum.losses, [-3.6 + 4 - 7], 1e-6, "sum");
  assertClose(mean.losses, [-2.2], 1e-6, "mean");
  const weighted = await at(...given, { weights });
  assertClose(weighted.losses, [-3.6, 2, 0], 1e-6, "weighted");
  assertClose(weighted.gradient, [0, 2, 0], 1e-6, "its gradient");
  weights.dispose();
});

onBackends("at the old policy clippedSurrogate() has the gradient of policyGradient()", () => {
  const logits = tf.tensor2d([[1, 2, 3], [0, 5, -1]]), actions = tf.tensor1d([0, 1], "int32");
  const advantages = tf.tensor1d([3, -1]);
  const logarithms = (x: tf.Tensor) => pick(tf.logSoftmax(x), actions);
  const old = tf.tidy(() => logarithms(logits));
  const surrogate = tf.grad((x) => clippedSurrogate(logarithms(x), old, advantages))(logits);
  const plain = tf.grad((x) => policyGradient(x, actions, advantages))(logits);
  assertClose(surrogate.dataSync(), plain.dataSync(), 1e-6, "gradient");
  tf.dispose([logits, actions, advantages, old, surrogate, plain]);
});

onBackends("no gradient of clippedSurrogate() flows into old logarithms and advantages", () => {
  const [now, old, critic] = tf.tidy(() => [0, 0, 2].map((value) => tf.variable(tf.fill([1], value))));
  const { value, grads } = tf.variableGrads(
    () => clippedSurrogate(now, tf.mul(old, 1), tf.mul(critic, 1)),
    [now, old, critic],
  );
  assertEquals(Object.keys(grads), [now.name]);
  assertEquals([...grads[now.name].dataSync()], [-2]);
  tf.dispose([value, grads, now, old, critic]);
});

onBackends(
  "clippedSurrogate() has the gradient of difference quotients, and so has that",
  async () => {
    const x = tf.tensor1d([0.05, -0.1, 0.5, -0.5, 0.5, -0.5]), old = tf.zeros([6]);
    const advantages = tf.tensor1d([1, -2, 1.5, -0.5, -1, 2]);
    const loss = (x: tf.Tensor) => clippedSurrogate(x, old, advantages);
    const steepness = (x: tf.Tensor) => tf.sum(tf.square(tf.grad(loss)(x)));
    for (const f of [loss, steepness]) {
      const { passed, message } = await checkGradients(f, x);
      assert(passed, message);
    }
    tf.dispose([x, old, advantages]);
  },
);

onBackends("clippedSurrogate() refuses shapes, types and ranges that do not fit", () => {
  const line = tf.zeros([2]), column = tf.zeros([2, 1]), longer = tf.zeros([3]), none = tf.zeros([0]);
  const whole = tf.zeros([2], "int32");
  type Given = readonly [now: tf.Tensor, old: tf.Tensor, advantages: tf.Tensor];
  const refused = (given: Given, options: object, kind: typeof Error, message: string) =>
    assertThrows(() => clippedSurrogate(...given, options), kind, `clippedSurrogate: ${message}`);
  const fits: Given = [line, line, line], fit = "must have the shape [2], one for each of logProbabilities";
  refused([column, line, line], {}, RangeError, "logProbabilities must have the shape [batch], got [2, 1]");
  refused([none, none, none], {}, RangeError, "logProbabilities must have the shape [batch], got [0]");
  refused([line, column, line], {}, RangeError, `oldLogProbabilities ${fit}, got [2, 1]`);
  refused([line, line, longer], {}, RangeError, `advantages ${fit}, got [3]`);
  refused([line, line, whole], {}, TypeError, "advantages must be of type float32, got int32");
  refused(fits, { clipRange: -0.1 }, RangeError, "clipRange must be at least 0, got -0.1");
  refused(fits, { clipRange: NaN }, RangeError, "clipRange must be at least 0, got NaN");
  refused(fits, { clipRange: "0.2" }, TypeError, "clipRange must be a number at least 0");
  refused(fits, { epsilon: 0.1 }, TypeError, 'there is no option "epsilon"');
  refused(fits, { weights: longer }, RangeError, "weights must be of shape [2]");
  tf.dispose([line, column, longer, whole, none]);
});
