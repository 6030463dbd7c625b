/**
 * One update of all parameters of a network 4-n-n-2, in microseconds of time
 * that passes: ours on wasm, tfjs's own, and PyTorch's with the count of threads
 * that is best for it. Ours looks at all gradients before; the others do not.
 *
 *     deno run -A tests/bench/optimisers.ts [PYTHON]
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import { median } from "simple-statistics";
import { mendTfjs } from "../../lib/nn/kernels/mod.ts";
import { adam } from "../../lib/nn/optimisers/adam.ts";
import { rmsprop } from "../../lib/nn/optimisers/rmsprop.ts";
import { sgd } from "../../lib/nn/optimisers/sgd.ts";
import { outputOf, pythonOf } from "./measure.ts";

/** Microseconds of an update, and ours as a part of PyTorch's. */
export interface UpdateTimes {
  readonly "ours, µs": number;
  readonly "tf.train, µs": number;
  readonly "PyTorch, µs": number;
  /** NaN where PyTorch cannot fuse it. */
  readonly "PyTorch, fused, µs": number;
  readonly "ours / PyTorch": number;
  readonly "ours / PyTorch, fused": number;
}

const kinds: Readonly<Record<string, { ours: () => tf.Optimizer; stock: () => tf.Optimizer }>> = {
  adam: { ours: () => adam({ learningRate: 1e-6 }), stock: () => tf.train.adam(1e-6) },
  rmsprop: { ours: () => rmsprop({ learningRate: 1e-6 }), stock: () => tf.train.rmsprop(1e-6) },
  sgd: {
    ours: () => sgd({ learningRate: 1e-6, momentum: 0.9 }),
    stock: () => tf.train.momentum(1e-6, 0.9),
  },
};
const rounds = 3, seconds = 1;

/** Measures all optimisers on two networks, ours and theirs in turn. */
export async function optimisers(python: string): Promise<Record<string, UpdateTimes>> {
  tf.enableProdMode();
  mendTfjs();
  await tf.setBackend("wasm");
  const table: Record<string, UpdateTimes> = {};
  for (const hidden of [128, 256]) {
    for (const [kind, { ours, stock }] of Object.entries(kinds)) {
      const runs: { ours: number; stock: number; pytorch: number; fused: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        const theirs = await outputOf({ python, program: "optimisers_pytorch.py" }, [kind, hidden, seconds]);
        const { default: pytorch, fused = NaN } = theirs;
        runs.push({ ours: timeOf(ours(), hidden), stock: timeOf(stock(), hidden), pytorch, fused });
      }
      const middle = (value: (run: typeof runs[number]) => number) => rounded(median(runs.map(value)));
      table[`${kind}, 4-${hidden}-${hidden}-2`] = {
        "ours, µs": middle(({ ours }) => ours),
        "tf.train, µs": middle(({ stock }) => stock),
        "PyTorch, µs": middle(({ pytorch }) => pytorch),
        "PyTorch, fused, µs": middle(({ fused }) => fused),
        "ours / PyTorch": middle(({ ours, pytorch }) => ours / pytorch),
        "ours / PyTorch, fused": middle(({ ours, fused }) => ours / fused),
      };
    }
  }
  return table;
}

/** The median time of an update, once the compiler has done its work. */
function timeOf(optimiser: tf.Optimizer, hidden: number): number {
  const shapes = [[4, hidden], [hidden], [hidden, hidden], [hidden], [hidden, 2], [2]];
  const variables = shapes.map((shape) => tf.tidy(() => tf.variable(filled(shape, 0))));
  const gradients = Object.fromEntries(variables.map(({ name, shape }) => [name, filled(shape, 1)]));
  const times: number[] = [], begin = performance.now();
  for (let now = begin; now < begin + seconds * 1_000;) {
    optimiser.applyGradients(gradients);
    const end = performance.now();
    if (now > begin + seconds * 250) times.push((end - now) * 1_000);
    now = end;
  }
  optimiser.dispose();
  tf.dispose([variables, gradients]);
  return median(times);
}

function filled(shape: number[], phase: number): tf.Tensor {
  return tf.tensor(
    Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => Math.sin(i + phase)),
    shape,
  );
}

function rounded(number: number): number {
  return Number(number.toPrecision(3));
}

if (import.meta.main) console.table(await optimisers(pythonOf(Deno.args)));
