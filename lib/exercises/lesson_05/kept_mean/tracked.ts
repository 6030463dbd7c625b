import * as tf from "@tensorflow/tfjs";
import { withoutOperators } from "../../judging/without_operators.ts";
import type { TrackerClass } from "./mean_tracker.ts";

/** What comes of a tracker's life. */
export interface Tracked {
  /** The mean after each tensor that was added; in words where it was disposed of. */
  readonly means: unknown[];
  /** How many tensors of the tracker's there are: after it was made, and after each that was added. */
  readonly tensors: number[];
  /** How many of the tensors that were added it disposed of. */
  readonly inputsDisposed: number;
}

/** Adds tensors of some shape to a fresh tracker, one by one, and looks what is there after each. */
export function tracked(Tracker: TrackerClass, shape: number[], inputs: number[][]): Tracked {
  tf.engine().startScope();
  const before = tf.memory().numTensors, means: unknown[] = [], added: tf.Tensor[] = [];
  const own = () => tf.memory().numTensors - before - added.filter(({ isDisposed }) => !isDisposed).length;
  try {
    const tracker = new Tracker(shape), tensors = [own()];
    for (const input of inputs) {
      const x = tf.tensor(input, shape);
      added.push(x);
      withoutOperators(tf.Tensor.prototype, () => tracker.add(x));
      tensors.push(own());
      means.push(tracker.mean.isDisposed ? "disposed" : tracker.mean.arraySync());
    }
    const inputsDisposed = added.filter(({ isDisposed }) => isDisposed).length;
    tracker.mean.dispose(); // a tensor that was kept outlives its scope
    return { means, tensors, inputsDisposed };
  } finally {
    tf.engine().endScope();
  }
}
