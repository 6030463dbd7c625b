import * as tf from "@tensorflow/tfjs";
import { checkGradients } from "../../../lib/nn/gradients/check_gradients.ts";
import { gaussianEntropy } from "../../../lib/nn/losses/gaussian_entropy.ts";
import { gaussianLogProbability } from "../../../lib/nn/losses/gaussian_log_probability.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { onBackends } from "../on_backends.ts";

const HALF_LOG_TAU = 0.9189385332046727; // ½ log 2π

async function taken(tensor: tf.Tensor): Promise<number[]> {
  const values = [...await tensor.data()];
  tensor.dispose();
  return values;
}

onBackends("gaussianLogProbability() is −½ of squared distances in deviations, less log σ√(2π)", async () => {
  const means = tf.tensor2d([[0, 0], [1, 4], [3, -2]]), actions = tf.tensor2d([[0, 0], [2, 0], [-1, -2]]);
  const logDeviations = tf.tensor1d([0, Math.LN2]);
  // Distances in deviations: 0 and 0; 1 and −2; −4 and 0.
  const expected = [0, -2.5, -8].map((halves) => halves - Math.LN2 - 2 * HALF_LOG_TAU);
  const logarithms = await taken(gaussianLogProbability(means, logDeviations, actions));
  assertClose(logarithms, expected, 1e-6, "logarithms");
  tf.dispose([means, actions, logDeviations]);
}, ["webgpu", "wasm", "cpu"]);

onBackends("a density adds up to 1, whatever its mean and deviation", async () => {
  const places = tf.tensor2d(Array.from({ length: 4001 }, (_, i) => [i / 100 - 20]));
  const means = tf.fill([4001, 1], 1.5);
  for (const logDeviation of [-1, 0, 0.7]) {
    const logDeviations = tf.tensor1d([logDeviation]);
    const logarithms = await taken(gaussianLogProbability(means, logDeviations, places));
    const sum = logarithms.reduce((sum, logarithm) => sum + Math.exp(logarithm) * 0.01, 0);
    assert(Math.abs(sum - 1) < 1e-5, `it adds up to ${sum}`);
    logDeviations.dispose();
  }
  tf.dispose([places, means]);
});

onBackends(
  "gaussianLogProbability() pulls means to actions, and deviations to distances",
  async () => {
    const means = tf.tensor2d([[0], [1]]), actions = tf.tensor2d([[4], [1]]);
    const logDeviations = tf.tensor1d([Math.LN2]);
    const f = (means: tf.Tensor, logDeviations: tf.Tensor) =>
      tf.sum(gaussianLogProbability(means, logDeviations, actions));
    const [ofMeans, ofDeviations] = tf.grads(f)([means, logDeviations]);
    assertClose(await taken(ofMeans), [1, 0], 1e-6, "means"); // (a − μ) / σ²
    assertClose(await taken(ofDeviations), [2], 1e-6, "deviations"); // 2² − 1, and 0 − 1
    tf.dispose([means, logDeviations, actions]);
  },
  ["webgpu", "wasm", "cpu"],
);

onBackends("no gradient of gaussianLogProbability() flows into actions", async () => {
  const means = tf.tensor2d([[3]]), logDeviations = tf.zeros([1]);
  const f = (means: tf.Tensor) => gaussianLogProbability(means, logDeviations, tf.add(means, 2));
  assertClose(await taken(tf.grad(f)(means)), [2], 1e-6, "gradient");
  tf.dispose([means, logDeviations]);
});

