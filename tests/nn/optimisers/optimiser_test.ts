import * as tf from "@tensorflow/tfjs";
import { NotFiniteError } from "../../../lib/nn/not_finite.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { Adam, adam } from "../../../lib/nn/optimisers/adam.ts";
import { Optimiser } from "../../../lib/nn/optimisers/optimiser.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { Sgd, sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

/** A variable that shares its memory with nothing. */
function variable(values: number[], name?: string): tf.Variable {
  return tf.tidy(() => tf.variable(tf.tensor1d(values), true, name));
}

/** Applies gradients, and disposes of them. */
function apply(optimiser: Optimiser, gradients: [tf.Variable, number[]][]): void {
  tf.tidy(() => {
    optimiser.applyGradients(gradients.map(([{ name }, values]) => ({ name, tensor: tf.tensor1d(values) })));
  });
}

onBackends("minimize() moves what the loss depends on, and returns the loss only if asked", () => {
  const w = variable([3]), other = variable([3]), optimiser = sgd({ learningRate: 0.5 });
  const loss = () => tf.sum<tf.Scalar>(tf.square(w));
  assertEquals(optimiser.minimize(loss, false, [w, other]), null);
  assertEquals([w.dataSync()[0], other.dataSync()[0]], [0, 3]);
  const cost = optimiser.minimize(loss, true);
  assertEquals(cost?.dataSync()[0], 0);
  assertEquals([optimiser.updates, optimiser.iterations], [2, 2]);
  tf.dispose([w, other, ...(cost ? [cost] : [])]);
});

onBackends("minimize() moves a network's parameters alone, where it is given one", () => {
  const online = new Mlp({ sizes: [1, 1] }), target = online.clone();
  const input = tf.ones([1, 1]), before = target.onCpu().forward([1])[0];
  const loss = () => tf.sum<tf.Scalar>(tf.add(online.apply(input), target.apply(input)));
  const moved = () => [online, target].map((network) => network.onCpu().forward([1])[0] - before);
  for (const variables of [online, online.parameters, online.variables]) {
    const bound = sgd({ learningRate: 0.5, variables }), free = sgd({ learningRate: 0.5 });
    const [start] = moved();
    free.minimize(loss, false, variables);
    assertAlmostEquals(moved()[0] - start, -1, 1e-6); // half of 1, of the weight and of the bias
    bound.minimize(loss);
    assertAlmostEquals(moved()[0] - start, -2, 1e-6);
    assertEquals(moved()[1], 0);
  }
  sgd({ learningRate: 0.5, variables: online }).minimize(loss, false, target); // who calls knows better
  assertAlmostEquals(moved()[1], -1, 1e-6);
  sgd({ learningRate: 0.5 }).minimize(loss); // all that the loss depends on
  assertAlmostEquals(moved()[1], -2, 1e-6);
  for (const one of [online, target, input]) one.dispose();
});

onBackends("minimize() says what is amiss with a loss or with variables, and changes nothing", () => {
  const w = variable([3]), optimiser = sgd(), good = () => tf.sum<tf.Scalar>(w);
  const tensor = tf.scalar(1), { numTensors } = tf.memory();
  const refused: [unknown[], string][] = [
    [[() => {}], "the loss must give a scalar tensor, got undefined; is its return missing?"],
    [[() => 0.5], "got 0.5; compute it with tensors alone, without dataSync()"],
    [[async () => await good()], "got a promise; make it a function without async"],
    [[() => tf.mul(w, [1, 2])], "got one of shape [2]; take its mean with loss.mean()"],
    [
      [tensor],
      "must be a function that computes it, got a tensor of shape [], float32; write minimize(() => loss, false, network)",
    ],
    [[], "must be a function that computes it, got undefined"],
    [[good, false, []], "must be a network, or a list or a map of at least one tf.Variable, got []"],
    [[good, false, w], "a list or a map of at least one tf.Variable"],
    [[good, false, [tensor]], "variables must be tf.Variables"],
  ];
  for (const [given, message] of refused) {
    const error = assertThrows(() => Reflect.apply(optimiser.minimize, optimiser, given), TypeError, message);
    assert(error.message.startsWith("SGD: "), error.message);
  }
  const bound = sgd({ variables: [w] });
  const { message } = assertThrows(() => Reflect.apply(bound.minimize, bound, [tensor]), TypeError);
  assert(message.endsWith("; write minimize(() => loss)"), message); // its variables are known already
  assertThrows(() => sgd({ variables: [] }), TypeError, "SGD: variables must be a network");
  assertEquals([optimiser.updates, w.dataSync()[0], tf.memory().numTensors], [0, 3, numTensors]);
  tf.dispose([w, tensor]);
});

