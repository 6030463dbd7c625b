import * as tf from "@tensorflow/tfjs";
import { constant } from "../../../lib/nn/initialisers/constant.ts";
import { ActorCritic } from "../../../lib/nn/networks/actor_critic.ts";
import { atari, minAtar } from "../../../lib/nn/networks/bodies.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";
import { weight } from "./weight.ts";

/** Looks at a network and disposes of it. */
function look<Kind extends Network>(network: Kind, at: (network: Kind) => void): void {
  at(network);
  network.dispose();
}

onBackends("An Mlp knows its size", () => {
  look(new Mlp({ sizes: [4, 128, 128, 2] }), (network) => {
    assertEquals(network.parameterCount, 640 + 16_512 + 258);
    assertEquals(network.multiplyAdds, 4 * 128 + 128 * 128 + 128 * 2);
    assertEquals(network.describe(), [
      { layer: "observation", kind: "", output: "4", parameters: 0 },
      { layer: "layers.0", kind: "dense, relu", output: "128", parameters: 640 },
      { layer: "layers.1", kind: "dense, relu", output: "128", parameters: 16_512 },
      { layer: "layers.2", kind: "dense", output: "2", parameters: 258 },
      { layer: "all", kind: "", output: "", parameters: 17_410 },
    ]);
  });
});

onBackends("The network for Atari has the shapes that its paper gives", () => {
  look(new ConvNet({ ...atari, outputs: 9, initialiser: "zeros" }), (network) => {
    assertEquals(network.describe().map(({ kind, output, parameters }) => [kind, output, parameters]), [
      ["", "84×84×4", 0],
      ["convolution, 8×8, stride 4, relu", "20×20×32", 8_224],
      ["convolution, 4×4, stride 2, relu", "9×9×64", 32_832],
      ["convolution, 3×3, relu", "7×7×64", 36_928],
      ["dense, relu", "512", 1_606_144],
      ["dense", "9", 4_617],
      ["", "", 1_688_745],
    ]);
    const multiplyAdds = [400 * 32 * 256, 81 * 64 * 512, 49 * 64 * 576, 3136 * 512, 512 * 9];
    assertEquals(network.multiplyAdds, multiplyAdds.reduce((sum, count) => sum + count));
  });
});

onBackends("The network for MinAtar takes other numbers of channels", () => {
  look(new ConvNet({ ...minAtar, observationShape: [10, 10, 7], outputs: 3, head: "dueling" }), (network) => {
    assertEquals([...network.parameters.keys()].slice(-4), [
      "value.weight",
      "value.bias",
      "advantage.weight",
      "advantage.bias",
    ]);
    assertEquals(network.layers[0].layer.outputShape, [8, 8, 16]);
    const [weight] = network.layers[0].layer.parameters;
    assertEquals(weight.fans, { in: 9 * 7, out: 9 * 16 }); // as PyTorch's _calculate_fan_in_and_fan_out
    assertEquals(weight.shape, [3, 3, 7, 16]);
    assertEquals(weight.pytorchShape, [16, 7, 3, 3]);
  });
});

onBackends("Dueling values lie about the state's value", () => {
  look(new Mlp({ sizes: [1, 3], head: "dueling", initialiser: "zeros" }), (network) => {
    network.restore({
      "value.weight": weight([1, 1], [10]),
      "value.bias": weight([1], [0]),
      "advantage.weight": weight([1, 3], [1, 2, 6]),
      "advantage.bias": weight([3], [0, 0, 0]),
    });
    assertEquals([...network.onCpu().forward([1])], [8, 9, 13]); // 10 and −2, −1, 3 about the mean 3
  });
});

onBackends("A policy's outputs are the logarithms of probabilities", () => {
  look(new Mlp({ sizes: [2, 4], head: "policy" }), (network) => {
    const acting = network.onCpu(), given = acting.forward([1, -1]);
    assertAlmostEquals(given.reduce((sum, logarithm) => sum + Math.exp(logarithm), 0), 1, 1e-6);
    acting.probabilities([1, -1]).forEach((p, i) => assertAlmostEquals(Math.log(p), given[i], 1e-6));
  });
});

onBackends("An ActorCritic gives a row of logarithms and a value for each observation", () => {
  look(new ActorCritic({ observationShape: [4], hidden: [8], actions: 3 }), (network) => {
    tf.tidy(() => {
      const x = tf.ones([5, 4]), { logProbabilities, value } = network.outputs(x);
      assertEquals([logProbabilities.shape, value.shape], [[5, 3], [5]]);
      assertEquals(network.apply(x).dataSync(), logProbabilities.dataSync());
    });
    assertEquals([...network.parameters.keys()], [
      "layers.0.weight",
      "layers.0.bias",
      "policy.weight",
      "policy.bias",
      "value.weight",
      "value.bias",
    ]);
  });
});

