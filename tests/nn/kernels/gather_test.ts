import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";
import { normal } from "./compared.ts";

/** The plain version: where each number of the result comes from. */
function sources(
  shape: number[],
  indices: number[],
  indicesShape: number[],
  axis: number,
  batchDims: number,
): number[] {
  const size = tf.util.sizeFromShape;
  const batches = size(shape.slice(0, batchDims)), outer = size(shape.slice(batchDims, axis));
  const inner = size(shape.slice(axis + 1)),
    count = size(indicesShape.slice(batchDims)),
    places: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    for (let row = 0; row < outer; row++) {
      for (let i = 0; i < count; i++) {
        const from = (batch * outer + row) * shape[axis] + indices[batch * count + i];
        for (let k = 0; k < inner; k++) places.push(from * inner + k);
      }
    }
  }
  return places;
}

onBackends(
  "gather takes, and its gradient gives back, what stands at the indices of any axis and batch",
  () => {
    const random = new Generator(3);
    for (let trial = 0; trial < 100; trial++) {
      const shape = Array.from({ length: 1 + random.integers(4) }, () => 1 + random.integers(5));
      const axis = random.integers(shape.length), batchDims = random.integers(axis + 1);
      const extra = Array.from({ length: random.integers(3) }, () => 1 + random.integers(4));
      const indicesShape = [...shape.slice(0, batchDims), ...extra];
      const indices = Array.from(
        { length: tf.util.sizeFromShape(indicesShape) },
        () => random.integers(shape[axis]),
      );
      tf.tidy(() => {
        const x = normal(random, shape), numbers = x.dataSync();
        const from = sources(shape, indices, indicesShape, axis, batchDims);
        const given = trial % 2 === 0 ? axis : axis - shape.length; // counted from the last one too
        const gather = (x: tf.Tensor) =>
          tf.gather(x, tf.tensor(indices, indicesShape, "int32"), given, batchDims);
        const gathered = gather(x);
        assertEquals(gathered.shape, [...shape.slice(0, axis), ...extra, ...shape.slice(axis + 1)]);
        assertEquals(
          Array.from(gathered.dataSync()),
          from.map((place) => numbers[place]),
        );
        const pull = normal(random, gathered.shape),
          pulled = pull.dataSync(),
          back = new Float32Array(x.size);
        from.forEach((place, i) => back[place] += pulled[i]);
        assertEquals(tf.grad(gather)(x, pull).dataSync(), back);
      });
    }
  },
);

onBackends("gather keeps the type of what it takes from", () => {
  tf.tidy(() => {
    const last = tf.tensor1d([2, 0], "int32");
    const whole = tf.gather(tf.tensor1d([5, 6, 7], "int32"), last);
    assertEquals([whole.dtype, ...whole.dataSync()], ["int32", 7, 5]);
    const mask = tf.gather(tf.tensor1d([true, false, false], "bool"), last);
    assertEquals([mask.dtype, ...mask.dataSync()], ["bool", 0, 1]);
    assertEquals(tf.gather(tf.ones([3, 2]), tf.tensor1d([], "int32")).shape, [0, 2]);
  });
});

onBackends("nothing flows through the indices of gather", () => {
  tf.tidy(() => {
    const x = tf.tensor2d([[1, 2], [4, 3]]);
    const highest = (x: tf.Tensor) => tf.gather(x, tf.argMax(x, 1).expandDims(1), 1, 1);
    assertEquals(Array.from(tf.grad(highest)(x).dataSync()), [0, 1, 1, 0]);
  });
});

onBackends("gather refuses an index outside", () => {
  for (const index of [-1, 2]) {
    assertThrows(
      () => tf.tidy(() => tf.gather(tf.ones([3, 2]), tf.tensor1d([0, index], "int32"), 1)),
      RangeError,
      `tf.gather: indices must be from 0 to 1, got ${index}`,
    );
  }
}, ["wasm"]);

onBackends("unsortedSegmentSum sums the rows of each segment, and leaves out the others", () => {
  tf.tidy(() => {
    const rows = tf.tensor2d([[1, 2], [3, 4], [5, 6], [NaN, NaN]]),
      segments = tf.tensor1d([2, 0, 2, -1], "int32");
    const sum = (rows: tf.Tensor) => tf.unsortedSegmentSum(rows, segments, 4);
    assertEquals(Array.from(sum(rows).dataSync()), [3, 4, 0, 0, 6, 8, 0, 0]);
    const pull = tf.tensor2d([[1, 2], [3, 4], [5, 6], [7, 8]]);
    assertEquals(Array.from(tf.grad(sum)(rows, pull).dataSync()), [5, 6, 1, 2, 5, 6, 0, 0]);
    assertEquals(
      tf.unsortedSegmentSum(tf.tensor1d([1, 2], "int32"), tf.tensor1d([0, 0], "int32"), 1).dtype,
      "int32",
    );
  });
});
