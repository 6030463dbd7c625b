import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { LeakyTracker, MeanTracker } from "./kept_mean/mean_tracker.ts";
import { mistakes } from "./kept_mean/mistakes.ts";
import { tracked } from "./kept_mean/tracked.ts";

/** A shape, and none to eight tensors of it, as lists of their numbers. */
const lives = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.tuple(
    fc.constant<number[]>([size]),
    fc.array(fc.array(tenths(-10, 10), { minLength: size, maxLength: size }), { maxLength: 8 }),
  )
);

const signature = `\
// The mean of the tensors that arrive one by one, all of one shape. The mean belongs to the tracker, and is the only
// tensor that it keeps; x belongs to whoever calls add.
class MyMeanTracker`;

const head = `\
  count = 0;
  mean: tf.Tensor;

  constructor(shape: number[]) {
    this.mean = tf.zeros(shape);
  }
`;

/** A leak that \`tf.tidy\` alone does not mend: a tensor that is replaced from call to call. */
export default exerciseOf({
  id: "kept-mean",
  title: "Find the bug: a leak",
  lesson: "05_tensors_and_gradients",
  signature,
  start: `${signature} {
${head}
  add(x: tf.Tensor): void {
    this.count += 1;
    const difference = tf.sub(x, this.mean);
    this.mean = tf.add(this.mean, tf.div(difference, this.count));
  }
}`,
  solution: `${signature} {
${head}
  add(x: tf.Tensor): void {
    this.count += 1;
    const mean = tf.tidy(() => tf.add(this.mean, tf.div(tf.sub(x, this.mean), this.count)));
    this.mean.dispose();
    this.mean = mean;
  }
}`,
  reference: MeanTracker,
  bug: LeakyTracker,
  use: tracked,
  written: (shape, inputs) =>
    [
      `tracker = new MyMeanTracker([${shape}])`,
      ...inputs.map((input) => `tracker.add(tf.tensor([${input.join(", ")}]))`),
    ].join("; "),
  tolerance: 1e-4,
  hints: [
    "Each call of `add` makes three tensors: the difference, the quotient and the new mean. Which of them is needed " +
    "afterwards? And what becomes of the mean that was there before?",
    "`tf.tidy(f)` disposes of everything that was made within it but for what *f* returns. What was made *before* it " +
    "doesn't touch: that has a `dispose()` of its own.",
    "`const mean = tf.tidy(() => …)` with the formula in it; then `this.mean.dispose()`, and only then " +
    "`this.mean = mean`.",
  ],
  cases: [
    {
      name: "the first one is its own mean",
      given: [[2], [[2, 4]]],
      expect: { means: [[2, 4]], tensors: [1, 1], inputsDisposed: 0 },
    },
    {
      name: "two: half the way from [2, 4] to [4, 0]",
      given: [[2], [[2, 4], [4, 0]]],
      expect: { means: [[2, 4], [3, 2]], tensors: [1, 1, 1], inputsDisposed: 0 },
    },
    {
      name: "four numbers: 1, 1.5, 2, 3",
      given: [[1], [[1], [2], [3], [6]]],
      expect: { means: [[1], [1.5], [2], [3]], tensors: [1, 1, 1, 1, 1], inputsDisposed: 0 },
    },
    {
      name: "nothing has arrived",
      given: [[3], []],
      expect: { means: [], tensors: [1], inputsDisposed: 0 },
    },
  ],
  properties: [{ name: "any tensors", given: lives }],
  mistakes,
});
