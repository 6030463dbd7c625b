/**
 * Convolutions on wasm beside PyTorch's with the count of threads that is best
 * for it: each layer of two networks forwards and backwards, and a training step
 * of the whole (forwards, backwards, Adam), in milliseconds.
 *
 *     deno run -A tests/bench/convolutions.ts [PYTHON]
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import { median } from "simple-statistics";
import { ready } from "../../lib/nn/backend/ready.ts";
import { atari, minAtar } from "../../lib/nn/networks/bodies.ts";
import { ConvNet } from "../../lib/nn/networks/conv_net.ts";
import { adam } from "../../lib/nn/optimisers/adam.ts";
import { Generator } from "../../lib/random/generator.ts";
import { outputOf, pythonOf } from "./measure.ts";

/** Milliseconds of ours and of theirs. */
export interface ConvolutionTimes {
  readonly "Bellman, ms": number;
  readonly "PyTorch, ms": number;
  /** The median of the ratios of each pair. */
  readonly "Bellman / PyTorch": number;
}

interface Layer {
  readonly size: number;
  readonly channels: number;
  readonly kernel: number;
  readonly stride: number;
  readonly filters: number;
}

const layers: Readonly<Record<string, Layer>> = {
  "MinAtar": { size: 10, channels: 4, kernel: 3, stride: 1, filters: 16 },
  "Atari 1": { size: 84, channels: 4, kernel: 8, stride: 4, filters: 32 },
  "Atari 2": { size: 20, channels: 32, kernel: 4, stride: 2, filters: 64 },
  "Atari 3": { size: 9, channels: 64, kernel: 3, stride: 1, filters: 64 },
};
const networks = { minatar: minAtar, atari } as const;
const batch = 32, rounds = 3, seconds = 0.5, program = "convolutions_pytorch.py";

/** Measures all of them, ours and theirs in turn. */
export async function convolutions(python: string): Promise<Record<string, ConvolutionTimes>> {
  await ready({ backend: "wasm" });
  const table: Record<string, ConvolutionTimes> = {};
  for (const [name, layer] of Object.entries(layers)) {
    const { size, channels, kernel, stride, filters } = layer;
    const theirs = ["layer", size, channels, kernel, stride, filters, batch, seconds];
    Object.assign(table, await compared(name, () => partsOf(layer), { python, program }, theirs));
  }
  for (const name of ["minatar", "atari"] as const) {
    const theirs = ["step", name, batch, seconds];
    Object.assign(table, await compared(name, () => stepOf(name), { python, program }, theirs));
  }
  return table;
}

/** What is measured, by the names that the peer prints, and how to clear up after it. */
interface Work {
  readonly parts: Readonly<Record<string, () => void>>;
  readonly dispose: () => void;
}

async function compared(
  name: string,
  work: () => Work,
  peer: Parameters<typeof outputOf>[0],
  args: Parameters<typeof outputOf>[1],
): Promise<Record<string, ConvolutionTimes>> {
  const pairs: Record<string, [our: number, their: number][]> = {};
  for (let round = 0; round < rounds; round++) {
    const { parts, dispose } = work(), theirs = await outputOf(peer, args);
    for (const [part, run] of Object.entries(parts)) {
      (pairs[part] ??= []).push([medianTime(run), theirs[part]]);
    }
    dispose();
  }
  return Object.fromEntries(
    Object.entries(pairs).map(([part, times]) => [`${name}, ${part}`, {
      "Bellman, ms": rounded(median(times.map(([our]) => our))),
      "PyTorch, ms": rounded(median(times.map(([, their]) => their))),
      "Bellman / PyTorch": rounded(median(times.map(([our, their]) => our / their))),
    }]),
  );
}

/** A layer forwards, and its two gradients. */
function partsOf({ size, channels, kernel, stride, filters }: Layer): Work {
  const x = drawn<tf.Rank.R4>([batch, size, size, channels]);
  const filter = drawn<tf.Rank.R4>([kernel, kernel, channels, filters]);
  const dy = tf.tidy(() => tf.onesLike(tf.conv2d(x, filter, stride, "valid")));
  const attributes = { strides: stride, pad: "valid", dataFormat: "NHWC" };
  const run = (kernelName: string, inputs: tf.NamedTensorMap, shapes: tf.NamedAttrMap) => () =>
    tf.dispose(tf.engine().runKernel<tf.Tensor>(kernelName, inputs, { ...attributes, ...shapes }));
  return {
    parts: {
      forwards: () => tf.dispose(tf.conv2d(x, filter, stride, "valid")),
      filter: run(tf.Conv2DBackpropFilter, { x, dy }, { filterShape: filter.shape }),
      images: run(tf.Conv2DBackpropInput, { dy, filter }, { inputShape: x.shape }),
    },
    dispose: () => tf.dispose([x, filter, dy]),
  };
}

/** A step of a whole network towards targets that stay the same. */
function stepOf(name: keyof typeof networks): Work {
  const network = new ConvNet({ ...networks[name], outputs: 6 });
  const optimiser = adam({ learningRate: 1e-4 });
  const x = drawn([batch, ...network.observationShape]), targets = drawn([batch, 6]);
  const loss = () => tf.losses.meanSquaredError<tf.Tensor, tf.Scalar>(targets, network.apply(x));
  return {
    parts: {
      step: () => tf.tidy(() => optimiser.applyGradients(tf.variableGrads(loss, network.variables).grads)),
    },
    dispose: () => [x, targets, network, optimiser].forEach((each) => each.dispose()),
  };
}

function drawn<R extends tf.Rank>(shape: tf.ShapeMap[R]): tf.Tensor<R> {
  const random = new Generator(0), length = tf.util.sizeFromShape(shape);
  return tf.tensor<R>(Float32Array.from({ length }, () => random.normal()), shape);
}

/** The first quarter of the time is to warm up. */
function medianTime(run: () => void): number {
  const times: number[] = [];
  for (const begin = performance.now(); performance.now() < begin + 1000 * seconds;) {
    const before = performance.now();
    run();
    times.push(performance.now() - before);
  }
  return median(times.slice(times.length >> 2));
}

function rounded(time: number): number {
  return Number(time.toFixed(3));
}

if (import.meta.main) console.table(await convolutions(pythonOf(Deno.args)));
