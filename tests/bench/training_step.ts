/**
 * One step of DQN (target network, Huber loss, Adam over all weights), in
 * milliseconds of time that passes, beside PyTorch's with the count of threads
 * that is best for it.
 *
 *     deno run -A tests/bench/training_step.ts [PYTHON]
 *
 * Ours is measured twice: as the library's agents do it, drawing from memory and
 * taking the new weights to act by included, and, on a batch that stays the same
 * as PyTorch's does, as a learner writes it in a notebook: in plain tfjs with
 * `tf.variableGrads` and `rl.nn.adam`.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import * as rl from "bellman";
import { median } from "simple-statistics";
import { Learner } from "../../lib/agents/dqn/learner.ts";
import { dqnSettings } from "../../lib/agents/dqn/settings.ts";
import { outputOf, pythonOf } from "./measure.ts";

/** A network, and the batch that it learns from. */
interface Case {
  readonly name: string;
  readonly kind: "mlp" | "minatar" | "atari";
  /** Of the two hidden layers of an mlp. */
  readonly hidden: number;
  readonly batchSize: number;
}

/** A step to measure. */
interface Step {
  readonly run: () => void;
  readonly dispose: () => void;
}

/** Milliseconds of a step, and ours as a part of PyTorch's. */
export interface StepTimes {
  readonly "agent, ms": number;
  readonly "variableGrads, ms": number;
  readonly "PyTorch, ms": number;
  readonly "PyTorch, fused Adam, ms": number;
  readonly "agent / PyTorch": number;
  readonly "agent / fused": number;
  readonly "variableGrads / PyTorch": number;
  readonly "variableGrads / fused": number;
}

const cases: readonly Case[] = [
  { name: "4-128-128-2, batch 32", kind: "mlp", hidden: 128, batchSize: 32 },
  { name: "4-128-128-2, batch 128", kind: "mlp", hidden: 128, batchSize: 128 },
  { name: "4-256-256-2, batch 32", kind: "mlp", hidden: 256, batchSize: 32 },
  { name: "4-256-256-2, batch 128", kind: "mlp", hidden: 256, batchSize: 128 },
  { name: "MinAtar, batch 32", kind: "minatar", hidden: 0, batchSize: 32 },
  { name: "Atari, batch 32", kind: "atari", hidden: 0, batchSize: 32 },
];
const rounds = 3, seconds = 1;

/** Measures all cases, ours and theirs in turn. */
export async function trainingStep(python: string): Promise<Record<string, StepTimes>> {
  await rl.ready({ backend: "wasm" });
  const table: Record<string, StepTimes> = {};
  for (const each of cases) {
    const agent: number[] = [], learner: number[] = [], pytorch: number[] = [], fused: number[] = [];
    for (let round = 0; round < rounds; round++) {
      agent.push(medianTime(agentStep(each)));
      learner.push(medianTime(learnerStep(each)));
      const theirs = await outputOf(
        { python, program: "training_step_pytorch.py" },
        [each.kind, each.hidden, each.batchSize, seconds],
      );
      pytorch.push(theirs.default);
      fused.push(theirs.fused);
    }
    const ratio = (ours: number[], theirs: number[]) =>
      rounded(median(ours.map((time, round) => time / theirs[round])));
    table[each.name] = {
      "agent, ms": rounded(median(agent)),
      "variableGrads, ms": rounded(median(learner)),
      "PyTorch, ms": rounded(median(pytorch)),
      "PyTorch, fused Adam, ms": rounded(median(fused)),
      "agent / PyTorch": ratio(agent, pytorch),
      "agent / fused": ratio(agent, fused),
      "variableGrads / PyTorch": ratio(learner, pytorch),
      "variableGrads / fused": ratio(learner, fused),
    };
  }
  return table;
}

/** What an agent does in a step: it draws a batch, makes an update, and takes over the new weights to act by. */
function agentStep({ kind, hidden, batchSize }: Case): Step {
  const network = networkOf(kind, hidden), random = new rl.Generator(0), actions = actionsOf(kind);
  const memory = memoryOf(network.observationShape, actions), acting = network.onCpu();
  const sizes = { inputs: memory.observationSize, actions, random };
  const learner = new Learner(dqnSettings({ network: () => network }), sizes);
  return {
    run: () => {
      learner.learn(memory.sample(batchSize, random));
      acting.refresh();
    },
    dispose: () => learner.dispose(),
  };
}

