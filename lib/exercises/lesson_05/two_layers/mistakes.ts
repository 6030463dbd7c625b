import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { type Forward, forwardBy } from "./forward.ts";

/** What goes wrong between two layers. */
export const mistakes: Mistake<Forward>[] = [
  {
    says: "There is no relu in between. Two linear layers behind each other are one linear layer: " +
      "such a network can only fit a straight line.",
    wrong: forwardBy({ hidden: (z) => z }),
  },
  {
    says:
      "The outputs go through relu too, and can never be negative. Values may be: leave the last layer linear.",
    wrong: forwardBy({ output: tf.relu }),
  },
  {
    says:
      "Relu stands behind the wrong layer: it belongs to the hidden one, and the outputs are left as they are.",
    wrong: forwardBy({ hidden: (z) => z, output: tf.relu }),
  },
  {
    says:
      "The first bias is added behind relu. It belongs inside, relu(x · w1 + b1): it says from where on a unit is on.",
    wrong: (x, w1, b1, w2, b2) =>
      tf.tidy(() => {
        const hidden = tf.add<tf.Tensor2D>(tf.relu(tf.matMul(x, w1)), b1);
        return tf.add<tf.Tensor2D>(tf.matMul(hidden, w2), b2);
      }),
  },
  {
    says: "The biases are missing: a layer is x · w + b.",
    wrong: forwardBy({ bias: () => 0 }),
  },
  {
    says: "The first bias is missing: relu(x · w1 + b1).",
    wrong: forwardBy({ bias: (bias, layer) => layer === 1 ? 0 : bias }),
  },
  {
    says: "The second bias is missing: h · w2 + b2.",
    wrong: forwardBy({ bias: (bias, layer) => layer === 2 ? 0 : bias }),
  },
  {
    says: "The hidden activation is another one. Relu is max(0, z).",
    wrong: forwardBy({ hidden: tf.tanh }),
    also: [
      forwardBy({ hidden: tf.sigmoid }),
      forwardBy({ hidden: tf.abs }),
      forwardBy({ hidden: tf.elu }),
      forwardBy({ hidden: (z) => tf.leakyRelu(z) }),
      forwardBy({ hidden: tf.relu6 }),
    ],
  },
  {
    says: "The bias is taken away. It is added.",
    wrong: forwardBy({ bias: (bias) => tf.neg(bias) }),
  },
  {
    says: "What you return is the hidden layer. The second one follows: h · w2 + b2.",
    wrong: (x, w1, b1) => tf.tidy(() => tf.relu(tf.add<tf.Tensor2D>(tf.matMul(x, w1), b1))),
  },
];
