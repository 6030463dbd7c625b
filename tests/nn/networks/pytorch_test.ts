import * as tf from "@tensorflow/tfjs";
import recorded from "../../../data/pytorch/networks.json" with { type: "json" };
import { ActorCritic } from "../../../lib/nn/networks/actor_critic.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { assert, assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

/** What data/make/pytorch_networks.py builds in PyTorch. */
const networks: Readonly<Record<string, () => Network>> = {
  "perceptron": () => new Mlp({ sizes: [3, 8, 6, 2] }),
  "tanh and sigmoid": () => new Mlp({ sizes: [3, 5, 4], activation: "tanh", outputActivation: "sigmoid" }),
  "policy": () => new Mlp({ sizes: [3, 5, 4], activation: "sigmoid", head: "policy" }),
  "dueling": () => new Mlp({ sizes: [3, 6, 4], head: "dueling" }),
  "convolution": () =>
    new ConvNet({ observationShape: [6, 5, 2], convolutions: [{ filters: 3, kernel: 3 }], outputs: 4 }),
  "dueling convolutions": () =>
    new ConvNet({
      observationShape: [9, 8, 2],
      convolutions: [{ filters: 4, kernel: 4, stride: 2, padding: 1 }, { filters: 3, kernel: 2 }],
      hidden: [7],
      outputs: 3,
      head: "dueling",
    }),
  "actor and critic": () =>
    new ActorCritic({
      observationShape: [6, 5, 2],
      convolutions: [{ filters: 3, kernel: 3 }],
      actions: 3,
      activation: "tanh",
    }),
};

/** Sums of some dozens of 32-bit products in another order: a few units in their seventh digit. */
const tolerance = 1e-6;

for (const { name, batch, observations, factors, outputs, parameters } of recorded.networks) {
  onBackends(`A network gives PyTorch's outputs and gradients for PyTorch's weights: ${name}`, () => {
    const network = networks[name]();
    const parameterOf = new Map(
      network.layers.flatMap(({ name, layer }) =>
        layer.parameters.map((parameter) => [`${name}.${parameter.name}`, parameter])
      ),
    );
    const theirs = new Map(Object.entries(parameters));
    assertEquals([...parameterOf.keys()].sort(), [...theirs.keys()].sort());
    network.restore(Object.fromEntries(Array.from(parameterOf, ([name, parameter]) => {
      const { shape = [], values = [] } = theirs.get(name) ?? {};
      assertEquals(parameter.pytorchShape, shape);
      return [name, { shape: parameter.shape, values: parameter.fromPyTorch(Float32Array.from(values)) }];
    })));

    const x = tf.tensor(channelsLast(observations, batch, network.observationShape), [
      batch,
      ...network.observationShape,
    ]);
    const loss = () => {
      const given = network.outputs(x);
      const terms = network.outputNames.map((name, place) => {
        const output = given[name];
        assertNear(output.dataSync(), outputs[place]);
        return tf.mean(tf.mul(output, tf.tensor(factors[place], output.shape)));
      });
      return tf.addN(terms).asScalar();
    };
    const { value, grads } = tf.variableGrads(loss, network.variables);
    for (const [name, variable] of network.parameters) {
      const gradient = Float32Array.from(grads[variable.name].dataSync());
      assertEquals(grads[variable.name].shape, variable.shape);
      assertNear(parameterOf.get(name)?.toPyTorch(gradient) ?? [], theirs.get(name)?.gradient ?? [], name);
    }
    const onCpu = network.onCpu().outputs(x.dataSync(), batch);
    network.outputNames.forEach((name, place) => assertNear(onCpu[name], outputs[place]));
    tf.dispose([x, value, grads]);
    network.dispose();
  });
}

function assertNear(ours: ArrayLike<number>, theirs: ArrayLike<number>, what = "the output"): void {
  assertEquals(ours.length, theirs.length);
  const farthest = Math.max(...Array.from(theirs, (value, i) => Math.abs(ours[i] - value)));
  assert(farthest <= tolerance, `${what} is ${farthest} away`);
}

/** Pictures whose channels come last, as in tfjs, of those whose channels come first. */
function channelsLast(values: readonly number[], batch: number, shape: readonly number[]): Float32Array {
  if (shape.length === 1) return Float32Array.from(values);
  const [height, width, channels] = shape;
  return Float32Array.from({ length: batch * height * width * channels }, (_, place) => {
    const channel = place % channels, pixel = Math.floor(place / channels) % (height * width);
    const picture = Math.floor(place / (height * width * channels));
    return values[(picture * channels + channel) * height * width + pixel];
  });
}
