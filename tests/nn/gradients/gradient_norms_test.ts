import * as tf from "@tensorflow/tfjs";
import { gradientNorms } from "../../../lib/nn/gradients/gradient_norms.ts";
import { mse } from "../../../lib/nn/losses/mse.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { Table } from "../../../lib/notebook/table.ts";
import { assertEquals, assertRejects, assertStringIncludes } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

/** Runs with a variable [3, 4] at 0 and another aside; the loss is 3a + 4b of the first, of gradient [3, 4]. */
async function withVariables(
  test: (loss: () => tf.Scalar, pair: tf.Variable, aside: tf.Variable) => Promise<void>,
): Promise<void> {
  const [pair, aside] = tf.tidy(() => [tf.variable(tf.zeros([2])), tf.variable(tf.ones([3, 1]))]);
  try {
    await test(() => tf.sum(tf.mul(pair, [3, 4])), pair, aside);
  } finally {
    tf.dispose([pair, aside]);
  }
}

onBackends("gradientNorms() is the length of each gradient, and of all together", async () => {
  await withVariables(async (loss, pair, aside) => {
    const both = () => tf.add<tf.Scalar>(loss(), tf.mul(tf.sum(aside), 12));
    // 12 on each of three: √(3 · 144), and all together √(25 + 432).
    assertEquals(await gradientNorms(both, [pair, aside]), {
      [pair.name]: 5,
      [aside.name]: Math.sqrt(432),
      global: Math.sqrt(457),
    });
  });
});

onBackends("gradientNorms() takes names from a map, and is 0 of what has no part in the loss", async () => {
  await withVariables(async (loss, pair, aside) => {
    const norms = await gradientNorms(loss, new Map([["output.weight", pair], ["aside", aside]]));
    assertEquals(norms, { "output.weight": 5, aside: 0, global: 5 });
    assertStringIncludes(new Table(norms).description, "output.weight      5");
  });
});

onBackends("gradientNorms() takes a network, and names its parameters as that does", async () => {
  const network = new Mlp({ sizes: [1, 1], initialiser: "zeros" }), x = tf.ones([1, 1]);
  const norms = await gradientNorms(() => tf.sum(tf.mul(network.apply(x), 2)), network);
  assertEquals(norms, { "layers.0.weight": 2, "layers.0.bias": 2, global: Math.sqrt(8) });
  x.dispose();
  network.dispose();
});

onBackends("gradientNorms() without variables names those that have a part in the loss", async () => {
  await withVariables(async (loss, pair) => {
    assertEquals(await gradientNorms(loss), { [pair.name]: 5, global: 5 });
  });
});

onBackends("gradientNorms() takes the gradients of tf.variableGrads, and leaves them alone", async () => {
  await withVariables(async (loss, pair) => {
    const { value, grads } = tf.variableGrads(loss, [pair]);
    assertEquals(await gradientNorms(grads), { [pair.name]: 5, global: 5 });
    const list = [{ name: "w", tensor: grads[pair.name] }];
    assertEquals(await gradientNorms(list), { w: 5, global: 5 });
    assertEquals(await gradientNorms({ value, grads }), { [pair.name]: 5, global: 5 });
    tf.dispose([value, grads]);
  });
});

onBackends("gradientNorms() does not overflow where squares would", async () => {
  const huge = tf.tensor1d([3e30, -4e30]), norms = await gradientNorms({ huge });
  assertEquals(norms.huge / 5e30 - 1 < 1e-6, true);
  assertEquals(Number.isFinite(norms.global), true);
  huge.dispose();
});

onBackends(
  "gradientNorms() refuses what is neither loss nor gradients, and leaves nothing behind",
  async () => {
    await withVariables(async (loss, pair) => {
      const nothing: tf.NamedTensorMap = {};
      await assertRejects(
        () => gradientNorms(nothing),
        TypeError,
        "the gradients that tf.variableGrads returns, got {}",
      );
      await assertRejects(() => gradientNorms(loss, []), TypeError, "at least one tf.Variable, got []");
      const line = tf.zeros([2]);
      await assertRejects(
        () => gradientNorms(() => mse(line, pair.reshape([2, 1])), [pair]),
        RangeError,
        "same shape",
      );
      line.dispose();
    });
  },
);
