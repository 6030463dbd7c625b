import type { Answers } from "../answers.ts";

/** A whole agent, with holes for what may be written in another way. */
function agent({
  values = "tf.tidy(() => model.predict(tf.tensor([state]), tf.ones([1, settings.actionSize])).dataSync())",
  act = "return rl.rules.epsilonGreedy(values, greedy ? 0 : this.epsilon, exploration);",
  replay = "learnFrom(this.memory, model, model, settings);",
  keep = "this.memory.push(experience);\n    if (this.memory.length > batchSize) this.memory.shift();",
  when = "this.memory.length === batchSize",
  learn = "this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);\n      this.replay();",
  after = "",
}) {
  return `
  memory = [];
  constructor(parts) {
    this.parts = parts;
    this.epsilon = parts.settings.epsilon;
  }
  act(state, { greedy = false } = {}) {
    const { model, settings, exploration } = this.parts;
    const values = ${values};
    ${act}
  }
  replay() {
    const { model, learnFrom, settings } = this.parts;
    ${replay}
  }
  train(experience) {
    const { batchSize, epsilonDecay, epsilonMin } = this.parts.settings;
    ${keep}
    if (${when}) {
      ${learn}
    }
    ${after}
  }`;
}

export const advancedQAgent: Answers = {
  right: [
    agent({}),
    agent({ keep: "this.memory = [...this.memory, experience].slice(-batchSize);" }),
    agent({
      keep:
        "this.memory.unshift(experience);\n    this.memory.length = Math.min(this.memory.length, batchSize);",
    }),
    agent({
      act: "const epsilon = greedy ? 0 : this.epsilon;\n" +
        "    if (epsilon > 0 && exploration.random() < epsilon) return exploration.integers(0, values.length);\n" +
        "    return values.indexOf(Math.max(...values));",
    }),
    agent({
      values: "tf.tidy(() => model.predict(tf.tensor2d([...state], [1, state.length]), tf.ones([1, " +
        "settings.actionSize])).arraySync()[0])",
    }),
    agent({
      learn:
        "this.epsilon -= Math.min(epsilonDecay, Math.max(0, this.epsilon - epsilonMin));\n      this.replay();",
    })
      .replace(
        "this.epsilon -= Math.min",
        "if (this.epsilon < epsilonMin) this.epsilon = epsilonMin;\n      else this.epsilon -= Math.min",
      ),
  ],
  wrong: [
    [
      agent({ values: "tf.tidy(() => model.predict(tf.tensor(state), tf.ones([2])).dataSync())" }),
      "`predict` wants a row",
    ],
    [
      agent({ values: "model.predict(tf.tensor([state]), tf.ones([1, settings.actionSize])).dataSync()" }),
      "Tensors are not",
    ],
    [agent({ values: "model.predict(state)" }), "`predict` wants tensors"],
    [
      agent({ values: "tf.tidy(() => model.predict(tf.tensor([state]), tf.tensor([[1, 0]])).dataSync())" }),
      "",
    ],
    [
      agent({ act: "return rl.rules.epsilonGreedy(values, this.epsilon, exploration);" }),
      "`act` explores where",
    ],
    [agent({ act: "return rl.rules.epsilonGreedy(values, 0, exploration);" }), "`act` never explores"],
    [agent({ act: "return values.indexOf(Math.max(...values));" }), "`act` never explores"],
    [
      agent({ act: "return rl.rules.epsilonGreedy(values, greedy ? 0 : settings.epsilon, exploration);" }),
      "Your function does not draw",
    ],
    [
      agent({ act: "return rl.rules.epsilonGreedy(values, greedy ? 0 : 1 - this.epsilon, exploration);" }),
      "Your function does not draw",
    ],
    [agent({ act: "return Math.max(...values);" }), ""],
    [
      agent({
        act: "return rl.rules.epsilonGreedy(values.map((v) => -v), greedy ? 0 : this.epsilon, exploration);",
      }),
      "`act` takes the worst",
    ],
    [
      agent({
        act:
          "if (exploration.random() < (greedy ? 0 : this.epsilon)) return exploration.integers(0, values.length);\n" +
          "    return values.indexOf(Math.max(...values));",
      }),
      "`act` draws where ε is 0",
    ],
    [agent({ replay: "" }), "Nothing is learnt"],
    [agent({ replay: "learnFrom(this.memory, model, settings);" }), "This agent has one model"],
    [agent({ replay: "learnFrom(this.memory, model, model);" }), "`learnFrom` needs γ"],
    [agent({ replay: "learnFrom([this.memory.at(-1)], model, model, settings);" }), ""],
    [
      agent({ replay: "learnFrom(this.memory, model, model, settings);\n    this.memory = [];" }),
      "The memory is emptied",
    ],
    [
      agent({ replay: "for (const one of this.memory) learnFrom([one], model, model, settings);" }),
      "One call of `train` replays once",
    ],
    [
      agent({ replay: "learnFrom(this.memory, model, model, { ...settings, gamma: 1 });" }),
      "`learnFrom` needs γ",
    ],
    [
      agent({ keep: "this.memory.push(experience);", when: "this.memory.length >= batchSize" }),
      "Nothing is ever forgotten",
    ],
    [
      agent({
        keep: "this.memory.push(experience);\n    if (this.memory.length > batchSize) this.memory.pop();",
      }),
      "The newest experience is forgotten",
    ],
    [
      agent({
        keep: "this.memory.push(experience);\n    if (this.memory.length >= batchSize) this.memory.shift();",
      }),
      "Nothing is learnt",
    ],
    [agent({ keep: "" }), "Nothing is learnt"],
    [agent({ keep: "this.memory = [experience];" }), "Nothing is learnt"],
    [agent({ when: "true" }), "You learn before the memory is full"],
    [agent({ when: "this.memory.length >= batchSize - 1" }), "You learn before the memory"],
    [agent({ when: "this.memory.length > batchSize" }), "Nothing is learnt"],
    [agent({ when: "experience.terminated" }), "Nothing is learnt"],
    [agent({ learn: "this.replay();" }), "ε never falls"],
    [agent({ learn: "this.epsilon -= epsilonDecay;\n      this.replay();" }), "ε falls below its minimum"],
    [
      agent({ learn: "if (this.epsilon > epsilonMin) this.epsilon -= epsilonDecay;\n      this.replay();" }),
      "ε falls below its minimum",
    ],
    [
      agent({
        learn:
          "this.epsilon = Math.max(epsilonMin, this.epsilon * (1 - epsilonDecay));\n      this.replay();",
      }),
      "ε is multiplied",
    ],
    [
      agent({
        learn: "this.epsilon = Math.max(epsilonMin, this.epsilon * epsilonDecay);\n      this.replay();",
      }),
      "ε is multiplied",
    ],
    [
      agent({
        learn: "this.epsilon = Math.min(epsilonMin, this.epsilon - epsilonDecay);\n      this.replay();",
      }),
      "",
    ],
    [
      agent({
        learn: "this.replay();",
        after: "this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);",
      }),
      "ε falls from the first step",
    ],
    [
      agent({ learn: "this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);" }),
      "Nothing is learnt",
    ],
    [
      agent({
        learn:
          "this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);\n      this.replay();\n      this.replay();",
      }),
      "One call of `train`",
    ],
    [
      agent({ learn: "this.epsilon = Math.max(epsilonMin, this.epsilon - epsilonDecay);\n      replay();" }),
      "Nothing is called `replay`",
    ],
  ],
};