onBackends("Heads may be drawn in another way than what is before them", async () => {
  const mlp = new Mlp({ sizes: [2, 2, 1], outputInitialiser: "zeros" });
  const { "layers.0.bias": drawn, ...last } = await mlp.snapshot();
  assert(drawn.values.every((bias) => bias !== 0));
  assertEquals(last, {
    ...last,
    "layers.1.weight": weight([2, 1], [0, 0]),
    "layers.1.bias": weight([1], [0]),
  });
  const all = new ActorCritic({
    observationShape: [2],
    actions: 2,
    initialiser: "orthogonal",
    policyInitialiser: constant(3),
    valueInitialiser: constant(4),
    biasInitialiser: constant(5),
  });
  assertEquals(await all.snapshot(), {
    "policy.weight": weight([2, 2], [3, 3, 3, 3]),
    "policy.bias": weight([2], [5, 5]),
    "value.weight": weight([2, 1], [4, 4]),
    "value.bias": weight([1], [5]),
  });
  mlp.dispose();
  all.dispose();
});

onBackends("Networks refuse options that make none", () => {
  const mlp = (options: unknown) => () => Reflect.construct(Mlp, [options]);
  const convolution = { filters: 2, kernel: 3 };
  const conv = (options: object) => () =>
    Reflect.construct(ConvNet, [{
      observationShape: [5, 5, 1],
      convolutions: [convolution],
      outputs: 2,
      ...options,
    }]);
  const refused: [() => unknown, string][] = [
    [mlp(undefined), "Mlp: options are given as an object"],
    [mlp({}), "Mlp: sizes must be a list of sizes, got undefined"],
    [mlp({ sizes: [4] }), "Mlp: sizes must list at least 2 sizes, got [4]"],
    [mlp({ sizes: [4, 0, 2] }), "Mlp: sizes[1] must be an integer of at least 1, got 0"],
    [mlp({ sizes: [4, 2], activation: "selu" }), 'Mlp: activation must be one of "linear", "relu"'],
    [mlp({ sizes: [4, 2], head: "duelling" }), 'Mlp: head must be one of "plain", "dueling", "policy"'],
    [mlp({ sizes: [4, 2], head: "policy", outputActivation: "tanh" }), "outputActivation belongs to a plain"],
    [mlp({ sizes: [4, 2], activation: "ReLU" }), 'got "ReLU"; do you mean "relu"?'],
    [mlp({ sizes: [4, 2], head: "Dueling" }), 'got "Dueling"; do you mean "dueling"?'],
    [mlp({ sizes: [4, 2], initialiser: "normal" }), "Mlp: initialiser must be one of"],
    [mlp({ sizes: [4, 2], initialiser: "xavier" }), 'do you mean "glorotUniform" or "glorotNormal"?'],
    [mlp({ sizes: [4, 2], initialiser: "kaiming_normal_" }), 'do you mean "heNormal"?'],
    [mlp({ sizes: [4, 2], initialiser: "heuniform" }), 'do you mean "heUniform"?'],
    [mlp({ sizes: [4, 2], initializer: "heUniform" }), "do you mean initialiser?"],
    [mlp({ sizes: [4, 2], outputInitialiser: 3 }), "Mlp: outputInitialiser must be one of"],
    [
      mlp({ sizes: [4, 2], biasInitialiser: () => [1, 2] }),
      "initialiser of layers.0.bias must return a Float32",
    ],
    [mlp({ sizes: [4, 2], seed: 1, random: new Generator(1) }), "Mlp: takes random or seed, got both"],
    [mlp({ sizes: [4, 2], random: Math.random }), "Mlp: random must be an rl.Generator, got a function"],
    [mlp({ sizes: [4, 2], hidden: 3 }), 'Mlp: there is no option "hidden"'],
    [conv({ observationShape: [] }), "ConvNet: observationShape must list at least 1 size, got []"],
    [conv({ observationShape: [25] }), "must be [height, width, channels], got [25]"],
    [conv({ outputs: 1.5 }), "ConvNet: outputs must be an integer of at least 1, got 1.5"],
    [conv({ convolutions: 3 }), "ConvNet: convolutions must be a list, got 3"],
    [
      conv({ convolutions: [{ filters: 2 }] }),
      "convolutions[0].kernel must be an integer of at least 1, got",
    ],
    [conv({ convolutions: [{ ...convolution, strides: 2 }] }), 'there is no option "strides"'],
    [
      conv({ convolutions: [convolution, { filters: 2, kernel: 4 }] }),
      "ConvNet: a kernel of 4×4 must fit into the picture it is given, got one of 3×3",
    ],
    [
      () => Reflect.construct(ActorCritic, [{ observationShape: [4], hidden: [8], outputs: 2 }]),
      'ActorCritic: there is no option "outputs"',
    ],
  ];
  for (const [make, message] of refused) assertThrows(make, Error, message);
});
