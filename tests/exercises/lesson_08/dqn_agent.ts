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
    [agent({ learn: "" }), "ε falls, and weights are copied, but nothing is learnt"],
    [
      agent({ learn: "for (const one of batch) learnFrom([one], model, target, settings);" }),
      "One call of `train` learns once",
    ],
    [agent({}).replace("this.step++;", ""), "Nothing ever happens. Does `train` count the step"],
    [agent({ when: "this.step >= 2000" }), "Nothing ever happens. Does `train` count the step"],
    [agent({ batch: "Array.from({ length: 32 }, draw)" }), "Your batches always have 32"],
    [
      agent({
        keep: "this.memory.push(experience);",
        draw:
          "() => this.memory.slice(-settings.memorySize)[replay.integers(0, Math.min(this.memory.length, " +
          "settings.memorySize))]",
      }),
      "Nothing is ever forgotten",
    ],
    [agent({ keep: "memory.push(experience);" }), "`memory` belongs to the agent"],
    [agent({ then: "replay();" }), "The method is called by `this.replay()`"],
    [
      agent({ draw: "() => this.memory[this.replay.integers(0, this.memory.length)]" }),
      "`this.replay` is the agent's method",
    ],
    [agent({ when: "this.step >= this.settings.startReplayStep" }), "There is no `this.settings`"],
    [agent({ when: "this.step >= this.startReplayStep" }), "There is no `this.startReplayStep`"],
    [
      agent({ copy: "if (this.step % settings.targetInterval === 0) target.copyFrom(model);" }),
      "A model's weights are held by its network",
    ],
    [
      agent({ copy: "if (this.step % settings.targetInterval === 0) target.network.copyFrom(model);" }),
      "`copyFrom` takes over the weights of another *network*",
    ],
    [
      agent({ copy: "if (this.step % settings.targetInterval === 0) target = model;" }),
      "An assignment copies no weights",
    ],
    [
      agent({ copy: "if (this.step % settings.targetInterval === 0) this.parts.target = this.parts.model;" }),
      "An assignment copies no weights",
    ],
    [
      agent({ copy: "if (this.step % settings.targetInterval === 0) target.network = model.network;" }),
      "An assignment copies no weights",
    ],
    [
      agent({}).replace("model, target, learnFrom, settings", "model, target, settings"),
      "`learnFrom` is one of the agent's parts",
    ],
    [
      "const learnFrom = (experiences, model) => {\n" +
      "  const states = tf.tensor(experiences.map(({ observation }) => observation));\n" +
      "  model.fit(states, states, states);\n};\n" +
      `class MyDqnAgent {${
        agent({}).replace("model, target, learnFrom, settings", "model, target, settings")
      }}`,
      "A replay leaves the fitting to the `learnFrom` that the agent was given",
    ],
    [agent({ batch: "this.memory.slice(-settings.batchSize)" }), "A batch is still the newest"],
    [agent({ batch: "this.memory" }), "You learn from all that is remembered"],
    [agent({ batch: "[draw()]" }), "You draw one experience"],
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
    [agent({ then: "" }), "ε falls, and weights are copied, but nothing is learnt"],
    [agent({ then: "this.replay();\n    this.replay();" }), "One call of `train` learns once"],
  ],
};
