import * as tf from "@tensorflow/tfjs";
import { dense } from "../../../lib/nn/ops/dense.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { type TestedBackend, use, webgpuIsMissing } from "../on_backends.ts";

const ignore = webgpuIsMissing;

/** Tensors of numbers in [-1, 1), the same on every backend. */
function drawn() {
  const random = new Generator(0);
  return (...shape: number[]) => {
    const size = shape.reduce((product, each) => product * each, 1);
    return tf.tensor(Float32Array.from({ length: size }, () => random.uniform(-1, 1)), shape);
  };
}

/** A program that trains: an optimiser, and a layer of the network. */
interface Program {
  readonly adam: (learningRate: number) => tf.Optimizer;
  readonly layer: (
    x: tf.Tensor,
    weights: tf.Tensor,
    bias: tf.Tensor,
    activation: "relu" | "linear",
  ) => tf.Tensor;
}

const programs: Record<string, Program> = {
  "tfjs's Adam": {
    adam: (learningRate) => tf.train.adam(learningRate),
    layer: (x, weights, bias, activation) => {
      const sums = tf.add(tf.matMul(x, weights), bias);
      return activation === "relu" ? tf.relu(sums) : sums;
    },
  },
  "the library's Adam and layers": { adam: (learningRate) => adam({ learningRate }), layer: dense },
};

/** The losses of 20 steps with a network 4-32-2, where the values of 64 actions are fitted to targets. */
async function losses(backend: TestedBackend, { adam, layer }: Program): Promise<number[]> {
  await use(backend);
  const draw = drawn();
  const shapes = [[4, 32], [32], [32, 2], [2]];
  const weights = shapes.map((shape) => tf.tidy(() => tf.variable(draw(...shape))));
  const [w1, b1, w2, b2] = weights;
  const states = draw(64, 4), targets = draw(64), actions = indices(64, 2);
  const loss = () => {
    const values = layer(layer(states, w1, b1, "relu"), w2, b2, "linear");
    const chosen = tf.sum(tf.mul(values, tf.oneHot(actions, 2)), 1);
    return tf.losses.huberLoss(targets, chosen).asScalar();
  };
  const optimiser = adam(0.01), costs: tf.Tensor[] = [];
  for (let step = 0; step < 20; step++) {
    const cost = optimiser.minimize(loss, true, weights);
    if (cost !== null) costs.push(cost);
  }
  const numbers = await Promise.all(costs.map(async (cost) => (await cost.data())[0]));
  optimiser.dispose();
  tf.dispose([...weights, ...costs, states, targets, actions]);
  return numbers;
}

for (const [name, program] of Object.entries(programs)) {
  Deno.test(`20 steps of ${name} have the same losses on webgpu as on wasm`, { ignore }, async () => {
    const wasm = await losses("wasm", program), { numTensors } = tf.memory();
    const webgpu = await losses("webgpu", program);
    assertEquals(tf.getBackend(), "webgpu");
    assertEquals(tf.memory().numTensors, numTensors);
    assert(wasm[19] < 0.5 * wasm[0], "it does not learn");
    // Sums are added up in another order, and Adam divides rounding errors by roots of tiny squares.
    assertClose(webgpu, wasm, 1e-5, name);
  });
}

