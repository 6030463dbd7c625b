import type { Answers } from "../answers.ts";

/** A whole agent, with holes for what may be written in another way. */
function agent({
  draw = "() => this.memory[replay.integers(0, this.memory.length)]",
  batch = "Array.from({ length: settings.batchSize }, draw)",
  learn = "learnFrom(batch, model, target, settings);",
  keep =
    "this.memory.push(experience);\n    if (this.memory.length > settings.memorySize) this.memory.shift();",
  when = "this.step >= settings.startReplayStep",
  explore = "this.epsilon = Math.max(settings.epsilonMin, this.epsilon - settings.epsilonDecay);",
  copy = "if (this.step % settings.targetInterval === 0) target.network.copyFrom(model.network);",
  then = "this.replay();",
  before = "",
}) {
  return `
  memory = [];
  step = 0;
  constructor(parts) {
    this.parts = parts;
    this.epsilon = parts.settings.epsilon;
  }
  act(state, { greedy = false } = {}) {
    const { model, exploration, settings: { actionSize } } = this.parts;
    const values = tf.tidy(() => model.predict(tf.tensor([state]), tf.ones([1, actionSize])).dataSync());
    return rl.rules.epsilonGreedy(values, greedy ? 0 : this.epsilon, exploration);
  }
  replay() {
    const { model, target, learnFrom, settings, replay } = this.parts;
    const draw = ${draw};
    const batch = ${batch};
    ${learn}
  }
  train(experience) {
    const { model, target, settings } = this.parts;
    ${keep}
    this.step++;
    ${before}
    if (!(${when})) return;
    ${explore}
    ${copy}
    ${then}
  }`;
}

export const dqnAgent: Answers = {
  right: [
    agent({}),
    agent({ keep: "this.memory[this.step % settings.memorySize] = experience;" }),
    agent({ keep: "this.memory = [...this.memory, experience].slice(-settings.memorySize);" }),
    agent({ batch: "new Array(settings.batchSize).fill(0).map(draw)" }),
    agent({ copy: "if (!(this.step % settings.targetInterval)) target.network.copyFrom(model.network, 1);" }),
    agent({ draw: "() => this.memory.at(replay.integers(this.memory.length))" }),
  ],
  wrong: [
    [agent({ learn: "learnFrom(batch, model, model, settings);" }), "The target network is never asked"],
    [agent({ learn: "learnFrom(batch, target, model, settings);" }), "What learns is `model`"],
    [agent({ learn: "learnFrom(batch, target, target, settings);" }), "What learns is `model`"],
    [agent({ learn: "learnFrom(batch, model, settings);" }), "`learnFrom` needs γ"],
    [agent({ learn: "learnFrom(this.memory, model, target, settings);" }), ""],
    [agent({ learn: "" }), ""],
    [agent({ batch: "this.memory.slice(-settings.batchSize)" }), "A batch is still the newest"],
    [agent({ batch: "this.memory" }), "Nothing was drawn"],
    [agent({ batch: "[draw()]" }), "Your function does not draw"],
    [
      agent({ batch: "replay.shuffle([...this.memory]).slice(0, settings.batchSize)" }),
      "There is nothing at the place",
    ],
    [agent({ draw: "() => this.memory[replay.integers(0, this.parts.settings.memorySize)]" }), ""],
    [
      agent({ draw: "() => this.memory[replay.integers(0, this.memory.length - 1)]" }),
      "Your function does not draw",
    ],
    [
      agent({ draw: "() => this.memory[Math.floor(Math.random() * this.memory.length)]" }),
      "You draw with `Math.random()`",
    ],
    [
      agent({ draw: "() => this.memory[this.parts.exploration.integers(0, this.memory.length)]" }),
      "Your function does not draw",
    ],
    [agent({ keep: "this.memory.push(experience);" }), "Nothing is ever forgotten"],
    [
      agent({
        keep:
          "this.memory.push(experience);\n    if (this.memory.length > settings.batchSize) this.memory.shift();",
      }),
      "The memory is still as small",
    ],
    [
      agent({
        keep:
          "this.memory.push(experience);\n    if (this.memory.length > settings.memorySize) this.memory.pop();",
      }),
      "",
    ],
    [agent({ when: "this.memory.length >= settings.batchSize" }), "Replays begin as soon as"],
    [agent({ when: "this.memory.length >= settings.memorySize" }), "Replays wait until the memory"],
    [agent({ when: "this.step > settings.startReplayStep" }), "Replays begin one step too late"],
    [agent({ when: "this.step === settings.startReplayStep" }), "Your function does not draw"],
    [agent({ when: "true" }), ""],
    [agent({ copy: "" }), "The target network never learns"],
    [
      agent({ copy: "target.network.copyFrom(model.network);" }),
      "The target takes over the weights in every",
    ],
    [
      agent({ copy: "if (this.step % settings.targetInterval) target.network.copyFrom(model.network);" }),
      "The target takes over the weights in all",
    ],
    [
      agent({
        copy: "if (settings.targetInterval % this.step === 0) target.network.copyFrom(model.network);",
      }),
      "",
    ],
    [
      agent({
        copy: "if (this.step % settings.targetInterval === 0) model.network.copyFrom(target.network);",
      }),
      "The weights go the wrong way",
    ],
    [
      agent({
        copy: "if (this.step % settings.targetInterval === 0) target.network.copyFrom(model.network, 0.5);",
      }),
      "",
    ],
    [
      agent({
        copy: "if (this.step % settings.targetInterval === 0) target.network.copyFrom(target.network);",
      }),
      "",
    ],
    [
      agent({ copy: "if (this.step >= settings.targetInterval) target.network.copyFrom(model.network);" }),
      "",
    ],
    [
      agent({
        copy: "this.replay();",
        then: "if (this.step % settings.targetInterval === 0) target.network.copyFrom(model.network);",
      }),
      "The target takes over the weights after",
    ],
    [
      agent({
        copy: "",
        before: "if (this.step % settings.targetInterval === 0) target.network.copyFrom(model.network);",
      }),
      "Weights are copied before there are replays",
    ],
    [
      agent({
        explore: "",
        before: "this.epsilon = Math.max(settings.epsilonMin, this.epsilon - settings.epsilonDecay);",
      }),
      "ε falls from the first step on",
    ],
    [agent({ explore: "" }), "ε falls below its minimum, or not at all"],
    [
      agent({ explore: "this.epsilon -= settings.epsilonDecay;" }),
      "ε falls below its minimum, or not at all",
    ],
    [agent({ then: "" }), "Nothing was drawn"],
    [agent({ then: "this.replay();\n    this.replay();" }), "Your function does not draw"],
  ],
};
