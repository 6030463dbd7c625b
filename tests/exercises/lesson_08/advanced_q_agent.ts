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
    agent({}).replaceAll("this.memory", "this.#memory").replace("  memory = []", "  #memory = []"),
    agent({}).replaceAll("this.memory", "this.newest").replace("  memory = []", "  newest = []; seen = [];")
      .replace("train(experience) {", "train(experience) {\n    this.seen.push(experience.reward);"),
    agent({
      learn:
        "this.epsilon = Math.max(this.settings.epsilonMin, this.epsilon - this.settings.epsilonDecay);\n" +
        "      this.replay();",
    }).replace("this.parts = parts;", "this.parts = parts;\n    this.settings = parts.settings;"),
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
    [agent({ replay: "" }), "Nothing is ever learnt"],
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
      "Nothing is ever learnt",
    ],
    [agent({ keep: "" }), "Nothing is ever learnt"],
    [agent({ keep: "this.memory = [experience];" }), "Nothing is ever learnt"],
    [agent({ when: "true" }), "You learn before the memory is full"],
    [agent({ when: "this.memory.length >= batchSize - 1" }), "You learn before the memory"],
    [agent({ when: "this.memory.length > batchSize" }), "Nothing is ever learnt"],
    [agent({ when: "experience.terminated" }), "Nothing is ever learnt"],
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
      "Nothing is ever learnt",
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
      "The method is called by `this.replay()`",
    ],
    [
      agent({
        keep: "this.memory.push(experience);",
        when: "this.memory.length >= batchSize",
        replay: "learnFrom(this.memory.slice(-settings.batchSize), model, model, settings);",
      }),
      "Nothing is ever forgotten",
    ],
    [agent({ keep: "memory.push(experience);" }), "`memory` belongs to the agent"],
    [agent({ when: "this.memory.length === this.settings.batchSize" }), "There is no `this.settings`"],
    [agent({ when: "this.memory.length === this.batchSize" }), "There is no `this.batchSize`"],
    [
      agent({
        keep:
          "this.memory.push(experience);\n    if (this.memory.length > this.batchSize) this.memory.shift();",
      }),
      "There is no `this.batchSize`",
    ],
    [
      agent({
        learn: "this.epsilon = Math.max(this.epsilonMin, this.epsilon - epsilonDecay);\n      this.replay();",
      }),
      "There is no `this.epsilonMin`",
    ],
    [
      agent({ replay: "this.learnFrom(this.memory, model, model, settings);" }),
      "There is no `this.learnFrom`",
    ],
    [
      agent({}).replace("model, learnFrom, settings }", "model, settings }"),
      "`learnFrom` is one of the agent's parts",
    ],
    [agent({}).replace("batchSize, epsilonDecay", "epsilonDecay"), "`batchSize` is one of the settings"],
    [
      agent({ act: "return exploration.integers(0, settings.actionSize);", values: "[]" }),
      "`act` does not ask",
    ],
    [
      agent({ keep: "this.memory.push(experience);\n    if (this.memory.length > 32) this.memory.shift();" }),
      "Nothing is",
    ],
    [
      agent({
        keep: "this.memory.push(experience);\n    if (this.memory.length > batchSize) this.memory.shift();",
        when: "this.memory.length === 32",
      }),
      "Nothing is ever learnt",
    ],
    [
      "const learnFrom = (experiences, model, predictor) => {\n" +
      "  const states = tf.tensor(experiences.map(({ observation }) => observation));\n" +
      "  const all = tf.ones([experiences.length, 2]);\n" +
      "  model.fit(states, all, predictor.predict(states, all));\n};\n" +
      `class MyAdvancedQAgent {${agent({}).replace("model, learnFrom, settings }", "model, settings }")}}`,
      "A replay leaves the fitting to the `learnFrom` that the agent was given",
    ],
    [
      `const model = { predict: () => tf.tensor([[1, 2]]) };\nclass MyAdvancedQAgent {${
        agent({}).replace("model, settings, exploration }", "settings, exploration }")
      }}`,
      "`act` does not ask",
    ],
  ],
};
