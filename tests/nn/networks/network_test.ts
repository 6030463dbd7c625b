import * as tf from "@tensorflow/tfjs";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertAlmostEquals, assertEquals, assertRejects, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";
import { made, observationsOf } from "./made.ts";
import { weight } from "./weight.ts";

for (const [name, make] of Object.entries(made)) {
  onBackends(`A network is what its seed and its snapshot say: ${name}`, async () => {
    const network = make(1), twin = make(1), other = make(2);
    assertEquals(await twin.snapshot(), await network.snapshot());
    const observations = observationsOf(network, 2, new Generator(0));
    const outputs = () => [network, twin, other].map((each) => each.onCpu().forwardBatch(observations, 2));
    const [before, same, different] = outputs();
    assertEquals(same, before);
    assert(different.some((value, i) => value !== before[i]));
    other.restore(await network.snapshot());
    assertEquals(outputs(), [before, before, before]);
    for (const each of [network, twin, other]) each.dispose();
  });

  onBackends(`A clone acts as the network did, and has variables of its own: ${name}`, async () => {
    const network = make(1), clone = network.clone();
    assertEquals(clone.architecture, network.architecture);
    assertEquals(await clone.snapshot(), await network.snapshot());
    assertEquals(clone.describe(), network.describe());
    const before = await clone.snapshot();
    for (const variable of network.variables) tf.tidy(() => variable.assign(tf.add(variable, 1)));
    assertEquals(await clone.snapshot(), before);
    network.dispose();
    assertEquals(await clone.snapshot(), before);
    clone.dispose();
  });
}

onBackends("Networks have as many variables of one name as there are networks", () => {
  const names = () => tf.engine().registeredVariables;
  const first = new Mlp({ sizes: [2, 3, 1] }), second = new Mlp({ sizes: [2, 1] });
  assertEquals([...first.parameters.keys()], [
    "layers.0.weight",
    "layers.0.bias",
    "layers.1.weight",
    "layers.1.bias",
  ]);
  assertEquals(first.variables.map(({ shape }) => shape), [[2, 3], [3], [3, 1], [1]]);
  assertEquals(first.variables[0].name, "Mlp1.layers.0.weight");
  assertEquals(second.variables[0].name, "Mlp2.layers.0.weight");
  first.dispose();
  assert(!("Mlp1.layers.0.weight" in names()));
  const third = new Mlp({ sizes: [5, 1] });
  assertEquals(third.variables[0].name, "Mlp1.layers.0.weight");
  second.dispose();
  third.dispose();
});

onBackends("Networks draw layer by layer, the weights before the biases", async () => {
  const network = new Mlp({ sizes: [2, 1, 1], random: new Generator(3) }), random = new Generator(3);
  const draws = (limit: number, count: number) =>
    Array.from({ length: count }, () => random.uniform(-limit, limit));
  assertEquals(await network.snapshot(), {
    "layers.0.weight": weight([2, 1], draws(Math.SQRT1_2, 2)),
    "layers.0.bias": weight([1], draws(Math.SQRT1_2, 1)),
    "layers.1.weight": weight([1, 1], draws(1, 1)),
    "layers.1.bias": weight([1], draws(1, 1)),
  });
  network.dispose();
});

onBackends("copyFrom() moves the parameters part of the way", async () => {
  const network = new Mlp({ sizes: [1, 1], initialiser: "zeros" });
  const other = new Mlp({ sizes: [1, 1], initialiser: () => new Float32Array([8]) });
  network.copyFrom(network);
  assertEquals((await network.snapshot())["layers.0.weight"].values, new Float32Array(1));
  network.copyFrom(other, 0.25);
  assertEquals((await network.snapshot())["layers.0.weight"].values, new Float32Array([2]));
  network.copyFrom(other);
  assertEquals((await network.snapshot())["layers.0.weight"].values, new Float32Array([8]));
  const small = new Mlp({ sizes: [2, 1] }), deep = new Mlp({ sizes: [1, 1, 1] });
  assertThrows(
    () => network.copyFrom(small),
    RangeError,
    'for "layers.0.weight" it needs [1, 1], got [2, 1]',
  );
  assertThrows(
    () => network.copyFrom(deep),
    RangeError,
    'for "layers.1.weight" it needs nothing, got [1, 1]',
  );
  assertThrows(() => network.copyFrom(other, 2), RangeError, "Mlp: tau must be between 0 and 1, got 2");
  assertThrows(() => Reflect.apply(network.copyFrom, network, [{}]), TypeError, "Mlp: copies from a network");
  for (const each of [network, other, small, deep]) each.dispose();
});

onBackends("apply() says which shape observations must have", () => {
  const network = new Mlp({ sizes: [4, 2] });
  const refused: [tf.Tensor, string][] = [
    [tf.zeros([4]), "Mlp: observations must have shape [batch, 4], got [4]; observation.expandDims(0) makes"],
    [tf.zeros([3, 5]), "must have shape [batch, 4], got [3, 5]; the first axis counts the observations"],
    [tf.scalar(1), "must have shape [batch, 4], got []"],
  ];
  for (const [x, message] of refused) {
    assertThrows(() => network.apply(x), RangeError, message);
    x.dispose();
  }
  assertThrows(
    () => Reflect.apply(network.apply, network, [[1, 2, 3, 4]]),
    TypeError,
    "got [1, 2, 3, 4]; tf.",
  );
  network.dispose();
});

