/**
 * What a training step takes on each backend, by which anyone can check where a
 * GPU begins to gain, and how long it takes until the first one can be made.
 *
 *     deno run -A tests/bench/backends.ts
 *
 * The clock is that on the wall, since a GPU's time is nobody's CPU time; the
 * best of several runs counts, so that what else the machine does counts least.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import { fileURLToPath } from "node:url";
import { findAdapter } from "../../lib/nn/backend/adapter.ts";
import type { BackendName } from "../../lib/nn/backend/backend.ts";
import { gainOf } from "../../lib/nn/backend/gain.ts";
import { ready } from "../../lib/nn/backend/ready.ts";
import { Generator } from "../../lib/random/generator.ts";

const BATCH = 32, RUNS = 5, MILLISECONDS = 100, SUBMIT_AFTER = "WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE";

/** A network in plain tfjs. */
interface Network {
  readonly name: string;
  /** Of one input. */
  readonly shape: readonly number[];
  /** Of the weights, one a layer: those of four dimensions are filters, and move by their stride. */
  readonly layers: readonly { readonly weights: readonly number[]; readonly stride?: number }[];
}

const networks: readonly Network[] = [
  ...[64, 128, 256, 512, 1024, 2048].map((units) => dense(4, units, units, 2)),
  {
    name: "MinAtar: 10×10×4, 16 filters, 128 units",
    shape: [10, 10, 4],
    layers: [{ weights: [3, 3, 4, 16], stride: 1 }, { weights: [1024, 128] }, { weights: [128, 6] }],
  },
  {
    name: "Atari: 84×84×4, 3 convolutions, 512 units",
    shape: [84, 84, 4],
    layers: [
      { weights: [8, 8, 4, 32], stride: 4 },
      { weights: [4, 4, 32, 64], stride: 2 },
      { weights: [3, 3, 64, 64], stride: 1 },
      { weights: [3136, 512] },
      { weights: [512, 6] },
    ],
  },
];

function dense(...sizes: number[]): Network {
  const layers = sizes.slice(1).map((outputs, i) => ({ weights: [sizes[i], outputs] }));
  return { name: sizes.join("-"), shape: sizes.slice(0, 1), layers };
}

/** Milliseconds. */
interface StepTime {
  /** Until the result of the last of several steps is there, for each. */
  readonly done: number;
  /** What JavaScript takes to record a step for the GPU, whose own work comes on top or at the same time. */
  readonly recorded: number;
}

/** A training step of a network: Adam on the mean of its squared outputs. */
async function timeOf(network: Network): Promise<StepTime> {
  const random = new Generator(0);
  const draw = (shape: readonly number[]) => {
    const size = shape.reduce((product, each) => product * each, 1),
      bound = 1 / Math.sqrt(size / shape[shape.length - 1]);
    return tf.tensor(Float32Array.from({ length: size }, () => random.uniform(-bound, bound)), [...shape]);
  };
  const input = draw([BATCH, ...network.shape]);
  const weights = network.layers.map((layer) => tf.tidy(() => tf.variable(draw(layer.weights))));
  const biases = network.layers.map((layer) => tf.tidy(() => tf.variable(tf.zeros(layer.weights.slice(-1)))));
  const optimiser = tf.train.adam(1e-4);
  const loss = () => tf.mean(tf.square(outputs(network, input, weights, biases))).asScalar();
  const step = () => optimiser.minimize(loss, false, [...weights, ...biases]);
  const settled = () => biases[biases.length - 1].data();
  try {
    for (let i = 0; i < 3; i++) step(); // so that programs are compiled and buffers are there
    await settled();
    return await best(step, settled);
  } finally {
    optimiser.dispose();
    tf.dispose([input, ...weights, ...biases]);
  }
}

function outputs(network: Network, input: tf.Tensor, weights: tf.Tensor[], biases: tf.Tensor[]): tf.Tensor {
  return network.layers.reduce((x, { stride }, i) => {
    const sums = stride === undefined
      ? tf.matMul(x.reshape([BATCH, -1]), weights[i])
      : tf.conv2d(as4D(x), as4D(weights[i]), stride, "valid");
    const next = tf.add(sums, biases[i]);
    return i === network.layers.length - 1 ? next : tf.relu(next);
  }, input);
}

function as4D(x: tf.Tensor): tf.Tensor4D {
  const [a, b, c, d] = x.shape;
  return x.as4D(a, b, c, d);
}

async function best(step: () => void, settled: () => Promise<unknown>): Promise<StepTime> {
  let done = Infinity, recorded = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    let steps = 0;
    while (performance.now() - start < MILLISECONDS) step(), steps++;
    await settled();
    done = Math.min(done, (performance.now() - start) / steps);
  }
  if (tf.getBackend() !== "webgpu") return { done, recorded };
  const usual = tf.env().getNumber(SUBMIT_AFTER);
  tf.env().set(SUBMIT_AFTER, Infinity); // nothing is computed until it is read
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    step();
    recorded = Math.min(recorded, performance.now() - start);
    await settled();
  }
  tf.env().set(SUBMIT_AFTER, usual);
  return { done, recorded };
}

/** Multiplications, each with an addition, of one input's way. */
function multiplyAdds({ shape, layers }: Network): number {
  let [side] = shape, sum = 0;
  for (const { weights, stride } of layers) {
    const size = weights.reduce((product, each) => product * each, 1);
    if (stride !== undefined) side = Math.floor((side - weights[0]) / stride) + 1;
    sum += stride === undefined ? size : size * side * side;
  }
  return sum;
}

/** Milliseconds from the start of Deno to the end of a program that calls `ready`, the best of several. */
async function startOf(backend: BackendName | "auto"): Promise<number> {
  const module = new URL("../../lib/nn/backend/ready.ts", import.meta.url).href;
  const source = `import { ready } from "${module}"; await ready({ backend: "${backend}" });`;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await new Deno.Command(Deno.execPath(), { args: ["eval", "--no-check", source], cwd, stderr: "null" })
      .output();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const figures = (milliseconds: number) => Number(milliseconds.toPrecision(3));

/** Measures every network on every backend there is; the slow ones not on cpu. */
export async function backends(): Promise<Record<string, Record<string, number | string>>> {
  const adapter = await findAdapter(), table: Record<string, Record<string, number | string>> = {};
  const names: BackendName[] = adapter ? ["wasm", "webgpu", "cpu"] : ["wasm", "cpu"];
  if (adapter) console.log(`webgpu is ${adapter.name}`);
  for (const name of names) {
    await ready({ backend: name });
    for (const network of networks) {
      const work = multiplyAdds(network), convolutions = network.shape.length === 3;
      const row = table[network.name] ??= { "multiply-adds a batch": (work * BATCH).toLocaleString("en-US") };
      if (name === "cpu" && (convolutions || work * BATCH > 1e7)) continue;
      const { done, recorded } = await timeOf(network);
      row[`${name}, ms`] = figures(done);
      if (name === "webgpu") row["recording alone, ms"] = figures(recorded);
      row["auto, with a GPU"] = gainOf({ multiplyAdds: work }, BATCH) === undefined ? "wasm" : "webgpu";
    }
  }
  return table;
}

/** How long it takes from the start of Deno until tensors can be computed. */
export async function starts(): Promise<Record<string, { "from start to ready, ms": number }>> {
  const table: Record<string, { "from start to ready, ms": number }> = {};
  for (const name of ["auto", "wasm", "cpu", "webgpu"] as const) {
    table[name] = { "from start to ready, ms": Math.round(await startOf(name)) };
  }
  return table;
}

if (import.meta.main) {
  console.table(await backends());
  console.table(await starts());
}
