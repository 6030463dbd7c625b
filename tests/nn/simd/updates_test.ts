import * as tf from "@tensorflow/tfjs";
import { moveInPlace, type UpdateKernel } from "../../../lib/nn/kernels/updates.ts";
import { sumOfSquares } from "../../../lib/nn/kernels/sum_of_squares.ts";
import { updates } from "../../../lib/nn/simd/modules.js";
import { updatesOf } from "../../../lib/nn/simd/updates.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

/** Lengths with and without a rest beside the numbers that are taken four or eight at a time. */
const sizes = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 130];

function wave(size: number, phase: number): Float32Array {
  return Float32Array.from({ length: size }, (_, i) => Math.sin(3 * i + phase) + 0.25);
}

// Each as it stands in the books, a number at a time, with arguments in the kernel's order.
const { sqrt, min, max } = Math;
type Plain = (p: number, g: number, kept: (number | null)[], coefficients: number[]) => (number | null)[];
const prepared = (p: number, g: number, scale: number, bound: number, decay: number) =>
  max(-bound, min(bound, g * scale)) + decay * p;
const rules: Readonly<Record<Exclude<UpdateKernel, "SoftUpdate">, Plain>> = {
  SgdUpdate: (p, g, [v], [scale, bound, decay, momentum, share, ofG, ofV, rate]) => {
    const own = prepared(p, g, scale, bound, decay);
    if (v === null) return [p - rate * own, null];
    const velocity = momentum * v + share * own;
    return [p - rate * (ofG * own + ofV * velocity), velocity];
  },
  RmspropUpdate: (p, g, [s, m, v], [scale, bound, decay, smoothing, share, momentum, rate, epsilon]) => {
    const own = prepared(p, g, scale, bound, decay);
    const squares = smoothing * (s ?? NaN) + share * own ** 2;
    const mean = m === null ? null : smoothing * m + share * own;
    const quotient = own / (sqrt(max(0, squares - (mean ?? 0) ** 2)) + epsilon);
    const velocity = v === null ? null : momentum * v + quotient;
    return [p - rate * (velocity ?? quotient), squares, mean, velocity];
  },
  AdamUpdate: (
    p,
    g,
    [m, v, l],
    [scale, bound, decay, remaining, beta1, share1, beta2, share2, step, epsilon],
  ) => {
    const own = prepared(p, g, scale, bound, decay);
    const first = beta1 * (m ?? NaN) + share1 * own, second = beta2 * (v ?? NaN) + share2 * own ** 2;
    const largest = l === null ? null : max(l, second);
    return [p * remaining - step * first / (sqrt(largest ?? second) + epsilon), first, second, largest];
  },
};
const coefficients: Readonly<Record<keyof typeof rules, number[]>> = {
  SgdUpdate: [0.5, 0.5, 0.125, 0.75, 0.25, 1, 0.75, 0.0625],
  RmspropUpdate: [0.5, 0.5, 0.125, 0.75, 0.25, 0.5, 0.0625, 0.125],
  AdamUpdate: [0.5, 0.5, 0.125, 0.875, 0.75, 0.25, 0.875, 0.125, 0.0625, 0.125],
};
const kinds: readonly [keyof typeof rules, boolean[]][] = [
  ["SgdUpdate", [false]],
  ["SgdUpdate", [true]],
  ["RmspropUpdate", [true, false, false]],
  ["RmspropUpdate", [true, false, true]],
  ["RmspropUpdate", [true, true, false]],
  ["RmspropUpdate", [true, true, true]],
  ["AdamUpdate", [true, true, false]],
  ["AdamUpdate", [true, true, true]],
];

/** Of what is kept: mean squares so far above the squares of means that the root between them is tame. */
const least = [4, 0.5, 0.5];

