import * as tf from "@tensorflow/tfjs";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { addressOf } from "../simd/bind.ts";
import { denseOn } from "../simd/dense.ts";
import { place } from "./place.ts";

/** Two matrices, or two batches of them. */
interface Factors {
  readonly a: tf.TensorInfo;
  readonly b: tf.TensorInfo;
  readonly transposeA: boolean;
  readonly transposeB: boolean;
  /** One number for each column, to be added. */
  readonly bias?: tf.TensorInfo;
  /** What is smaller becomes this. Default −∞. */
  readonly lowest?: number;
}

/**
 * The products of matrices, pair by pair; batches are broadcast. `undefined`
 * where tfjs's own kernel must judge: of other numbers than float32, of shapes
 * that don't fit, and of nothing at all.
 */
export function multiplied(backend: BackendWasm, factors: Factors): tf.TensorInfo | undefined {
  const { a, b, transposeA, transposeB, bias, lowest } = factors;
  if (a.dtype !== "float32" || b.dtype !== "float32" || a.shape.length < 2 || b.shape.length < 2) return;
  const [rowsOfA, columnsOfA] = a.shape.slice(-2), [rowsOfB, columnsOfB] = b.shape.slice(-2);
  const [m, k] = transposeA ? [columnsOfA, rowsOfA] : [rowsOfA, columnsOfA];
  const [terms, n] = transposeB ? [columnsOfB, rowsOfB] : [rowsOfB, columnsOfB];
  const batchOfA = a.shape.slice(0, -2), batchOfB = b.shape.slice(0, -2);
  const batch = tf.broadcast_util.assertAndGetBroadcastShape(batchOfA, batchOfB);
  const pairs = tf.util.sizeFromShape(batch);
  if (k !== terms || pairs * m * k * n === 0) return;
  const c = backend.makeOutput([...batch, m, n], "float32");
  const atA = addressOf(backend, a), atB = addressOf(backend, b), atC = addressOf(backend, c);
  const atBias = bias && addressOf(backend, bias), { multiply } = denseOn(backend);
  for (let i = 0; i < pairs; i++) {
    multiply({
      a: atA + 4 * m * k * place(i, batch, batchOfA),
      b: atB + 4 * k * n * place(i, batch, batchOfB),
      c: atC + 4 * m * n * i,
      m,
      k,
      n,
      transposeA,
      transposeB,
      bias: atBias,
      lowest,
    });
  }
  return c;
}