onBackends("apply() takes whole numbers too", () => {
  const network = new Mlp({
    sizes: [2, 1],
    initialiser: "zeros",
    biasInitialiser: () => new Float32Array([3]),
  });
  tf.tidy(() => assertEquals(network.apply(tf.tensor([[1, 2]], undefined, "int32")).dataSync()[0], 3));
  network.dispose();
});

onBackends("restore() names what does not fit, and then changes nothing", async () => {
  const network = new Mlp({ sizes: [2, 1] }), before = await network.snapshot();
  const good = { "layers.0.weight": weight([2, 1], [0, 0]), "layers.0.bias": weight([1], [0]) };
  const refused: [unknown, string][] = [
    [null, "Mlp: restore: needs what snapshot() gave, got null"],
    [
      { "layers.0.weight": weight([2, 1], [0, 0]) },
      'Mlp: restore: "layers.0.bias" of the snapshot must be a Float32Array',
    ],
    [
      { ...good, "layers.1.bias": weight([1], [0]) },
      'holds "layers.1.bias", which this network does not have',
    ],
    [
      { ...good, "layers.0.bias": weight([2], [0, 0]) },
      "must be a Float32Array of shape [1], got { shape: [2], values: ",
    ],
    [
      { ...good, "layers.0.weight": weight([1, 2], [0, 0]) },
      "must be a Float32Array of shape [2, 1], got { shape: [1, 2]",
    ],
    ...[[1], new Float32Array(1), { shape: [1], values: [1] }, { shape: [1], values: new Float32Array(2) }]
      .map(
        (
          bias,
        ): [unknown, string] => [{ ...good, "layers.0.bias": bias }, "a Float32Array of shape [1], got "],
      ),
  ];
  for (const [snapshot, message] of refused) {
    assertThrows(() => Reflect.apply(network.restore, network, [snapshot]), Error, message);
  }
  assertEquals(await network.snapshot(), before);
  network.restore(good);
  good["layers.0.bias"].values[0] = 5; // the network has a copy
  assertEquals((await network.snapshot())["layers.0.bias"].values, new Float32Array(1));
  (await network.snapshot())["layers.0.bias"].values[0] = 5; // so has the snapshot
  assertEquals((await network.snapshot())["layers.0.bias"].values, new Float32Array(1));
  network.dispose();
});

onBackends("apply() says that channels come last to who has them first", () => {
  const network = new ConvNet({ observationShape: [5, 4, 3], outputs: 1 }), first = tf.zeros([2, 3, 5, 4]);
  assertThrows(
    () => network.apply(first),
    RangeError,
    "[batch, 5, 4, 3], got [2, 3, 5, 4]; the channels come last here: tf.transpose(x, [0, 2, 3, 1])",
  );
  tf.tidy(() => assertEquals(network.apply(tf.transpose(first, [0, 2, 3, 1])).shape, [2, 1]));
  first.dispose();
  network.dispose();
});

onBackends("A network names what it needs and was disposed", () => {
  const network = new Mlp({ sizes: [2, 1] }), other = network.clone(), x = tf.zeros([1, 2]);
  const gone = x.clone(), [, bias] = network.variables;
  gone.dispose();
  assertThrows(() => network.apply(gone), TypeError, "Mlp: observations must be a tensor that still lives");
  bias.dispose();
  for (const use of [() => network.apply(x), () => network.outputs(x)]) {
    assertThrows(use, TypeError, `Mlp: ${bias.name} must be a tensor that still lives, got one that was`);
  }
  assertThrows(() => other.copyFrom(network), TypeError, "softUpdate: online 1 must be a tensor that still");
  assertThrows(() => network.copyFrom(other), TypeError, "softUpdate: target 1 must be a tensor that still");
  for (const each of [network, other, x]) each.dispose();
});

onBackends("A network that was disposed says so", async () => {
  const network = new Mlp({ sizes: [2, 1] }), other = new Mlp({ sizes: [2, 1] }), x = tf.zeros([1, 2]);
  network.dispose();
  network.dispose();
  const uses = [
    () => network.apply(x),
    () => network.outputs(x),
    () => network.clone(),
    () => network.copyFrom(other),
    () => other.copyFrom(network),
    () => network.onCpu(),
    () => network.restore({}),
  ];
  for (const use of uses) assertThrows(use, TypeError, "Mlp: the network was disposed");
  await assertRejects(() => network.snapshot(), TypeError, "Mlp: the network was disposed");
  assertEquals(network.describe().length, 3); // what it was can still be told
  other.dispose();
  x.dispose();
});

onBackends("A network learns by its variables", () => {
  const network = new Mlp({ sizes: [1, 8, 1], activation: "tanh" }), optimiser = tf.train.sgd(0.2);
  const x = tf.tensor2d([[-1], [0], [1]]), y = tf.tensor2d([[1], [0], [1]]);
  const loss = () => tf.mean(tf.squaredDifference(network.apply(x), y)).asScalar();
  for (let i = 0; i < 500; i++) optimiser.minimize(loss, false, network.variables);
  tf.tidy(() => assertAlmostEquals(loss().dataSync()[0], 0, 0.01));
  tf.dispose([x, y]);
  optimiser.dispose();
  network.dispose();
});
