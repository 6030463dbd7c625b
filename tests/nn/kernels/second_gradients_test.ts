import * as tf from "@tensorflow/tfjs";
import { assertClose } from "../close.ts";
import { onBackends } from "../on_backends.ts";

const numbers = [-1.5, -0.25, 0, 0.5, 2];
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Operations that keep what they gave, and their second derivatives. */
const operations: [string, (x: tf.Tensor) => tf.Tensor, (x: number) => number][] = [
  ["tanh", tf.tanh, (x) => -2 * Math.tanh(x) * (1 - Math.tanh(x) ** 2)],
  ["sigmoid", tf.sigmoid, (x) => sigmoid(x) * (1 - sigmoid(x)) * (1 - 2 * sigmoid(x))],
  ["exp", tf.exp, Math.exp],
  ["elu", tf.elu, (x) => x < 0 ? Math.exp(x) : 0],
];

for (const [name, operation, curvature] of operations) {
  onBackends(`the second derivative of ${name} is that of its formula`, () => {
    tf.tidy(() => {
      const slope = tf.grad((x: tf.Tensor) => operation(x));
      const second = tf.grad((x: tf.Tensor) => slope(x))(tf.tensor1d(numbers));
      assertClose(second.dataSync(), numbers.map(curvature), 5e-7, name);
    });
  });
}

onBackends("the third derivative of tanh is that of its formula", () => {
  tf.tidy(() => {
    const slope = tf.grad((x: tf.Tensor) => tf.tanh(x)), curvature = tf.grad((x: tf.Tensor) => slope(x));
    const third = tf.grad((x: tf.Tensor) => curvature(x))(tf.tensor1d(numbers));
    const expected = numbers.map((x) => (1 - Math.tanh(x) ** 2) * (6 * Math.tanh(x) ** 2 - 2));
    assertClose(third.dataSync(), expected, 1e-6, "tanh");
  });
});

onBackends("the second derivatives of softmax, logSoftmax and logSumExp are those of their formulas", () => {
  tf.tidy(() => {
    const x = tf.tensor1d([0, Math.log(2), Math.log(5)]), p = [1 / 8, 2 / 8, 5 / 8]; // softmax of x
    const first = tf.oneHot(tf.tensor1d([0], "int32"), 3, 1, 0, "float32").reshape([3]);
    // The gradient of the first entry of the slope: a row of the matrix of second derivatives.
    const row = (f: (x: tf.Tensor) => tf.Tensor) =>
      tf.grad((x: tf.Tensor) => tf.grad((x: tf.Tensor) => f(x))(x).mul(first).sum())(x).dataSync();
    const ofLogSumExp = p.map((other, i) => p[0] * ((i === 0 ? 1 : 0) - other));
    assertClose(row((x) => tf.logSumExp(x)), ofLogSumExp, 3e-7, "logSumExp");
    const ofLogSoftmax = ofLogSumExp.map((number) => -number);
    assertClose(row((x) => tf.logSoftmax(x).mul(first).sum()), ofLogSoftmax, 3e-7, "logSoftmax");
    // p₀ has the slope p₀ (1 − p₀) at its own place, and that has (1 − 2 p₀) times the slope of p₀.
    const ofSoftmax = ofLogSumExp.map((number) => (1 - 2 * p[0]) * number);
    assertClose(row((x) => tf.softmax(x).mul(first).sum()), ofSoftmax, 3e-7, "softmax");
  });
});

onBackends("a penalty on the slopes of an operation with a gradient of its own reaches what it kept", () => {
  tf.tidy(() => {
    const cube = tf.customGrad((x, save) => {
      if (!(x instanceof tf.Tensor) || typeof save !== "function") throw new TypeError("no such call");
      const y = x.mul(x).mul(x);
      save([x, y]);
      return { value: y, gradFunc: (dy: tf.Tensor, [x, y]: tf.Tensor[]) => dy.mul(y.div(x).mul(3)) }; // 3 x²
    });
    const second = tf.grad((x: tf.Tensor) => tf.grad((x: tf.Tensor) => cube(x))(x))(tf.tensor1d([1, 2, -3]));
    assertClose(second.dataSync(), [6, 12, -18], 1e-6, "cube");
  });
});