onBackends(
  "gaussianLogProbability() has the gradients of difference quotients, and so have they",
  async () => {
    const means = tf.tensor2d([[0, 1], [-1, 0.5], [0.3, 0]]), logDeviations = tf.tensor1d([0.2, -0.4]);
    const actions = tf.tensor2d([[0.5, 0], [-1.5, 1], [0, 0.4]]), pulls = tf.tensor1d([1, -2, 0.5]);
    const loss = (means: tf.Tensor, logDeviations: tf.Tensor) =>
      tf.sum(tf.mul(pulls, gaussianLogProbability(means, logDeviations, actions)));
    const steepness = (means: tf.Tensor, logDeviations: tf.Tensor) => {
      const [first, second] = tf.grads(loss)([means, logDeviations]);
      return tf.add(tf.sum(tf.square(first)), tf.sum(tf.square(second)));
    };
    for (const f of [loss, steepness]) {
      const { passed, message } = await checkGradients(f, [means, logDeviations]);
      assert(passed, message);
    }
    tf.dispose([means, logDeviations, actions, pulls]);
  },
);

onBackends("a NaN or an infinity in a mean is one in its row alone", async () => {
  const means = tf.tensor2d([[NaN], [Infinity], [0]]), logDeviations = tf.zeros([1]);
  const actions = tf.zeros([3, 1]);
  const logarithms = await taken(gaussianLogProbability(means, logDeviations, actions));
  assertClose(logarithms, [NaN, -Infinity, -HALF_LOG_TAU], 1e-6, "logarithms");
  tf.dispose([means, logDeviations, actions]);
});

onBackends(
  "gaussianEntropy() rises by 1 where a deviation is e times as large",
  async () => {
    const logDeviations = tf.tensor1d([0, 1, -3]);
    const [entropy] = await taken(gaussianEntropy(logDeviations));
    assertClose([entropy], [3 * (HALF_LOG_TAU + 0.5) - 2], 1e-6, "entropy");
    assertEquals(await taken(tf.grad(gaussianEntropy)(logDeviations)), [1, 1, 1]);
    logDeviations.dispose();
  },
  ["webgpu", "wasm", "cpu"],
);

onBackends("gaussianEntropy() is the mean of −log p over the policy's own actions", async () => {
  // Two actions whose mean square is 1, as that of the standard normal numbers is.
  const places = tf.tensor2d([[-1], [1]]), means = tf.zeros([2, 1]), logDeviations = tf.tensor1d([0]);
  const logarithms = await taken(gaussianLogProbability(means, logDeviations, places));
  const entropy = await taken(gaussianEntropy(logDeviations));
  assertClose(entropy, [-(logarithms[0] + logarithms[1]) / 2], 1e-6, "entropy");
  tf.dispose([places, means, logDeviations]);
});

onBackends("the losses of Gaussian policies refuse shapes and types that do not fit", () => {
  const pairs = tf.zeros([3, 2]), line = tf.zeros([2]), column = tf.zeros([3, 1]), single = tf.scalar(0);
  const whole = tf.zeros([3, 2], "int32"), none = tf.zeros([0, 2]);
  type Given = readonly [means: tf.Tensor, logDeviations: tf.Tensor, actions: tf.Tensor];
  const refused = (given: Given, kind: typeof Error, message: string) =>
    assertThrows(() => gaussianLogProbability(...given), kind, `gaussianLogProbability: ${message}`);
  const notRows = "means must have the shape [batch, size], got",
    notTwo = "logDeviations must have the shape [2],";
  refused([line, line, line], RangeError, `${notRows} [2]`);
  refused([none, line, none], RangeError, `${notRows} [0, 2]`);
  refused([pairs, single, pairs], RangeError, `${notTwo} one for each component of the means, got []`);
  refused([pairs, pairs, pairs], RangeError, `${notTwo} one for each component of the means, got [3, 2]`);
  refused([pairs, line, column], RangeError, "actions must have the shape of the means, [3, 2], got [3, 1]");
  refused([pairs, line, whole], TypeError, "actions must be of type float32, got int32; use .toFloat()");
  const notLine = "gaussianEntropy: logDeviations must have the shape [size], got";
  assertThrows(() => gaussianEntropy(single), RangeError, `${notLine} []`);
  assertThrows(() => gaussianEntropy(pairs), RangeError, `${notLine} [3, 2]`);
  assertThrows(() => gaussianEntropy(whole), TypeError, "logDeviations must be of type float32, got int32");
  tf.dispose([pairs, line, column, single, whole, none]);
});
