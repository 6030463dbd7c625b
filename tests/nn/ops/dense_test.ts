import * as tf from "@tensorflow/tfjs";
import recording from "../../../data/pytorch/dense.json" with { type: "json" };
import type { Activation } from "../../../lib/nn/ops/activation.ts";
import { dense } from "../../../lib/nn/ops/dense.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { drawn } from "../drawn.ts";
import { onBackends } from "../on_backends.ts";

const activations: readonly Activation[] = ["linear", "relu", "tanh", "sigmoid"];

/** The activation of a recorded layer. */
function activationOf(name: string): Activation {
  const found = activations.find((activation) => activation === name);
  if (found === undefined) throw new TypeError(`there is no activation ${name}`);
  return found;
}

onBackends("dense() and its gradients are PyTorch's", () => {
  for (const { activation, batch, inputs, units, ...layer } of recording.layers) {
    tf.tidy(() => {
      const x = tf.tensor2d(layer.x, [batch, inputs]), weights = tf.tensor2d(layer.weights, [inputs, units]);
      const apply = (x: tf.Tensor, weights: tf.Tensor, bias: tf.Tensor) =>
        dense(x, weights, bias, activationOf(activation));
      const { value, grads: [dx, dWeights, dBias] } = tf.valueAndGrads(apply)(
        [x, weights, tf.tensor1d(layer.bias)],
        tf.tensor2d(layer.dy, [batch, units]),
      );
      const what = `${activation} of ${batch} × ${inputs} · ${inputs} × ${units}`;
      assertClose(value.dataSync(), layer.y, 1e-6, what);
      // The slopes, y · (1 − y) and 1 − y², are differences of numbers near 1 where y is.
      const least = activation === "sigmoid" || activation === "tanh" ? 1 : 0;
      assertClose(dx.dataSync(), layer.dx, 1e-6, `dx of ${what}`, least);
      assertClose(dWeights.dataSync(), layer.dWeights, 1e-6, `dWeights of ${what}`, least);
      assertClose(dBias.dataSync(), layer.dBias, 1e-6, `dBias of ${what}`, least);
    });
  }
});

onBackends("dense() is what tf.matMul, tf.add and the activation are, with the same gradients", () => {
  const random = new Generator(0);
  for (const activation of activations) {
    tf.tidy(() => {
      const given = [drawn(random, [32, 7]), drawn(random, [7, 30]), drawn(random, [30])],
        dy = drawn(random, [32, 30]);
      const plain = (x: tf.Tensor, weights: tf.Tensor, bias: tf.Tensor) => {
        const sums = tf.add(tf.matMul(x, weights), bias);
        return activation === "linear" ? sums : tf[activation](sums);
      };
      const ours = tf.grads((x, weights, bias) => dense(x, weights, bias, activation))(given, dy);
      const theirs = tf.grads(plain)(given, dy);
      ours.forEach((gradient, i) => assertClose(gradient.dataSync(), theirs[i].dataSync(), 2e-6, activation));
    });
  }
});

onBackends("dense() gives gradients of gradients, as a penalty on slopes needs them", () => {
  tf.tidy(() => {
    const x = tf.tensor2d([[1, 2]]), weights = tf.tensor2d([[3, 1], [-1, -2]]), bias = tf.zeros([2]);
    const penalty = (weights: tf.Tensor) => {
      const slopes = tf.grad((x) => dense(x, weights, bias, "relu"))(x);
      return tf.sum(tf.square(slopes));
    };
    // The first unit alone gives something: 3 − 2; its slopes are its weights, of whose squares this is the gradient.
    assertEquals(tf.grad(penalty)(weights).arraySync(), [[6, 0], [-2, 0]]);
  });
});

onBackends("dense() leaves no tensor behind, whoever asks for which gradients", () => {
  const random = new Generator(1);
  const x = drawn(random, [5, 3]);
  const [weights, bias] = tf.tidy(() => [tf.variable(drawn(random, [3, 4])), tf.variable(tf.zeros([4]))]);
  const layers = () => {
    const hidden = dense(x, weights, bias, "relu");
    return tf.mean<tf.Scalar>(dense(hidden, tf.transpose(weights), tf.zeros([3]), "linear"));
  };
  const counts = () => [tf.memory().numTensors, tf.memory().numDataBuffers];
  const before = counts();
  for (const variables of [[weights, bias], [bias], [weights]]) {
    const { value, grads } = tf.variableGrads(layers, variables);
    assertEquals(Object.keys(grads).length, variables.length);
    tf.dispose([value, ...Object.values(grads)]);
    assertEquals(counts(), before);
  }
  tf.grad((x) => dense(x, weights, bias))(x).dispose();
  assertEquals(counts(), before);
  tf.dispose([x, weights, bias]);
});

onBackends("dense() lets NaN and infinity through", () => {
  tf.tidy(() => {
    const weights = tf.zeros([2, 1]), bias = tf.tensor1d([1]);
    for (const x of [NaN, Infinity]) {
      assertEquals([...dense(tf.tensor2d([[x, 1]]), weights, bias, "relu").dataSync()], [NaN]);
    }
  });
}, ["wasm"]);

onBackends("dense() says which shapes don't fit", () => {
  tf.tidy(() => {
    const x = tf.zeros([32, 5]), weights = tf.zeros([4, 128]), bias = tf.zeros([128]);
    assertThrows(
      () => dense(x, weights, bias),
      RangeError,
      "dense: x, weights and bias must have the shapes [batch, inputs], [inputs, units] and [units], got [32, 5], " +
        "[4, 128] and [128]",
    );
    assertThrows(() => dense(tf.zeros([4]), weights, bias), RangeError, "got [4], [4, 128]");
    assertThrows(() => dense(tf.zeros([1, 4]), weights, tf.zeros([2])), RangeError, "and [2]");
  });
});

onBackends("dense() says what is no tensor of float32, and which activations there are", () => {
  tf.tidy(() => {
    const x = tf.zeros([1, 4]), weights = tf.zeros([4, 2]), bias = tf.zeros([2]);
    assertThrows(
      () => dense(tf.zeros([1, 4], "int32"), weights, bias),
      TypeError,
      "dense: x must be of float32, got int32",
    );
    assertThrows(
      // @ts-expect-error a notebook runs its cells without checking their types
      () => dense([[1, 2, 3, 4]], weights, bias),
      TypeError,
      "dense: x must be a tensor, got [[1, 2, 3, 4]]",
    );
    assertThrows(
      // @ts-expect-error the same
      () => dense(x, weights, bias, "softmax"),
      TypeError,
      'dense: activation must be one of "linear", "relu", "tanh", "sigmoid", got "softmax"',
    );
    // @ts-expect-error the same
    assertThrows(() => dense(x, weights, bias, "ReLU"), TypeError, 'got "ReLU"; do you mean "relu"?');
    bias.dispose();
    assertThrows(() => dense(x, weights, bias), TypeError, "dense: bias must be a tensor that still lives");
  });
});
