import * as tf from "@tensorflow/tfjs";
import { dense } from "../../../lib/nn/ops/dense.ts";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { mse } from "../../../lib/nn/losses/mse.ts";
import { assertEquals } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { onBackends } from "../on_backends.ts";

onBackends("what a gradient needs is kept although the function disposes of it", () => {
  tf.tidy(() => {
    const cubed = (x: tf.Tensor) => {
      const square = tf.square(x), cube = tf.mul(square, x);
      square.dispose();
      return cube;
    };
    assertEquals(tf.grad(cubed)(tf.tensor1d([1, 2, 3])).arraySync(), [3, 12, 27]);
  });
});

onBackends("what a gradient needs is kept as it was although its variable is assigned to", () => {
  tf.tidy(() => {
    const weight = tf.variable(tf.scalar(3), true, "savedTensorsTest");
    const { grads } = tf.variableGrads(() => {
      const square = tf.square<tf.Scalar>(weight);
      weight.assign(tf.scalar(100));
      return square;
    });
    assertEquals(grads[weight.name].arraySync(), 6);
    weight.dispose();
  });
});

onBackends("gradients of gradients lead through what was kept", () => {
  tf.tidy(() => {
    const fourth = tf.grad((x) => tf.grad((x) => tf.grad((x) => tf.mul(tf.square(x), tf.square(x)))(x))(x));
    assertEquals(fourth(tf.scalar(2)).arraySync(), 48); // (x⁴)''' = 24 x
    const around = tf.grad((x) =>
      tf.mul(tf.square(x), tf.grad((y) => tf.mul(tf.square(y), tf.square(x)))(tf.scalar(3)))
    );
    assertEquals(around(tf.scalar(2)).arraySync(), 192); // (x² · 6 x²)' = 24 x³
  });
});

const x0 = [0.5, 2], sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Operations, one number apart from the other, with their first and second derivatives. */
const operations: [string, (x: tf.Tensor) => tf.Tensor, (x: number) => number, (x: number) => number][] = [
  ["square", (x) => x.square(), (x) => 2 * x, () => 2],
  ["mul", (x) => x.mul(x).mul(x), (x) => 3 * x ** 2, (x) => 6 * x],
  ["div", (x) => tf.div(1, x), (x) => -1 / x ** 2, (x) => 2 / x ** 3],
  ["reciprocal", (x) => x.reciprocal(), (x) => -1 / x ** 2, (x) => 2 / x ** 3],
  ["pow", (x) => x.pow(4), (x) => 4 * x ** 3, (x) => 12 * x ** 2],
  ["sqrt", (x) => x.sqrt(), (x) => 0.5 * x ** -0.5, (x) => -0.25 * x ** -1.5],
  ["log", (x) => x.log(), (x) => 1 / x, (x) => -1 / x ** 2],
  ["exp", (x) => x.exp(), Math.exp, Math.exp],
  ["sin", (x) => x.sin(), Math.cos, (x) => -Math.sin(x)],
  ["softplus", (x) => x.softplus(), sigmoid, (x) => sigmoid(x) * (1 - sigmoid(x))],
  ["sigmoid", (x) => x.sigmoid(), (x) => sigmoid(x) * (1 - sigmoid(x)), (x) => {
    return sigmoid(x) * (1 - sigmoid(x)) * (1 - 2 * sigmoid(x));
  }],
  ["tanh", (x) => x.tanh(), (x) => 1 - Math.tanh(x) ** 2, (x) => -2 * Math.tanh(x) * (1 - Math.tanh(x) ** 2)],
  ["relu", (x) => x.relu().square(), (x) => 2 * x, () => 2],
  ["squaredDifference", (x) => tf.squaredDifference(x.square(), 1), (x) => 4 * x * (x * x - 1), (x) => {
    return 12 * x * x - 4;
  }],
  ["matMul", (x) => x.reshape([2, 1]).square().matMul(tf.tensor2d([[3]])), (x) => 6 * x, () => 6],
  ["dense", (x) => ofOne(x, "linear").square(), (x) => 18 * x - 6, () => 18],
  ["dense with relu", (x) => ofOne(x, "relu").square(), (x) => 18 * x - 6, () => 18],
  ["dense with tanh", (x) => ofOne(x, "tanh"), (x) => 3 * (1 - Math.tanh(3 * x - 1) ** 2), (x) => {
    return -18 * Math.tanh(3 * x - 1) * (1 - Math.tanh(3 * x - 1) ** 2);
  }],
  ["mse", (x) => mse(x, tf.zerosLike(x), { reduction: "sum" }), (x) => 2 * x, () => 2],
  ["mse by rows", (x) => mse(x.square(), x, { reduction: "none", weights: x }), (x) => {
    return 5 * x ** 4 - 8 * x ** 3 + 3 * x ** 2; // x (x² − x)² = x⁵ − 2 x⁴ + x³
  }, (x) => 20 * x ** 3 - 24 * x ** 2 + 6 * x],
  [
    "huber",
    (x) => huber(x, tf.zerosLike(x), { reduction: "sum" }),
    (x) => Math.min(x, 1),
    (x) => x < 1 ? 1 : 0,
  ],
];