/** What losses, agents and their gradients use of tfjs, at sizes that no tile or vector divides. */
const operations: Record<string, (draw: (...shape: number[]) => tf.Tensor) => tf.Tensor> = {
  "matMul of odd sizes": (draw) => tf.matMul(draw(33, 127), draw(127, 65)),
  "matMul transposed": (draw) => tf.matMul(draw(127, 33), draw(65, 127), true, true),
  "matMul with one column": (draw) => tf.matMul(draw(2, 5000), draw(5000, 1)),
  "relu of NaN": () => tf.relu(tf.fill([40, 40], NaN)),
  "maximum of NaN": (draw) => tf.maximum(draw(40, 40), tf.fill([40, 40], NaN)),
  "sum over rows": (draw) => tf.sum(draw(301, 41), 0),
  "sum over columns": (draw) => tf.sum(draw(41, 301), 1),
  "mean of all": (draw) => tf.mean(draw(301, 401)),
  "max over columns": (draw) => tf.max(draw(301, 41), 1),
  "argMax takes the first of equals": () => tf.argMax(tf.zeros([301, 5]), 1),
  "oneHot": () => tf.oneHot(indices(2000, 7), 7),
  "gather": (draw) => tf.gather(draw(64, 33), indices(50, 64)),
  "gather of one a row": (draw) => tf.gather(draw(640, 5), indices(640, 5).reshape([640, 1]), 1, 1),
  "gatherND": (draw) => tf.gatherND(draw(64, 33), tf.stack([indices(1200, 64), indices(1200, 33)], 1)),
  "scatterND adds up": (draw) => tf.scatterND(indices(64, 5).reshape([64, 1]), draw(64, 33), [5, 33]),
  "unsortedSegmentSum": (draw) => tf.unsortedSegmentSum(draw(64, 33), indices(64, 5).as1D(), 5),
  "softmax of large numbers": (draw) => tf.softmax(tf.mul(draw(64, 33), 1e4)),
  "logSoftmax of large numbers": (draw) => tf.logSoftmax(tf.mul(draw(64, 33), 1e4)),
  "logSumExp": (draw) => tf.logSumExp(draw(64, 33), 1),
  "where": (draw) => tf.where(tf.greater(draw(64, 33), 0), draw(64, 33), draw(64, 33)),
  "gradient of logSoftmax": (draw) =>
    gradient((x) => tf.sum(tf.mul(tf.logSoftmax(x), draw(64, 33))), draw(64, 33)),
  "gradient of gather": (draw) =>
    gradient((x) => tf.sum(tf.square(tf.gather(x, indices(50, 64)))), draw(64, 33)),
  "gradient of huberLoss": (draw) =>
    gradient((x) => tf.losses.huberLoss(draw(2000), x), tf.mul(draw(2000), 3)),
  "convolution": (draw) => tf.conv2d(image(draw), filters(draw), 2, "valid"),
  "gradient of convolution by its filters": (draw) => {
    const input = image(draw);
    return gradient(
      (f) => tf.sum(tf.square(tf.conv2d(input, f.as4D(4, 4, 5, 7), 2, "valid"))),
      filters(draw),
    );
  },
};

function indices(count: number, below: number): tf.Tensor1D {
  return tf.tensor1d(Array.from({ length: count }, (_, i) => (7 * i) % below), "int32");
}

function gradient(f: (x: tf.Tensor) => tf.Tensor, x: tf.Tensor): tf.Tensor {
  return tf.grad(f)(x);
}

function image(draw: (...shape: number[]) => tf.Tensor): tf.Tensor4D {
  return draw(2, 20, 20, 5).as4D(2, 20, 20, 5);
}

function filters(draw: (...shape: number[]) => tf.Tensor): tf.Tensor4D {
  return draw(4, 4, 5, 7).as4D(4, 4, 5, 7);
}

for (const [name, operation] of Object.entries(operations)) {
  Deno.test(`${name} on webgpu gives what it gives on cpu`, { ignore }, async () => {
    const results: (readonly [shape: number[], type: string, numbers: number[]])[] = [];
    for (const backend of ["cpu", "webgpu"] as const) {
      await use(backend);
      // Otherwise tfjs computes with fewer than 1,000 numbers on the CPU.
      if (backend === "webgpu") tf.env().set("WEBGPU_CPU_FORWARD", false);
      const { numTensors } = tf.memory();
      const result = tf.tidy(() => operation(drawn()));
      results.push([result.shape, result.dtype, Array.from(await result.data())]);
      result.dispose();
      assertEquals(tf.memory().numTensors, numTensors);
    }
    tf.env().set("WEBGPU_CPU_FORWARD", true);
    const [[shape, type, expected], [otherShape, otherType, got]] = results;
    assertEquals([otherShape, otherType], [shape, type]);
    assertClose(got, expected, 2e-6, name, 1e-3); // a few roundings of float32, relative to the largest number
  });
}
