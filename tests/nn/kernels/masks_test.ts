import * as tf from "@tensorflow/tfjs";
import recorded from "../../../data/pytorch/masks.json" with { type: "json" };
import { pick } from "../../../lib/nn/ops/pick.ts";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

const indices = (...numbers: number[]) => tf.tensor1d(numbers, "int32");
const pairs = (...numbers: number[]) => tf.tensor2d(numbers, [numbers.length / 2, 2], "int32");

/** What data/make/pytorch_masks.py computes. */
const computations: Record<string, (x: tf.Tensor, y: tf.Tensor) => tf.Tensor> = {
  "x where it is positive": (x) => x.mul(x.greater(0)),
  "x where it is less than y": (x, y) => x.mul(x.less(y).cast("float32")),
  "the mask alone times y": (x, y) => x.greaterEqual(y).cast("float32").mul(y),
  "x or y, whichever is less": (x, y) => tf.where(x.less(y), x, y),
  "x where neither is": (x, y) => x.mul(x.greater(1).logicalOr(y.greater(1)).logicalNot()),
  "x where both are": (x, y) => x.mul(x.greater(0).logicalAnd(y.lessEqual(1))),
  "x where it differs from y": (x, y) => x.mul(x.notEqual(y)).mul(y),
  "x where x is not zero": (x) => x.mul(x.cast("bool")),
  "x times its integer part": (x) => x.mul(x.cast("int32")),
  "the squared difference": (x, y) => tf.squaredDifference(x, y),
  "x summed up from above": (x, y) => x.cumsum(0).mul(y),
  "x summed up from the left": (x, y) => x.cumsum(-1).mul(y),
  "three columns of x": (x) => x.gather(indices(1, 3, 1), 1),
  "four rows of x": (x) => x.gather(indices(2, 0, 2, 1)),
  "the entries of actions": (x) => pick(x, indices(...recorded.actions)),
  "two entries of each row": (x) => tf.gather(x, pairs(1, 0, 2, 2, 3, 1), 1, 1),
  "some entries anywhere": (x) => tf.gatherND(x, pairs(0, 1, 2, 3, 0, 1)),
  "x where it is less than a row": (x, y) => x.mul(x.less(y).cast("float32")),
  "x or a row, whichever is less": (x, y) => tf.where(x.less(y), x, y),
  "the greater of x and a row": (x, y) => tf.maximum(x, y),
  "the less of a row and x": (x, y) => tf.minimum(y, x),
  "the squared difference from a row": (x, y) => tf.squaredDifference(x, y),
};

for (const { name, y, result, pull, xGradient, yGradient } of recorded.cases) {
  onBackends(`${name}: the gradients are PyTorch's`, () => {
    tf.tidy(() => {
      const compute = computations[name];
      // y takes part in everything, with a gradient of zero: tfjs refuses to differentiate by what does not.
      const { value, grads: [ofX, ofY] } = tf.valueAndGrads((x: tf.Tensor, y: tf.Tensor) =>
        compute(x, y).add(y.sum().mul(0))
      )([tf.tensor(recorded.x), tf.tensor(y)], tf.tensor(pull));
      assertEquals(numbers(value), [result].flat(2));
      assertEquals(numbers(ofX), xGradient.flat());
      assertEquals(numbers(ofY), [yGradient].flat(2));
    });
  });
}

function numbers(tensor: tf.Tensor): number[] {
  return Array.from(tensor.dataSync(), (number) => number + 0); // no −0
}