/** The same with tfjs alone, as a lesson has a learner write it, but for the optimiser. */
function learnerStep({ kind, hidden, batchSize }: Case): Step {
  const network = networkOf(kind, hidden), target = network.clone();
  const optimiser = rl.nn.adam({ learningRate: 0.001 });
  const actions = actionsOf(kind);
  const batch = memoryOf(network.observationShape, actions).sample(batchSize, new rl.Generator(0));
  const shape = [batchSize, ...network.observationShape];
  const run = () =>
    tf.tidy(() => {
      const observations = tf.tensor(batch.observations, shape);
      const nextObservations = tf.tensor(batch.nextObservations, shape);
      const taken = tf.oneHot(tf.tensor1d(batch.actions, "int32"), actions);
      const nextValues = tf.max(forward(target.variables, kind, nextObservations), 1);
      const going = tf.sub(1, tf.tensor1d(batch.terminated, "int32"));
      const targets = tf.add(tf.tensor1d(batch.rewards), tf.mul(tf.mul(0.99, nextValues), going));
      const loss = (): tf.Scalar => {
        const values = tf.sum(tf.mul(forward(network.variables, kind, observations), taken), 1);
        return tf.losses.huberLoss(targets, values);
      };
      optimiser.applyGradients(tf.variableGrads(loss, network.variables).grads);
    });
  return { run, dispose: () => [network, target, optimiser].forEach((part) => part.dispose()) };
}

const strides: Readonly<Record<Case["kind"], readonly number[]>> = {
  mlp: [],
  minatar: [1],
  atari: [4, 2, 1],
};

/** Layer after layer in plain tfjs. */
function forward(variables: readonly tf.Variable[], kind: Case["kind"], inputs: tf.Tensor): tf.Tensor {
  const [batchSize] = inputs.shape, layers = variables.length / 2;
  let x = inputs;
  for (let layer = 0; layer < layers; layer++) {
    const weights = variables[2 * layer], bias = variables[2 * layer + 1];
    x = weights.rank === 4
      ? tf.conv2d(ofRank4(x), ofRank4(weights), strides[kind][layer], "valid")
      : tf.matMul(tf.reshape(x, [batchSize, -1]), weights);
    x = tf.add(x, bias);
    if (layer < layers - 1) x = tf.relu(x);
  }
  return x;
}

/** The same tensor, for the type alone. */
function ofRank4(tensor: tf.Tensor): tf.Tensor4D {
  const [first, second, third, fourth] = tensor.shape;
  return tensor.as4D(first, second, third, fourth);
}

function networkOf(kind: Case["kind"], hidden: number): rl.nn.Network {
  if (kind === "mlp") return new rl.nn.Mlp({ sizes: [4, hidden, hidden, 2] });
  return new rl.nn.ConvNet({ ...(kind === "minatar" ? rl.nn.minAtar : rl.nn.atari), outputs: 6 });
}

function actionsOf(kind: Case["kind"]): number {
  return kind === "mlp" ? 2 : 6;
}

/** A memory full of noise. */
function memoryOf(observationShape: readonly number[], actions: number): rl.ReplayMemory {
  const random = new rl.Generator(0);
  const observationSize = observationShape.reduce((product, length) => product * length, 1);
  const memory = new rl.ReplayMemory({ capacity: 256, observationSize });
  const noise = () => Float32Array.from({ length: observationSize }, () => random.normal());
  for (let step = 0; step < memory.capacity; step++) {
    memory.store({
      observation: noise(),
      action: random.integers(actions),
      reward: random.normal(),
      nextObservation: noise(),
      terminated: false,
    });
  }
  return memory;
}

/** Milliseconds of a step, after a quarter of the time to warm up. */
function medianTime({ run, dispose }: Step): number {
  const times: number[] = [];
  for (const begin = performance.now(); performance.now() < begin + 250 * seconds;) run();
  for (const begin = performance.now(); performance.now() < begin + 1000 * seconds;) {
    const before = performance.now();
    run();
    times.push(performance.now() - before);
  }
  dispose();
  return median(times);
}

function rounded(time: number): number {
  return Number(time.toFixed(3));
}

if (import.meta.main) console.table(await trainingStep(pythonOf(Deno.args)));