onBackends("minimize() leaves nothing behind, whether it moves variables or throws", () => {
  const w = variable([3, 4]), optimiser = adam();
  const loss = () => tf.sum<tf.Scalar>(tf.square(w));
  optimiser.minimize(loss);
  const { numTensors, numBytes } = tf.memory();
  for (let i = 0; i < 20; i++) {
    optimiser.minimize(loss);
    assertThrows(() => optimiser.minimize(() => (loss(), stop())), RangeError, "stop");
    assertThrows(() => optimiser.minimize(() => tf.div(loss(), 0)), NotFiniteError);
  }
  assertEquals([tf.memory().numTensors, tf.memory().numBytes], [numTensors, numBytes]);
  assertEquals(optimiser.updates, 21);
  tf.dispose(w);
  optimiser.dispose();
});

function stop(): never {
  throw new RangeError("stop");
}

onBackends("A gradient that is not finite is named, and nothing is changed", async () => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    const [a, b] = [variable([1, 2], `a${bad}`), variable([3, 4, 5, 6, 7, 8, 9, 10, 11], `b${bad}`)];
    for (const optimiser of [sgd({ momentum: 0.9 }), rmsprop({ centred: true }), adam({ amsgrad: true })]) {
      apply(optimiser, [[a, [1, 1]], [b, Array(9).fill(1)]]);
      const before = [...a.dataSync(), ...b.dataSync()], kept = await optimiser.snapshot();
      for (let place = 0; place < 9; place++) {
        const error = assertThrows(
          () => apply(optimiser, [[a, [1, 1]], [b, Array(9).fill(1).with(place, bad)]]),
          NotFiniteError,
          `the gradient of "b${bad}" is not finite after 1 update, and`,
        );
        assertEquals(error.update, 1);
      }
      assertEquals([...a.dataSync(), ...b.dataSync()], before);
      assertEquals(await optimiser.snapshot(), kept);
      optimiser.dispose();
    }
    tf.dispose([a, b]);
  }
});

onBackends("Gradients whose squares float32 cannot hold are finite", () => {
  const w = variable([1, 1]), optimiser = sgd({ learningRate: 1e-30 });
  apply(optimiser, [[w, [3e30, 4e30]]]);
  assertAlmostEquals(optimiser.gradientNorm / 5e30, 1, 1e-6);
  assertEquals([...w.dataSync()], [-2, -3]);
  tf.dispose(w);
});

onBackends("Gradients are read, never written, also where two share their memory", () => {
  const a = variable([1, 2]), b = variable([3, 4]), optimiser = adam({ clipNorm: 0.1 });
  const gradient = tf.tensor1d([5, 6]), same = gradient.reshape([2]);
  optimiser.applyGradients({ [a.name]: gradient, [b.name]: same });
  assertEquals([...gradient.dataSync(), ...same.dataSync()], [5, 6, 5, 6]);
  tf.dispose([a, b, gradient, same]);
  optimiser.dispose();
});

onBackends("What shares memory with a variable stays as it was", () => {
  const online = variable([1, 2, 3, 4]),
    target = variable([0, 0, 0, 0]),
    optimiser = sgd({ learningRate: 1 });
  target.assign(online);
  const clone = online.clone(), view = online.reshape([2, 2]);
  apply(optimiser, [[online, [1, 1, 1, 1]]]);
  assertEquals([...online.dataSync()], [0, 1, 2, 3]);
  for (const other of [target, clone, view]) assertEquals([...other.dataSync()], [1, 2, 3, 4]);
  apply(optimiser, [[online, [1, 1, 1, 1]], [target, [2, 2, 2, 2]]]);
  assertEquals([...online.dataSync()], [-1, 0, 1, 2]);
  assertEquals([...target.dataSync()], [-1, 0, 1, 2]);
  for (const other of [clone, view]) assertEquals([...other.dataSync()], [1, 2, 3, 4]);
  tf.dispose([online, target, clone, view]);
});

onBackends("Two variables that share their memory are moved each by its own gradient", () => {
  const a = variable([1, 2]), b = variable([0, 0]), optimiser = sgd({ learningRate: 1 });
  b.assign(a);
  apply(optimiser, [[a, [1, 0]], [b, [0, 1]]]);
  assertEquals([...a.dataSync(), ...b.dataSync()], [0, 2, 1, 1]);
  tf.dispose([a, b]);
});

