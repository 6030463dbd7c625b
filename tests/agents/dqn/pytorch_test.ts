import recorded from "../../../data/pytorch/dqn.json" with { type: "json" };
import { Learner } from "../../../lib/agents/dqn/learner.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { dqnSettings } from "../../../lib/agents/dqn/settings.ts";
import { tdTargets } from "../../../lib/agents/dqn/targets.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import type { Weights } from "../../../lib/nn/weights.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import { assert, assertEquals } from "../../assert.ts";
import { assertClose } from "../../nn/close.ts";
import { onBackends } from "../../nn/on_backends.ts";

/** Weights as PyTorch gives them, by their names. */
type State = Readonly<Record<string, readonly (number | readonly number[])[] | undefined>>;

const { inputs, actions, capacity, batchSize, discount, steps, first } = recorded;

/** Sums of some dozens of 32-bit products in another order. */
const tolerance = 1e-6;

/** After three updates of Adam, which divides gradients by their own size. */
const afterUpdates = 1e-5;

for (const { name, dueling, doubleQ, nStep, loss, masked, ...theirs } of recorded.cases) {
  const actionMask = masked
    ? (seen: Float32Array) => Array.from(seen, (number) => number <= 0.25)
    : undefined;
  const options: DqnOptions = {
    hidden: recorded.hidden,
    dueling,
    doubleQ,
    nStep,
    loss: loss === "mse" ? "mse" : "huber",
    actionMask,
    discount,
    batchSize,
    memorySize: capacity,
    learningStarts: batchSize,
    targetEvery: recorded.targetEvery,
    tau: recorded.tau,
  };

  onBackends(`Dqn's targets, losses, gradients and updates are PyTorch's: ${name}`, async () => {
    const memory = remembered(), random = new Generator(recorded.seed);
    const draw = () => memory.sample(batchSize, random, { nStep, discount });
    const learner = learnerOf({ ...options, learningRate: recorded.learningRate }, dueling);
    const { network, target } = learner, batch = draw();

    const targets = tdTargets(batch, { network, target, discount, doubleQ, actions, actionMask });
    assertClose(targets.dataSync(), theirs.targets, tolerance, "the targets");
    targets.dispose();

    const descent = learnerOf({ ...options, optimiser: sgd({ learningRate: 1 }) }, dueling);
    const before = await numbersOf(descent.network);
    descent.learn(batch);
    const after = await numbersOf(descent.network);
    const gradients = fromPyTorch(network, theirs.gradients);
    assertClose(before.map((weight, i) => weight - after[i]), flat(gradients), tolerance, "the gradient", 1);
    descent.dispose();

    for (const [update, loss] of theirs.losses.entries()) {
      learner.learn(update === 0 ? batch : draw());
      assertClose([learner.loss], [loss], afterUpdates, `the loss of update ${update}`);
    }
    for (
      const [own, state, which] of [[network, theirs.weights, "weights"], [
        target,
        theirs.target,
        "target",
      ]] as const
    ) {
      assertClose(await numbersOf(own), flat(fromPyTorch(own, state)), afterUpdates, `the ${which}`);
    }
    learner.dispose();
  });
}

Deno.test("PyTorch was asked for what makes a difference", () => {
  const [usual, ...others] = recorded.cases, all = [usual, ...others];
  for (const { name, losses, targets } of others) {
    assert(losses.some((loss, update) => Math.abs(loss - usual.losses[update]) > 0.01), name);
    assertEquals(targets.length, batchSize);
  }
  assertEquals(new Set(all.map(({ losses }) => String(losses))).size, all.length);
  assertEquals(
    [...new Set(steps.map(({ ending }) => ending))].sort(),
    ["broken off", "none", "terminated", "truncated"],
  );
});

function remembered(): ReplayMemory {
  const memory = new ReplayMemory({ capacity, observationSize: inputs });
  for (const { ending, ...step } of steps) {
    memory.store({ ...step, terminated: ending === "terminated", truncated: ending === "truncated" });
  }
  return memory;
}

function learnerOf(options: DqnOptions, dueling: boolean): Learner {
  const learner = new Learner(dqnSettings(options), { inputs, actions, random: new Generator(0) });
  const [network, target] = dueling ? first.dueling : first.plain;
  learner.network.restore(fromPyTorch(learner.network, network));
  learner.target.restore(fromPyTorch(learner.target, target));
  return learner;
}

function fromPyTorch({ layers }: Network, state: State): Weights {
  return Object.fromEntries(
    layers.flatMap(({ name: layerName, layer }) =>
      layer.parameters.map(({ name: own, shape, fromPyTorch }) => {
        const name = `${layerName}.${own}`, values = Float32Array.from((state[name] ?? []).flat());
        return [name, { shape, values: fromPyTorch(values) }];
      })
    ),
  );
}

function flat(weights: Weights): number[] {
  return Object.values(weights).flatMap(({ values }) => Array.from(values));
}

async function numbersOf(network: Network): Promise<number[]> {
  return flat(await network.snapshot());
}