/** A layer with one input and one unit: the activation of 3x − 1. */
function ofOne(x: tf.Tensor, activation: "linear" | "relu" | "tanh"): tf.Tensor {
  return dense(x.reshape([2, 1]), tf.tensor2d([[3]]), tf.tensor1d([-1]), activation);
}

for (const [name, operation, slope, curvature] of operations) {
  onBackends(`the second derivatives of ${name} are those of its formula`, () => {
    tf.tidy(() => {
      const x = tf.tensor1d(x0), twice = tf.grad((x: tf.Tensor) => tf.grad(operation)(x));
      assertClose(twice(x).dataSync(), x0.map(curvature), 4e-6, "of a gradient");
      // As with PyTorch's create_graph: the operation stands outside the inner gradient.
      const penalty = tf.grad((x: tf.Tensor) => {
        const y = operation(x);
        return tf.grad(() => y)(x).mul(x);
      });
      assertClose(penalty(x).dataSync(), x0.map((x) => curvature(x) * x + slope(x)), 8e-6, "of a penalty");
    });
  });
}

onBackends("a gradient of a gradient of what was recorded around both leads through what was kept", () => {
  tf.tidy(() => {
    const third = tf.grad((x: tf.Tensor) => {
      const y = x.square().square(), slope = tf.grad(() => y)(x);
      return tf.grad(() => slope)(x).mul(x);
    });
    assertEquals(third(tf.scalar(2)).arraySync(), 144); // (12 x² · x)' = 36 x²
  });
});

onBackends("a penalty on the slopes of a network reaches its weights", () => {
  tf.tidy(() => {
    const weights = tf.tensor2d([[3], [-2]]), bias = tf.tensor1d([0.5]), x = tf.tensor2d([[1, 1], [2, 1]]);
    const steepness = (weights: tf.Tensor, bias: tf.Tensor) => {
      const y = dense(x, weights, bias, "sigmoid"); // before the inner gradient sets out
      return tf.grad(() => y)(x).square().sum();
    };
    const [ofWeights, ofBias] = tf.grads(steepness)([weights, bias]);
    // |w|² Σ s'², s' = s (1 − s), s'' = s' (1 − 2 s) at the sums 1.5 and 4.5.
    const rows = [[1, 1], [2, 1]].map(([a, b]) => {
      const s = sigmoid(3 * a - 2 * b + 0.5), first = s * (1 - s), second = first * (1 - 2 * s);
      return { inputs: [a, b], first, second };
    });
    const expected = [3, -2].map((weight, i) =>
      rows.reduce(
        (sum, { inputs, first, second }) => sum + 2 * weight * first ** 2 + 26 * first * second * inputs[i],
        0,
      )
    );
    assertClose(ofWeights.dataSync(), expected, 1e-6, "weights");
    assertClose(
      ofBias.dataSync(),
      [rows.reduce((sum, { first, second }) => sum + 26 * first * second, 0)],
      1e-6,
      "bias",
    );
  });
});
