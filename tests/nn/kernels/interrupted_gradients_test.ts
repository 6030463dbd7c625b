import * as tf from "@tensorflow/tfjs";
import { Interrupted } from "../../../lib/train/tick.ts";
import { assertAlmostEquals, assertEquals, assertRejects, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

// mean((xw)²) for x of ones [4, 3], w of ones [3, 2]: each xw is 3, and its gradient 2 · 3 · 4 / 8 = 3.
const slope = 3;

/** Runs with a variable and a loss of it whose gradient is 3 everywhere. */
function withLoss(test: (loss: () => tf.Scalar, w: tf.Variable) => void): void {
  const w = tf.tidy(() => tf.variable(tf.ones([3, 2]))), x = tf.ones([4, 3]);
  try {
    test(() => tf.mean(tf.square(tf.relu(tf.matMul(x, w)))), w);
  } finally {
    tf.dispose([w, x]);
  }
}

function assertStillRight(loss: () => tf.Scalar, w: tf.Variable): void {
  const { gradientDepth, kernelDepth, activeScope, activeTape } = tf.engine().state;
  assertEquals([gradientDepth, kernelDepth, activeScope ?? null, activeTape ?? null], [0, 0, null, null]);
  const { value, grads } = tf.variableGrads(loss, [w]);
  assertEquals(Object.values(grads).map((gradient) => [...gradient.dataSync()]), [Array(6).fill(slope)]);
  tf.dispose([value, grads]);
}

/** An operation whose gradient is what is given. */
function operation(
  gradient: (x: tf.Tensor) => tf.Tensor,
  whileSaving = () => {},
): (x: tf.Tensor) => tf.Tensor {
  return tf.customGrad((x, save) => {
    if (!(x instanceof tf.Tensor) || typeof save !== "function") throw new TypeError("no such call");
    save([x]);
    whileSaving();
    return { value: tf.square(x), gradFunc: (_dy, [saved]) => gradient(saved) };
  });
}

function fail(): never {
  throw new RangeError("stop");
}

onBackends("100 losses that throw leave no tensor behind, and gradients are right afterwards", () => {
  withLoss((loss, w) => {
    for (let time = 0; time < 100; time++) {
      const { numTensors, numBytes } = tf.memory();
      assertThrows(() => tf.variableGrads(() => (loss(), fail()), [w]), RangeError, "stop");
      assertEquals([tf.memory().numTensors, tf.memory().numBytes], [numTensors, numBytes]);
    }
    assertStillRight(loss, w);
  });
});

onBackends("a loss that throws within tf.tidy, or within another gradient, leaves nothing behind", () => {
  withLoss((loss, w) => {
    const inner = () => tf.tidy(() => (loss(), fail()));
    const before = tf.memory().numTensors;
    assertThrows(() => tf.tidy(() => tf.variableGrads(() => tf.tidy(inner), [w])), RangeError, "stop");
    assertThrows(() => tf.variableGrads(() => tf.mean(tf.grad(inner)(w)), [w]), RangeError, "stop");
    assertEquals(tf.memory().numTensors, before);
    assertStillRight(loss, w);
  });
});

onBackends("an operation that throws in its gradient, or after saving, leaves nothing behind", () => {
  withLoss((loss, w) => {
    const before = tf.memory().numTensors;
    for (const broken of [operation(fail), operation(tf.square, fail)]) {
      assertThrows(
        () => tf.variableGrads(() => tf.mean(broken(tf.relu(w))), [w]),
        RangeError,
        "stop",
      );
    }
    assertEquals(tf.memory().numTensors, before);
    assertStillRight(loss, w);
  });
});

onBackends("an operation that tfjs refuses leaves nothing behind", () => {
  withLoss((loss, w) => {
    const before = tf.memory().numTensors;
    assertThrows(() => tf.variableGrads(() => tf.mean(tf.matMul(tf.relu(w), w)), [w]), Error, "inner shapes");
    assertEquals(tf.memory().numTensors, before);
    assertStillRight(loss, w);
  });
});

onBackends("losses that are no scalar or come from no variable are refused and leave nothing behind", () => {
  withLoss((loss, w) => {
    const before = tf.memory().numTensors;
    const constant = tf.scalar(1);
    assertThrows(
      () => tf.variableGrads(() => tf.sum<tf.Scalar>(w, 0), [w]),
      Error,
      "variableGrads: the loss must be a scalar, got the shape [2]; take its mean with loss.mean()",
    );
    assertThrows(
      () => tf.variableGrads(() => constant, [w]),
      Error,
      "nothing leads from a variable to the loss",
    );
    assertThrows(() => tf.valueAndGrads((a) => tf.mean(a))([w, constant]), Error, "from 1 of 2 arguments");
    assertEquals(constant.dataSync()[0], 1); // it was not made by the loss, which may not dispose of it
    constant.dispose();
    assertEquals(tf.memory().numTensors, before);
    assertStillRight(loss, w);
  });
});

onBackends("what the learner keeps stays although it is refused as a loss", () => {
  withLoss((loss, w) => {
    const before = tf.memory().numTensors;
    const refused = (f: () => tf.Tensor) => {
      const made: tf.Tensor[] = [];
      assertThrows(
        () =>
          tf.engine().gradients(
            () => {
              made.push(f());
              return made[0];
            },
            [w],
            undefined,
            true,
          ),
        Error,
        "variableGrads",
      );
      return made[0];
    };
    assertEquals(refused(() => w).isDisposed, false);
    const kept = [refused(() => tf.keep(tf.mul(w, 2))), refused(() => tf.variable(tf.ones([2])))];
    assertEquals(kept.map(({ isDisposed }) => isDisposed), [false, false]);
    assertEquals(refused(() => tf.mul(w, 2)).isDisposed, true);
    tf.dispose(kept);
    assertEquals(tf.memory().numTensors, before);
    assertStillRight(loss, w);
  });
});

onBackends("a variable that has no part in the loss has no gradient, and the others keep theirs", () => {
  withLoss((loss, w) => {
    const aside = tf.tidy(() => tf.variable(tf.ones([2])));
    const { value, grads } = tf.variableGrads(loss, [w, aside]);
    assertEquals(Object.keys(grads), [w.name]);
    tf.dispose([value, grads, aside]);
  });
});

onBackends("a training loop that is interrupted between its awaits leaves the engine at rest", async () => {
  const w = tf.tidy(() => tf.variable(tf.ones([3, 2]))), x = tf.ones([4, 3]);
  const loss = () => tf.mean<tf.Scalar>(tf.square(tf.relu(tf.matMul(x, w))));
  const before = tf.memory().numTensors;
  await assertRejects(async () => {
    for (let step = 0;; step++) {
      tf.dispose(tf.variableGrads(loss, [w]));
      await Promise.resolve();
      if (step === 3) throw new Interrupted();
    }
  }, Interrupted);
  assertEquals(tf.memory().numTensors, before);
  assertStillRight(loss, w);
  tf.dispose([w, x]);
});

onBackends("a gradient may be taken within the gradient of an operation", () => {
  withLoss((loss, w) => {
    const squared = operation((x) => tf.grad((z) => tf.sum(tf.square(z)))(x));
    const { value, grads } = tf.variableGrads(() => tf.sum(squared(tf.mul(w, 5))), [w]);
    assertAlmostEquals(value.dataSync()[0], 6 * 25);
    assertEquals([...grads[w.name].dataSync()], Array(6).fill(50)); // 2 · 5w · 5
    tf.dispose([value, grads]);
    assertStillRight(loss, w);
  });
});

onBackends("second derivatives are those of tfjs", () => {
  const x = tf.tensor1d([1, 2]);
  const second = tf.grad((y) => tf.sum(tf.grad((z) => tf.sum(tf.pow(z, 4)))(y)))(x);
  assertEquals([...second.dataSync()], [12, 48]); // 12x²
  tf.dispose([x, second]);
});