onBackends("A gradient may be the variable itself", () => {
  const w = variable([1, 2]), optimiser = sgd({ learningRate: 0.5 });
  const gradient = w.reshape([2]);
  optimiser.applyGradients({ [w.name]: gradient });
  assertEquals([...w.dataSync(), ...gradient.dataSync()], [0.5, 1, 1, 2]);
  tf.dispose([w, gradient]);
});

// XNNPACK, beneath tfjs's own products, keeps a copy of weights: see lib/nn/simd/written.ts.
onBackends("tfjs computes with the weights as they are after an update", () => {
  const weights = tf.tidy(() => tf.variable(tf.ones([3, 2])));
  const filter = tf.tidy(() => tf.variable(tf.ones<tf.Rank.R4>([2, 2, 1, 1])));
  const x = tf.ones<tf.Rank.R2>([2, 3]), image = tf.ones<tf.Rank.R4>([1, 3, 3, 1]);
  const optimiser = sgd({ learningRate: 1 });
  const outputs = () =>
    tf.tidy(() => [
      tf.matMul(x, weights).dataSync()[0],
      tf.fused.matMul({ a: x, b: tf.reshape(weights, [3, 2]), activation: "relu" }).dataSync()[0],
      tf.conv2d(image, tf.reshape<tf.Rank.R4>(filter, [2, 2, 1, 1]), 1, "valid").dataSync()[0],
    ]);
  assertEquals(outputs(), [3, 3, 4]);
  const gradients = { [weights.name]: tf.fill([3, 2], -1), [filter.name]: tf.fill([2, 2, 1, 1], -1) };
  optimiser.applyGradients(gradients);
  assertEquals(outputs(), [6, 6, 8]);
  optimiser.applyGradients(gradients);
  assertEquals(outputs(), [9, 9, 12]);
  tf.dispose([weights, filter, x, image, gradients]);
});

onBackends("Centred RMSprop stays finite where gradients do not vary", () => {
  const w = variable([0, 0, 0, 0, 0]),
    optimiser = rmsprop({ learningRate: 1e-9, smoothing: 0.5, centred: true });
  for (let i = 0; i < 200; i++) apply(optimiser, [[w, [0.1, -0.3, 0.7, 1.1, -1.3]]]);
  assert(w.dataSync().every(Number.isFinite), `the weights are ${w.dataSync()}`);
  tf.dispose(w);
  optimiser.dispose();
});

onBackends("A variable without a gradient stays, and keeps its place", () => {
  const a = variable([1]), b = variable([1]), optimiser = adam({ learningRate: 0.1, weightDecay: 0.5 });
  const gradient = tf.tensor1d([1]);
  optimiser.applyGradients({ [a.name]: gradient });
  // tf.variableGrads gives null for variables that are not trainable, whatever its types say.
  const gradients: tf.NamedTensorMap = { [a.name]: gradient };
  Reflect.set(gradients, b.name, null);
  optimiser.applyGradients(gradients);
  assertEquals(b.dataSync()[0], 1);
  optimiser.applyGradients({ [a.name]: gradient, [b.name]: gradient });
  assertAlmostEquals(b.dataSync()[0], 0.9, 1e-6); // its own first update
  tf.dispose([a, b, gradient]);
  optimiser.dispose();
});

onBackends("A learning rate may be a schedule of updates, or changed by hand", () => {
  const w = variable([10]), optimiser = sgd({ learningRate: linear(1, 0, 4) });
  const places = Array.from({ length: 5 }, () => {
    apply(optimiser, [[w, [1]]]);
    return w.dataSync()[0];
  });
  assertEquals(places, [9, 8.25, 7.75, 7.5, 7.5]);
  assertEquals(optimiser.learningRate, 0);
  optimiser.learningRate = 0.5;
  apply(optimiser, [[w, [1]]]);
  assertEquals([w.dataSync()[0], optimiser.learningRate], [7, 0.5]);
  assertThrows(() => optimiser.learningRate = -1, RangeError, "SGD: learningRate must be at least 0, got -1");
  tf.dispose(w);
});

