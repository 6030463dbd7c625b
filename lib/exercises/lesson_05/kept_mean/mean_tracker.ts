import * as tf from "@tensorflow/tfjs";

/** The mean of the tensors that have arrived so far. */
export interface Tracker {
  /** How many have arrived. */
  count: number;
  /** Their mean, which belongs to the tracker. */
  mean: tf.Tensor;
  /** Counts one more in, which still belongs to whoever made it. */
  add(x: tf.Tensor): void;
}

/** What makes a tracker of tensors of some shape. */
export type TrackerClass = new (shape: number[]) => Tracker;

/** A tracker that adds in some way, right or wrong. */
export function trackerBy(add: (tracker: Tracker, x: tf.Tensor) => void): TrackerClass {
  return class MeanTracker implements Tracker {
    count = 0;
    mean: tf.Tensor;

    constructor(shape: number[]) {
      this.mean = tf.zeros(shape);
    }

    add(x: tf.Tensor): void {
      add(this, x);
    }
  };
}

/** The mean once x is counted in, with all that is made on the way. */
export function moved({ mean, count }: Tracker, x: tf.Tensor): tf.Tensor {
  return tf.add(mean, tf.div(tf.sub(x, mean), count));
}

/** Tidies what is made on the way, and gives back the old mean. */
export const MeanTracker: TrackerClass = trackerBy((tracker, x) => {
  tracker.count += 1;
  const mean = tf.tidy(() => moved(tracker, x));
  tracker.mean.dispose();
  tracker.mean = mean;
});

/** Leaves everything lying about. */
export const LeakyTracker: TrackerClass = trackerBy((tracker, x) => {
  tracker.count += 1;
  tracker.mean = moved(tracker, x);
});