for (const [kernel, keeps] of kinds) {
  onBackends(`${kernel} keeping ${keeps} is its rule, for parameters of every length`, () => {
    for (const size of sizes) {
      const p = wave(size, 0), g = wave(size, 1);
      const before = keeps.map((keep, k) =>
        keep ? wave(size, k + 2).map((x) => least[k] + Math.abs(x)) : null
      );
      const parameter = tf.tidy(() => tf.tensor1d(p).variable()), gradient = tf.tensor1d(g);
      const kept = before.map((array) => array === null ? null : tf.tensor1d(array));
      moveInPlace(kernel, [{ parameter, gradient, kept, coefficients: coefficients[kernel] }]);
      const ours = [parameter, ...kept].map((tensor) => tensor?.dataSync() ?? null);
      for (let i = 0; i < size; i++) {
        const own = before.map((array) => array?.[i] ?? null);
        for (const [k, number] of rules[kernel](p[i], g[i], own, coefficients[kernel]).entries()) {
          const our = ours[k]?.[i] ?? null;
          if (number === null || our === null) assertEquals(our, number);
          else assertAlmostEquals(our, number, 1e-6); // a few roundings to float32 of numbers around 1
        }
      }
      assertEquals(gradient.dataSync(), g);
      tf.dispose([parameter, gradient, ...kept.filter((tensor) => tensor !== null)]);
    }
  }, ["wasm"]);
}

Deno.test("Updates write their own numbers alone, to the last of them", () => {
  const memory = new WebAssembly.Memory({ initial: 1 }), numbers = new Float32Array(memory.buffer, 0, 96);
  const { adam, rmsprop, sgd, softUpdate } = updatesOf(
    new WebAssembly.Instance(updates, { env: { memory } }).exports,
  );
  const plain = [1, Infinity, 0], ownDecay = 0.5;
  const rules: ((size: number) => void)[] = [
    (size) => adam([64, 128, 192, 256, 320], size, [...plain, ownDecay, 0.5, 0.25, 0.5, 0.25, 1, 1]),
    (size) => rmsprop([64, 128, 192, 256, 320], size, [...plain, 0.5, 0.25, 0.5, 1, 1]),
    (size) => sgd([64, 128, 192], size, [...plain, 0.5, 0.25, 0, 1, 1]),
    (size) => softUpdate([64, 128], size, [0.5, 0.25]),
    (size) => softUpdate([64, 128], size, [0, 1]),
  ];
  const arrays = [4, 4, 2, 1, 1]; // that each of them writes: the parameter and what is kept
  for (const [i, rule] of rules.entries()) {
    for (const size of [0, 1, 2, 3, 4, 5, 7, 8]) {
      const before = Float32Array.from({ length: 96 }, (_, i) => i % 16 + 1.5);
      before.fill(-100, 32, 48);
      numbers.set(before);
      rule(size);
      const changed = [...before.keys()].filter((k) => numbers[k] !== before[k]);
      const own = [16, 48, 64, 80].slice(0, arrays[i]);
      assertEquals(changed, own.flatMap((start) => Array.from({ length: size }, (_, k) => start + k)));
    }
  }
});

onBackends("sumOfSquares() adds up in double precision, and is finite where all numbers are", () => {
  for (const size of sizes) {
    const values = wave(size, 0), tensor = tf.tensor1d(values);
    assertAlmostEquals(sumOfSquares(tensor), values.reduce((sum, number) => sum + number ** 2, 0), 1e-12);
    for (let place = 0; place < size; place++) {
      for (const bad of [NaN, Infinity, -Infinity]) {
        const spoilt = tf.tensor1d(values.with(place, bad));
        assertEquals(Number.isFinite(sumOfSquares(spoilt)), false);
        spoilt.dispose();
      }
    }
    tensor.dispose();
  }
  const extremes = tf.tensor1d([3e38, 1e-30, 0]);
  assertAlmostEquals(sumOfSquares(extremes) / 9e76, 1, 1e-6);
  extremes.dispose();
});
