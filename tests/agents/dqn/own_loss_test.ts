/** A loss of one's own: what is said of one that is none, and that nothing is changed by it. */
import * as tf from "@tensorflow/tfjs";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { OwnLoss } from "../../../lib/agents/dqn/options.ts";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { NotFiniteError } from "../../../lib/nn/not_finite.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { line, step } from "./line.ts";

/** What a loss gives that is none, and what is said of it. */
const amiss: readonly [(predictions: tf.Tensor1D, targets: tf.Tensor1D) => unknown, string][] = [
  [
    (predictions, targets) => tf.sub(predictions, targets),
    "got one of shape [4]; take its mean with loss.mean()",
  ],
  [() => undefined, "got undefined; is its return missing?"],
  [(predictions) => predictions.dataSync()[0], "compute it with tensors alone, without dataSync()"],
  [async () => await Promise.resolve(), "got a promise; make it a function without async"],
];

onBackends(
  "Dqn says what is wrong with a loss that gives no scalar, and leaves its weights alone",
  async () => {
    for (const [wrong, message] of amiss) {
      const { agent, put } = withLoss(), weights = await agent.network.snapshot();
      put(wrong);
      const { numTensors } = tf.memory();
      const error = assertThrows(() => agent.update(), TypeError, message);
      assert(error.message.startsWith("Dqn: the loss must give a scalar tensor, got "), error.message);
      assertEquals(await agent.network.snapshot(), weights);
      assertEquals([tf.memory().numTensors, agent.updates], [numTensors, 1]);
      put((predictions, targets) => tf.losses.meanSquaredError(targets, predictions));
      agent.update();
      assertEquals(agent.updates, 2);
      agent.dispose();
    }
  },
);

onBackends("Dqn stops where a loss of one's own is not finite, and lets its errors pass", () => {
  const { agent, put } = withLoss(), { loss } = agent;
  put((predictions) => tf.mean(tf.log(tf.mul(predictions, 0))));
  assertThrows(
    () => agent.update(),
    NotFiniteError,
    "Dqn: the loss, -Infinity, is not finite after 1 update",
  );
  put(() => tf.scalar(1));
  assertThrows(() => agent.update(), Error, "nothing leads from a variable to the loss");
  put(() => {
    throw new RangeError("my own");
  });
  assertThrows(() => agent.update(), RangeError, "my own");
  assertEquals([agent.updates, agent.loss], [1, loss]);
  agent.dispose();
});

onBackends("Dqn refuses a loss that does not look at the weights of a prioritised memory", async () => {
  const prioritised = (loss: OwnLoss) => {
    const memory = new PrioritizedReplay({ capacity: 20, observationSize: 2 });
    const agent = new Dqn(line, { batchSize: 4, learningStarts: 4, hidden: [4], memory, loss });
    for (let k = 0; k < 3; k++) agent.learn(step(k));
    return agent;
  };
  const careless = prioritised((predictions, targets) => huber(predictions, targets));
  const before = await careless.network.snapshot(), { numTensors } = tf.memory();
  const message = "Dqn: loss must multiply its errors by the weights of a prioritised memory; write";
  assertThrows(() => careless.learn(step(3)), TypeError, message);
  assertEquals(await careless.network.snapshot(), before);
  assertEquals([careless.updates, tf.memory().numTensors], [0, numTensors]);
  careless.dispose();

  const handed = prioritised((predictions, targets, options) => huber(predictions, targets, options));
  const named = prioritised((predictions, targets, { weights = tf.onesLike(targets) } = {}) =>
    tf.mean(tf.mul(weights, huber(predictions, targets, { reduction: "none" })))
  );
  for (const agent of [handed, named]) {
    for (let k = 3; k < 9; k++) agent.learn(step(k));
    assertEquals(agent.updates, 6);
    agent.dispose();
  }
});

/** An agent after one update, whose loss can be exchanged. */
function withLoss(): { agent: Dqn; put: (loss: (typeof amiss)[number][0]) => void } {
  let loss: (typeof amiss)[number][0] = (predictions, targets) =>
    tf.mean(tf.square(tf.sub(predictions, targets)));
  const options: object = {
    batchSize: 4,
    learningStarts: 4,
    trainEvery: 1,
    hidden: [4],
    loss: (predictions: tf.Tensor1D, targets: tf.Tensor1D) => loss(predictions, targets),
  };
  const agent = new Dqn(line, options);
  for (let k = 0; k < 4; k++) agent.learn(step(k));
  return { agent, put: (other) => loss = other };
}
