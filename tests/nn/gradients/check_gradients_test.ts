import * as tf from "@tensorflow/tfjs";
import { checkGradients } from "../../../lib/nn/gradients/check_gradients.ts";
import { crossEntropy } from "../../../lib/nn/losses/cross_entropy.ts";
import { entropy } from "../../../lib/nn/losses/entropy.ts";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { policyGradient } from "../../../lib/nn/losses/policy_gradient.ts";
import { stopGradient } from "../../../lib/nn/losses/stop_gradient.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

const sumOfSquares = (x: tf.Tensor) => tf.sum(tf.square(x));

/** The tensors that a test makes are disposed of behind it. */
async function disposing<T>(tensors: tf.Tensor[], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } finally {
    tf.dispose(tensors);
  }
}

onBackends("checkGradients() passes right gradients, of several tensors too", async () => {
  const x = tf.tensor2d([[1, -2, 0.5], [3, 0, 1e3]]), y = tf.tensor1d([0.1, -0.2, 0.3]);
  await disposing([x, y], async () => {
    const check = await checkGradients((x, y) => tf.mean(tf.tanh(tf.sum(tf.mul(x, y), 1))), [x, y]);
    assertEquals([check.passed, check.checked, check.differences], [true, 9, []]);
    assertStringIncludes(check.message, "the gradient is that of the difference quotients: 9 checked");
  });
});

onBackends("checkGradients() takes a network, and names its parameters as that does", async () => {
  const network = new Mlp({ sizes: [1, 1] }), x = tf.ones([1, 1]);
  await disposing([x, ...network.variables], async () => {
    const loss = () => tf.sum(stopGradient(network.apply(x)));
    const { checked, passed, message } = await checkGradients(() => tf.sum(network.apply(x)), network);
    assertEquals([checked, passed], [2, true], message);
    const { differences } = await checkGradients(() => tf.add(loss(), tf.sum(network.variables[0])), network);
    assertEquals(new Set(differences.map(({ of }) => of)), new Set(["layers.0.weight", "layers.0.bias"]));
  });
});

onBackends("checkGradients() passes the losses of this library", async () => {
  const logits = tf.tensor2d([[1, -2, 0.5], [0.3, 0, 0.1]]), actions = tf.tensor1d([0, 2], "int32");
  const advantages = tf.tensor1d([2, -3]), weights = tf.tensor1d([0.5, 2]), targets = tf.zeros([2, 3]);
  await disposing([logits, actions, advantages, weights, targets], async () => {
    for (
      const [loss, at] of [
        [(x: tf.Tensor) => policyGradient(x, actions, advantages), [logits]],
        [(x: tf.Tensor) => entropy(x), [logits]],
        [(x: tf.Tensor, weights: tf.Tensor) => crossEntropy(x, actions, { weights }), [logits, weights]],
        [(x: tf.Tensor, y: tf.Tensor) => huber(x, y, { weights, delta: 0.4 }), [logits, targets]],
      ] as const
    ) {
      const check = await checkGradients(loss, at);
      assert(check.passed, check.message);
    }
  });
});

onBackends("checkGradients() says where a gradient is wrong, and by which factor", async () => {
  const x = tf.tensor2d([[1, -2], [0.5, 3]]);
  await disposing([x], async () => {
    const check = await checkGradients((x) => tf.sum(tf.mul(x, stopGradient(x))), x);
    assertEquals([check.passed, check.checked, check.differences.length], [false, 4, 4]);
    assertStringIncludes(check.message, "differs from the difference quotients in 4 of 4 numbers");
    assertStringIncludes(check.message, "all are 0.5 times what they should be");
    const [{ of, relativeError }] = check.differences;
    assertEquals(of, "argument 0");
    assertAlmostEquals(relativeError, 0.5, 1e-3);
    const last = check.differences.find(({ index }) => index === "[1, 1]");
    assertEquals(last?.analytic, 3);
    assertAlmostEquals(last?.numeric ?? NaN, 6, 1e-3);
  });
});

onBackends("checkGradients() finds a single wrong number, and a way that is interrupted", async () => {
  const x = tf.tensor1d([1, -2, 0.5]), y = tf.tensor1d([2]);
  await disposing([x, y], async () => {
    const oneOff = (x: tf.Tensor) =>
      tf.add(sumOfSquares(x), stopGradient(tf.mul(tf.slice(x, 1, 1), 0.5)).sum());
    const { differences } = await checkGradients(oneOff, x);
    assertEquals(differences.map(({ index, analytic }) => ({ index, analytic })), [{
      index: "[1]",
      analytic: -4,
    }]);
    const stopped = (x: tf.Tensor, y: tf.Tensor) => tf.add(sumOfSquares(x), sumOfSquares(stopGradient(y)));
    const { message } = await checkGradients(stopped, [x, y]);
    assertStringIncludes(
      message,
      "in 1 of 4 numbers, most at [0] of argument 1: 0 by tfjs, 4 by differences",
    );
    assertStringIncludes(message, "tfjs finds no way from there to the loss");
  });
});

onBackends("checkGradients() accepts any slope between both sides of a kink, and none outside", async () => {
  const x = tf.tensor1d([0, 0.001, 2]);
  await disposing([x], async () => {
    const check = await checkGradients((x) => tf.sum(tf.relu(x)), x);
    assertEquals([check.passed, check.kinks], [true, 1]); // at 0.001 the smaller step leaves the kink behind
    assertStringIncludes(check.message, "1 at a kink, where any slope between those to both sides is right");
    const wrong = await checkGradients(
      (x) => tf.sub(tf.sum(tf.relu(x)), stopGradient(tf.mul(tf.sum(x), 2))),
      x,
    );
    assertEquals(wrong.differences.map(({ index }) => index).includes("[0]"), true);
  });
});

