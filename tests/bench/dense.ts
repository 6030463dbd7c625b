/**
 * What tfjs's own wasm kernels and those that take their place cost, in one run:
 * products of matrices as small networks need them, then the gradients of a
 * network of 4-128-128-2 for a batch of 32, as a learner writes them.
 *
 *     deno run -A tests/bench/dense.ts
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import { mendTfjs } from "../../lib/nn/kernels/mod.ts";
import { dense } from "../../lib/nn/ops/dense.ts";
import { Generator } from "../../lib/random/generator.ts";

const rounds = 15;
const random = new Generator(0);

tf.enableProdMode();
await tf.setBackend("wasm");

/** Microseconds a call, the best of several rounds, so that what else the machine does counts least. */
function cost(work: () => void, calls = 200): number {
  let best = Infinity;
  for (let round = -2; round < rounds; round++) { // the first rounds are for the compilers
    const start = performance.now();
    for (let i = 0; i < calls; i++) work();
    if (round >= 0) best = Math.min(best, performance.now() - start);
  }
  return best * 1e3 / calls;
}

function drawn(...shape: number[]): tf.Tensor2D {
  const numbers = Float32Array.from({ length: tf.util.sizeFromShape(shape) }, () => random.normal(0, 0.1));
  return tf.tensor(numbers, shape).as2D(shape[0], shape[1] ?? 1);
}

/** The products forwards and backwards of the layers 4 → 128 → 128 → 2, and some larger ones. */
const products: [m: number, k: number, n: number, transposeA: boolean, transposeB: boolean][] = [
  [32, 4, 128, false, false],
  [32, 128, 128, false, false],
  [32, 128, 2, false, false],
  [32, 128, 128, false, true],
  [32, 2, 128, false, true],
  [4, 32, 128, true, false],
  [128, 32, 128, true, false],
  [128, 32, 2, true, false],
  [1, 128, 128, false, false],
  [32, 256, 256, false, false],
  [128, 256, 256, false, false],
  [32, 3136, 512, false, false],
];

function productCosts(): number[] {
  return products.map(([m, k, n, transposeA, transposeB]) => {
    const a = transposeA ? drawn(k, m) : drawn(m, k), b = transposeB ? drawn(n, k) : drawn(k, n);
    const calls = Math.min(300, Math.ceil(2e8 / (m * k * n)));
    const microseconds = cost(() => tf.matMul(a, b, transposeA, transposeB).dispose(), calls);
    tf.dispose([a, b]);
    return microseconds;
  });
}

const x = drawn(32, 4), target = drawn(32, 2);
const weights = [drawn(4, 128), drawn(128, 128), drawn(128, 2)].map((tensor) => tf.variable(tensor));
const biases = [128, 128, 2].map((units) => tf.variable(tf.zeros([units])));
const model = tf.sequential({
  layers: [
    tf.layers.dense({ inputShape: [4], units: 128, activation: "relu" }),
    tf.layers.dense({ units: 128, activation: "relu" }),
    tf.layers.dense({ units: 2 }),
  ],
});

/** The same network, written in three ways. */
const networks: Record<string, () => tf.Tensor> = {
  "tf.relu(tf.add(tf.matMul(x, w), b))": () =>
    layered((x, w, b, activated) =>
      activated ? tf.relu(tf.add(tf.matMul(x, w), b)) : tf.add(tf.matMul(x, w), b)
    ),
  "tf.layers.dense": () => firstOf(model.apply(x, { training: true })),
  "rl.nn.dense": () => layered((x, w, b, activated) => dense(x, w, b, activated ? "relu" : "linear")),
};

function layered(
  layer: (x: tf.Tensor, weights: tf.Tensor, bias: tf.Tensor, activated: boolean) => tf.Tensor,
): tf.Tensor {
  return weights.reduce<tf.Tensor>((input, w, i) => layer(input, w, biases[i], i < 2), x);
}

function firstOf(output: tf.Tensor | tf.Tensor[] | tf.SymbolicTensor | tf.SymbolicTensor[]): tf.Tensor {
  const first = Array.isArray(output) ? output[0] : output;
  if (first instanceof tf.Tensor) return first;
  throw new TypeError("a model applied to a tensor gives a tensor");
}

function gradientCosts(): number[] {
  return Object.values(networks).map((network) => {
    const loss = () => tf.mean<tf.Scalar>(tf.square(tf.sub(network(), target)));
    return cost(() => tf.tidy(() => void tf.variableGrads(loss)));
  });
}

function row(name: string, before: number, after: number, rate = (_: number) => ""): void {
  const microseconds = (number: number) => number.toFixed(1).padStart(9) + " µs" + rate(number).padStart(7);
  console.log(
    name.padEnd(38),
    microseconds(before),
    microseconds(after),
    (before / after).toFixed(1).padStart(6),
  );
}

const products0 = productCosts(), gradients0 = gradientCosts();
mendTfjs();
const products1 = productCosts(), gradients1 = gradientCosts();

console.log("(with GFLOP/s)".padEnd(38), "tfjs".padStart(15), "mended".padStart(19), "times".padStart(10));
products.forEach(([m, k, n, transposeA, transposeB], i) => {
  const name = `${m} × ${k}${transposeA ? "ᵀ" : ""} · ${k} × ${n}${transposeB ? "ᵀ" : ""}`;
  row(name, products0[i], products1[i], (microseconds) => (2 * m * k * n / microseconds / 1e3).toFixed(1));
});
console.log("\ngradients of 4-128-128-2, batch 32");
Object.keys(networks).forEach((name, i) => row(name, gradients0[i], gradients1[i]));
