/**
 * One forward pass of a 4-128-128-2 network, from observations in a typed array
 * to outputs in another: in plain TypeScript from a copy of the weights, with
 * tensors on wasm, and in PyTorch on one thread, in turn.
 *
 *     deno run -A tests/bench/acting.ts [PYTHON]
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import process from "node:process";
import { median } from "simple-statistics";
import { Mlp } from "../../lib/nn/networks/mlp.ts";
import { Generator } from "../../lib/random/generator.ts";
import { outputOf, pythonOf } from "./measure.ts";

/** What a pass takes, in microseconds of CPU time: the medians, and how many times as long as PyTorch's. */
interface Outcome {
  readonly "plain, µs": number;
  readonly "tensors, µs": number;
  readonly "PyTorch, µs": number;
  readonly "plain ÷ PyTorch": number;
  readonly "tensors ÷ PyTorch": number;
}

const batches = [1, 8, 32];
const seeds = [0, 1, 2];
const kinds = 64; // of observations, so that not always the same units are zero

/** Measures it. */
export async function acting(python: string): Promise<Record<string, Outcome>> {
  tf.enableProdMode();
  await tf.setBackend("wasm");
  const table: Record<string, Outcome> = {};
  for (const batch of batches) {
    const passes = Math.round(60_000 / Math.sqrt(batch));
    const rounds: [plain: number, tensors: number, pytorch: number][] = [];
    for (const seed of seeds) {
      const { steps, seconds } = await outputOf({ python, program: "acting_pytorch.py" }, [
        batch,
        passes,
        seed,
      ]);
      rounds.push([plain(seed, batch, passes), tensors(seed, batch, passes), 1e6 * seconds / steps]);
    }
    const medianOf = (pick: (round: typeof rounds[number]) => number) =>
      Number(median(rounds.map(pick)).toFixed(2));
    table[batch === 1 ? "one state" : `${batch} states`] = {
      "plain, µs": medianOf(([plain]) => plain),
      "tensors, µs": medianOf(([, tensors]) => tensors),
      "PyTorch, µs": medianOf(([, , pytorch]) => pytorch),
      "plain ÷ PyTorch": medianOf(([plain, , pytorch]) => plain / pytorch),
      "tensors ÷ PyTorch": medianOf(([, tensors, pytorch]) => tensors / pytorch),
    };
  }
  return table;
}

function plain(seed: number, batch: number, passes: number): number {
  const network = new Mlp({ sizes: [4, 128, 128, 2], seed }), copy = network.onCpu();
  network.dispose();
  return cost(seed, batch, passes, (observations) => copy.forwardBatch(observations, batch));
}

function tensors(seed: number, batch: number, passes: number): number {
  const network = new Mlp({ sizes: [4, 128, 128, 2], seed });
  const forward = (observations: Float32Array) =>
    tf.tidy(() => network.apply(tf.tensor2d(observations, [batch, 4])).dataSync());
  const microseconds = cost(seed, batch, passes, forward);
  network.dispose();
  return microseconds;
}

/** Microseconds of CPU time a pass; the compiler and the collector of garbage count. */
function cost(
  seed: number,
  batch: number,
  passes: number,
  forward: (observations: Float32Array) => unknown,
): number {
  const random = new Generator(seed);
  const observations = Array.from({ length: kinds }, () => {
    return new Float32Array(batch * 4).map(() => random.normal());
  });
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) forward(observations[pass % kinds]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / passes;
}

if (import.meta.main) console.table(await acting(pythonOf(Deno.args)));