onBackends("checkGradients() counts what is too small to be told from rounding", async () => {
  const x = tf.tensor1d([1, 2]);
  await disposing([x], async () => {
    const check = await checkGradients((x) => tf.add(tf.mul(tf.sum(x), 1e-6), 1), x);
    assertEquals([check.passed, check.tooSmall], [true, 2]);
    assertStringIncludes(check.message, "2 too small to be told from the rounding of the loss");
  });
});

onBackends("checkGradients() puts variables back, and names them", async () => {
  const weight = tf.tidy(() => tf.variable(tf.tensor1d([0.1, 0.2])));
  await disposing([weight], async () => {
    const check = await checkGradients(
      () => tf.sum(tf.mul(weight, stopGradient(weight))),
      new Map([["w", weight]]),
    );
    assertEquals(check.differences.map(({ of }) => of), ["w", "w"]);
    assertEquals(weight.dataSync(), Float32Array.of(0.1, 0.2));
    const f = () => {
      if (weight.dataSync()[0] > 0.101) throw new RangeError("stop");
      return sumOfSquares(weight);
    };
    await assertRejects(() => checkGradients(f, [weight]), RangeError, "stop");
    assertEquals(weight.dataSync(), Float32Array.of(0.1, 0.2));
  });
});

onBackends("checkGradients() draws coordinates of a large tensor, the same for the same seed", async () => {
  const x = tf.linspace(-1, 1, 500);
  await disposing([x], async () => {
    const halved = (x: tf.Tensor) => tf.sum(tf.mul(x, stopGradient(x)));
    const draw = async (seed: number) =>
      (await checkGradients(halved, x, { samples: 5, seed })).differences.map(({ index }) => index);
    const first = await draw(0);
    assertEquals((await checkGradients(halved, x, { samples: 5 })).checked, 5);
    assertEquals(await draw(0), first);
    assert((await draw(1)).join() !== first.join());
  });
});

onBackends("checkGradients() refuses losses that cannot be checked, and leaves nothing behind", async () => {
  const x = tf.tensor1d([1, 2]), whole = tf.tensor1d([1], "int32"), zero = tf.tensor1d([0, 0]);
  let calls = 0;
  await disposing([x, whole, zero], async () => {
    const refused = (f: (x: tf.Tensor) => tf.Tensor, at: tf.Tensor, kind: typeof Error, message: string) =>
      assertRejects(() => checkGradients(f, at), kind, message);
    await refused((x) => tf.square(x), x, TypeError, "the loss must be a scalar, got a tensor of shape [2]");
    await refused((x) => tf.sum(tf.log(tf.sub(x, 3))), x, RangeError, "the loss is NaN at the point given");
    await refused((x) => tf.add(tf.sum(x), calls++), x, RangeError, "take out what is random");
    await refused(() => tf.scalar(1), x, Error, "nothing leads from a variable to the loss");
    await refused(sumOfSquares, whole, TypeError, "tensors of float32, at least one");
    await assertRejects(() => checkGradients(sumOfSquares, []), TypeError, "at least one, got []");
    await assertRejects(() => checkGradients(sumOfSquares, x, { samples: 0 }), RangeError, "samples");
    await assertRejects(() => checkGradients(sumOfSquares, x, { step: 0 }), RangeError, "step");
    const check = await checkGradients((x) => tf.sum(tf.sqrt(x)), zero); // an infinite slope is a difference
    assertEquals(check.passed, false);
  });
});

onBackends("checkGradients() names a common factor though a number at a kink has another", async () => {
  const x = tf.tensor1d([1, -2, 0.5, 3, 0]);
  await disposing([x], async () => {
    // At 0 the slopes of |x| are −1 and 1, and tfjs's 0 becomes 3.
    const loss = (x: tf.Tensor) => {
      const rest = tf.mul(x, tf.tensor1d([1, 1, 1, 1, 0])), last = tf.slice(x, 4, 1);
      const wrong = tf.mul(last, 3);
      return tf.addN([
        tf.sum(tf.mul(rest, stopGradient(rest))),
        tf.sum(tf.abs(last)),
        tf.sum(tf.sub(wrong, stopGradient(wrong))),
      ]);
    };
    const { message, differences } = await checkGradients(loss, x);
    assertEquals(differences.length, 5);
    assertStringIncludes(message, "; 4 of these are 0.5 times what they should be");
  });
});

onBackends(
  "a check of gradients is shown by what it found and the five worst, and holds them all",
  async () => {
    const x = tf.linspace(1, 2, 58);
    await disposing([x], async () => {
      const check = await checkGradients((x) => tf.sum(tf.mul(x, stopGradient(x))), x);
      const lines = Deno.inspect(check, { colors: false }).split("\n");
      assertEquals([lines.length, check.differences.length], [7, 58]);
      assertEquals(lines[0], `checkGradients: ${check.message}`);
      assertStringIncludes(lines[1], `  ${check.differences[0].index} of argument 0  `);
      assertEquals(lines[6].replace(/ +/g, " "), " … 53 more in differences");
      assertEquals(Object.keys(check), ["passed", "message", "checked", "kinks", "tooSmall", "differences"]);
      const right = await checkGradients(sumOfSquares, x);
      assertEquals(Deno.inspect(right, { colors: false }), `checkGradients: ${right.message}`);
    });
  },
);