onBackends("Gradients that fit no variable are refused, and nothing is changed", () => {
  const w = variable([1, 2], "w"), gone = variable([1], "gone"), optimiser = sgd({ learningRate: 1 });
  gone.dispose();
  const counts = tf.tidy(() => tf.variable(tf.tensor1d([1, 2], "int32"), true, "counts"));
  const [good, long, scalar] = [tf.tensor1d([1, 1]), tf.tensor1d([1, 1, 1]), tf.scalar(1)];
  const disposed = tf.scalar(1);
  disposed.dispose();
  const withLoss: unknown = { value: scalar, grads: { w: good } };
  assertThrows(
    () => Reflect.apply(optimiser.applyGradients, optimiser, [withLoss]),
    TypeError,
    "SGD: the gradients come alone, without the loss; write applyGradients(tf.variableGrads(…).grads)",
  );
  const refused: [tf.NamedTensorMap | { name: string; tensor: tf.Tensor }[], string][] = [
    [{}, "SGD: there is no gradient among those given"],
    [{ w: good, gone: scalar }, 'SGD: there is a gradient but no variable "gone"; was it disposed?'],
    [{ w: long }, 'SGD: the gradient of "w" is float32 of shape [3], the variable float32 of [2]'],
    [
      { w: good, counts: good },
      'the gradient of "counts" is float32 of shape [2], the variable int32 of [2]',
    ],
    [{ w: disposed }, 'SGD: the gradient of "w" must be a tensor, got one that was disposed'],
    [[{ name: "w", tensor: good }, { name: "w", tensor: good }], 'SGD: the gradient of "w" came twice'],
  ];
  for (const [gradients, message] of refused) {
    assertThrows(() => optimiser.applyGradients(gradients), TypeError, message);
  }
  assertEquals([...w.dataSync(), optimiser.updates], [1, 2, 0]);
  tf.dispose([w, counts, good, long, scalar]);
});

onBackends("A variable in the place of one that was disposed is refused by name", () => {
  const optimiser = adam(), first = variable([1], "again");
  apply(optimiser, [[first, [1]]]);
  first.dispose();
  const second = variable([1, 2], "again");
  assertThrows(
    () => apply(optimiser, [[second, [1, 1]]]),
    TypeError,
    'Adam: "again" is not the variable of earlier updates; make a new optimiser for it',
  );
  optimiser.dispose();
  assertThrows(() => apply(optimiser, [[second, [1, 1]]]), TypeError, "Adam: this optimiser was disposed");
  tf.dispose(second);
});

onBackends("What is kept for parameters is among no one's variables", () => {
  const w = variable([1, 2]), optimiser = adam({ amsgrad: true });
  const names = () => Object.keys(tf.engine().registeredVariables).length;
  const before = names(), { numTensors } = tf.memory();
  apply(optimiser, [[w, [1, 1]]]);
  assertEquals([names(), tf.memory().numTensors], [before, numTensors + 3]);
  optimiser.dispose();
  optimiser.dispose();
  assertEquals(tf.memory().numTensors, numTensors);
  tf.dispose(w);
});

onBackends("An optimiser trains a model of tf.layers", async () => {
  const model = tf.sequential({
    layers: [tf.layers.dense({ units: 1, inputShape: [1], kernelInitializer: "zeros" })],
  });
  const optimiser = adam({ learningRate: 0.1 });
  model.compile({ optimizer: optimiser, loss: "meanSquaredError" });
  const x = tf.tensor2d([[0], [1], [2], [3]]), y = tf.tensor2d([[1], [3], [5], [7]]);
  await model.fit(x, y, { epochs: 1, shuffle: false, verbose: 0 });
  const { numTensors } = tf.memory();
  const { history: { loss } } = await model.fit(x, y, { epochs: 199, shuffle: false, verbose: 0 });
  assert(Number(loss.at(-1)) < 0.01, `the loss is ${loss.at(-1)}`);
  assertEquals([optimiser.updates, tf.memory().numTensors], [200, numTensors]);
  assertEquals(model.optimizer, optimiser);
  tf.dispose([x, y]);
  model.dispose();
  optimiser.dispose();
});

Deno.test("An optimiser says what it is, and can be made again of that", () => {
  const optimiser = adam({ learningRate: linear(1, 0, 10), clipNorm: 0.5 });
  const config = {
    learningRate: 1,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    weightDecay: 0,
    amsgrad: false,
    clipNorm: 0.5,
  };
  assertEquals([optimiser.getClassName(), optimiser.getConfig()], ["Adam", config]);
  assertEquals(new Adam(config).getConfig(), config);
  assertEquals([optimiser instanceof Adam, optimiser instanceof Sgd], [true, false]);
  assertEquals([optimiser instanceof tf.Optimizer, tf.train.sgd(1) instanceof Optimiser], [true, false]);
});
