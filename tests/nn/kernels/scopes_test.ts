import * as tf from "@tensorflow/tfjs";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

/** Which of the tensors that a scope makes are alive after it, and how many those around it. */
function leftBy(scope: (made: tf.Tensor[]) => unknown): boolean[] {
  const made: tf.Tensor[] = [];
  const make = () => tf.engine().startScope("test");
  make();
  made.push(tf.scalar(1), tf.scalar(2), tf.scalar(3));
  Reflect.apply(tf.engine().endScope, tf.engine(), [scope(made)]);
  const alive = made.map(({ isDisposed }) => !isDisposed);
  tf.dispose(made);
  return alive;
}

onBackends("what a scope returns outlives it, alone, in a list or in a record, and nothing else does", () => {
  assertEquals(leftBy(() => undefined), [false, false, false]);
  assertEquals(leftBy(() => 5), [false, false, false]);
  assertEquals(leftBy(([a]) => a), [true, false, false]);
  assertEquals(leftBy(([a, b]) => [a, b]), [true, true, false]);
  assertEquals(leftBy(([a, , c]) => ({ a, deeper: { c } })), [true, false, true]);
  assertEquals(leftBy(([a, b]) => (tf.keep(b), a)), [true, true, false]);
});

onBackends("what a scope returns belongs to the one around it", () => {
  const { numTensors } = tf.memory();
  const outer = tf.scalar(1), made: tf.Tensor[] = [];
  tf.tidy(() => {
    made.push(
      tf.tidy(() => tf.add(outer, 1)),
      tf.tidy(() => outer),
      tf.tidy(() => tf.keep(tf.add(outer, 2))),
    );
    assertEquals(made.map(({ isDisposed }) => isDisposed), [false, false, false]);
  });
  assertEquals(made.map(({ isDisposed }) => isDisposed), [true, false, false]);
  tf.dispose(made);
  assertEquals(tf.memory().numTensors, numTensors);
});

onBackends("a scope that an error ends leaves nothing behind, and the one around it as it was", () => {
  tf.tidy(() => {
    const { activeScope } = tf.engine().state, { numTensors } = tf.memory();
    assertThrows(() =>
      tf.tidy(() => {
        tf.scalar(1);
        throw new RangeError("stop");
      }), RangeError);
    assertEquals(tf.engine().state.activeScope === activeScope, true);
    assertEquals(tf.memory().numTensors, numTensors);
  });
});
