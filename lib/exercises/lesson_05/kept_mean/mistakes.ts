import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { moved, trackerBy, type TrackerClass } from "./mean_tracker.ts";

/** What goes wrong where a tensor is kept from call to call. */
export const mistakes: Mistake<TrackerClass>[] = [
  {
    says:
      "One tensor a call still stays behind. Is it the *old* mean? `tf.tidy` gives back what was made within it, and " +
      "that one was made in an earlier call: dispose of it yourself, once the new one has been computed.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      tracker.mean = tf.tidy(() => moved(tracker, x));
    }),
    also: [
      trackerBy((tracker, x) => {
        tracker.count += 1;
        tf.tidy(() => {
          tracker.mean = tf.keep(moved(tracker, x));
        });
      }),
    ],
  },
  {
    says:
      "Two tensors a call still stay behind. The difference, the quotient and the old mean are all to be given back: " +
      "put the formula into `tf.tidy(() => …)`, which sees to the first two, and dispose of the old mean yourself.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      const mean = moved(tracker, x);
      tracker.mean.dispose();
      tracker.mean = mean;
    }),
  },
  {
    says:
      "The mean that you keep is one that is disposed of. `tf.tidy` does so with everything made within it but for what " +
      "its function *returns*, and `this.mean.dispose()` with whatever `this.mean` is at that moment. Write " +
      "`const mean = tf.tidy(() => …)`, dispose of the old one, then assign.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      tf.tidy(() => {
        tracker.mean = moved(tracker, x);
      });
    }),
    also: [
      trackerBy((tracker, x) => {
        tracker.count += 1;
        tracker.mean = tf.tidy(() => moved(tracker, x));
        tracker.mean.dispose();
      }),
      trackerBy((tracker, x) => {
        tracker.count += 1;
        tf.tidy(() => {
          const mean = moved(tracker, x);
          tracker.mean.dispose();
          tracker.mean = mean;
        });
      }),
    ],
  },
  {
    says:
      "A variable is a copy: the zeros that it was made from stay behind. Make it within `tf.tidy`, as in " +
      "`this.mean = tf.tidy(() => tf.variable(tf.zeros(shape)))`: tidy disposes of the zeros, and lets the variable live.",
    wrong: class {
      count = 0;
      mean: tf.Variable;

      constructor(shape: number[]) {
        this.mean = tf.variable(tf.zeros(shape));
      }

      add(x: tf.Tensor): void {
        this.count += 1;
        tf.tidy(() => this.mean.assign(moved(this, x)));
      }
    },
  },
  {
    says: "The old mean is disposed of before the new one is computed, which needs it. Compute first.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      tracker.mean.dispose();
      tracker.mean = tf.tidy(() => moved(tracker, x));
    }),
  },
  {
    says: "You dispose of x, which is not the tracker's: whoever made it may still need it.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      const mean = tf.tidy(() => moved(tracker, x));
      tf.dispose([tracker.mean, x]);
      tracker.mean = mean;
    }),
  },
  {
    says:
      "Nothing leaks now, but the count no longer counts: the formula divides by how many have come, x included.",
    wrong: trackerBy((tracker, x) => {
      const mean = tf.tidy(() => moved(tracker, x));
      tracker.mean.dispose();
      tracker.mean = mean;
    }),
    also: [
      trackerBy((tracker, x) => {
        const mean = tf.tidy(() => moved(tracker, x));
        tracker.mean.dispose();
        tracker.mean = mean;
        tracker.count += 1;
      }),
    ],
  },
  {
    says:
      "Nothing leaks now, but the formula has changed: the mean moves towards x by the `count`-th part of the way.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      const mean = tf.tidy(() => tf.div(tf.add(tracker.mean, x), 2));
      tracker.mean.dispose();
      tracker.mean = mean;
    }),
    also: [
      trackerBy((tracker, x) => {
        tracker.count += 1;
        const mean = tf.tidy(() => tf.div(tf.add(tracker.mean, x), tracker.count));
        tracker.mean.dispose();
        tracker.mean = mean;
      }),
    ],
  },
  {
    says: "x itself is kept as the mean. It belongs to whoever made it, and is gone when they dispose of it.",
    wrong: trackerBy((tracker, x) => {
      tracker.count += 1;
      const mean = tracker.count === 1 ? x : tf.tidy(() => moved(tracker, x));
      tracker.mean.dispose();
      tracker.mean = mean;
    }),
  },
];
