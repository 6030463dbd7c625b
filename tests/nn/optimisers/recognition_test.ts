import * as tf from "@tensorflow/tfjs";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { NotFiniteError } from "../../../lib/nn/not_finite.ts";
import type { Optimiser } from "../../../lib/nn/optimisers/optimiser.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

// The velocity of momentum begins as the first gradient, so that it tells whose it is.
const make = () => sgd({ momentum: 0.5, learningRate: 0.25 });

/** Variables of one shape, so that no shape gives a mistake away. */
function variables(...names: (string | undefined)[]): tf.Variable[] {
  return names.map((name) => tf.tidy(() => tf.variable(tf.zeros([1]), true, name)));
}

/** An update by gradients that are given by number. */
function push(optimiser: Optimiser, gradients: readonly (readonly [tf.Variable, number])[]): void {
  const named = gradients.map(([{ name, shape }, number]) => ({ name, tensor: tf.fill(shape, number) }));
  try {
    optimiser.applyGradients(named);
  } finally {
    tf.dispose(named.map(({ tensor }) => tensor));
  }
}

/** Where variables are after a push of 0, which moves them by a quarter of half their velocity. */
function coasted(optimiser: Optimiser, ...moved: tf.Variable[]): number[] {
  for (const variable of moved) tf.tidy(() => variable.assign(tf.zeros(variable.shape)));
  push(optimiser, moved.map((variable) => [variable, 0]));
  return moved.map((variable) => variable.dataSync()[0]);
}

/** A snapshot in which the velocity of x is 8 and that of y 16. */
async function snapshot(x: tf.Variable, y: tf.Variable): Promise<Storable> {
  const optimiser = make();
  push(optimiser, [[y, 16]]); // first, so that the order of arrival is another than that of age
  push(optimiser, [[x, 8], [y, 8]]);
  const taken = await optimiser.snapshot();
  optimiser.dispose();
  return taken;
}

onBackends(
  "After restore() each parameter takes what was kept for its name, in whatever order they come",
  async () => {
    const [x, y] = variables("x", "y"), optimiser = make();
    optimiser.restore(await snapshot(x, y));
    assertThrows(() => push(optimiser, [[y, NaN]]), NotFiniteError);
    assertEquals(coasted(optimiser, y), [-2]);
    assertEquals(coasted(optimiser, x, y), [-1, -1]);
    optimiser.dispose();
    tf.dispose([x, y]);
  },
);

onBackends("Refused gradients take no place", async () => {
  const [x, y] = variables("x", "y"), optimiser = make();
  assertThrows(() => push(optimiser, [[y, NaN]]), NotFiniteError);
  assertEquals(await optimiser.snapshot(), { kind: "SGD", updates: 0, parameters: [] });
  assertThrows(() => push(optimiser, [[x, 1], [y, 2], [x, 1]]), TypeError, "came twice");
  assertEquals(await optimiser.snapshot(), { kind: "SGD", updates: 0, parameters: [] });
  optimiser.dispose();
  tf.dispose([x, y]);
});

onBackends("Variables without names are known by their age, once all of them come", async () => {
  const [x, y] = variables(undefined, undefined), kept = await snapshot(x, y);
  const [a, b] = variables(undefined, undefined), optimiser = make();
  optimiser.restore(kept);
  assertThrows(() => push(optimiser, [[b, 0]]), TypeError, "which of them are");
  assertEquals(await optimiser.snapshot(), kept);
  assertEquals(coasted(optimiser, b, a), [-2, -1]);
  optimiser.dispose();
  tf.dispose([x, y, a, b]);
});

onBackends(
  "Parameters of other names are refused, and new ones beside known ones begin at zero",
  async () => {
    const [x, y, z] = variables("x", "y", "z"), optimiser = make(), kept = await snapshot(x, y);
    optimiser.restore(kept);
    assertThrows(
      () => push(optimiser, [[z, 0]]),
      TypeError,
      'SGD: the snapshot is of 2 parameters, ["x", "y"]',
    );
    assertEquals(coasted(optimiser, z, y), [0, -2]);
    assertEquals(coasted(optimiser, x), [-1]);
    optimiser.dispose();
    tf.dispose([x, y, z]);
  },
);

onBackends("A network's parameters are known in a network of another number", async () => {
  const one = new Mlp({ sizes: [1, 1, 1] }), other = new Mlp({ sizes: [1, 1, 1] });
  const [first, second] = [make(), make()];
  push(first, one.variables.map((variable, i) => [variable, 8 * (i + 1)]));
  const kept = await first.snapshot();
  second.restore(kept);
  assertEquals(await second.snapshot(), kept);
  const [weight, bias, lastWeight, lastBias] = other.variables;
  assertEquals(coasted(second, lastBias, lastWeight), [-4, -3]);
  assertEquals(coasted(second, bias, weight), [-2, -1]);
  for (const owner of [first, second, one, other]) owner.dispose();
});

onBackends("Two networks of one kind are known by their age, once both come", async () => {
  const networks = Array.from({ length: 4 }, () => new Mlp({ sizes: [1, 1] }));
  const [actor, critic, nextActor, nextCritic] = networks.map(({ variables: [weight] }) => weight);
  const [first, second] = [make(), make()];
  push(first, [[critic, 16], [actor, 8]]);
  second.restore(await first.snapshot());
  assertThrows(() => push(second, [[nextCritic, 0]]), TypeError, "let the first update after restore()");
  assertEquals(coasted(second, nextCritic, nextActor), [-2, -1]);
  for (const owner of [first, second, ...networks]) owner.dispose();
});
