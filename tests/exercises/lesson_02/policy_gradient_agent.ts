import type { Answers } from "../answers.ts";

/** A draw, and the chances that it is held against. */
const draw = "const drawn = this.random.random(), chances = this.probabilities(state);";

/** A draw, and the action found by adding up chances. */
function found(action: string) {
  return `${draw}\n    let sum = 0;\n    return ${action};`;
}

/** How it learns, with holes for what may be written in another way. */
function learning({
  remember = "this.history.push([observation, action]);",
  update = "if (terminated) this.update();",
  forget = "if (terminated || truncated) this.history = [];",
}) {
  return `${remember}\n    ${update}\n    ${forget}`;
}

/** A whole agent, with holes for what may be written in another way. */
function agent({
  copy = "theta.map((row) => [...row])",
  fields = "history = [];",
  power = "Math.exp(preference - largest)",
  share = "power / sum",
  act = found("this.probabilities(state).findIndex((chance) => (sum += chance) > drawn)"),
  learn = learning({}),
  policy = "this.theta.map((_, state) => this.probabilities(state))",
  chance = "policy[state][other]",
  change = "this.stepSize * ((other === action ? 1 : 0) - chance) / this.history.length",
  sign = "+=",
}) {
  return `
  ${fields}
  constructor(theta, stepSize, random) {
    this.theta = ${copy};
    this.stepSize = stepSize;
    this.random = random;
  }
  probabilities(state) {
    const largest = Math.max(...this.theta[state]);
    const powers = this.theta[state].map((preference) => ${power});
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => ${share});
  }
  act(state) {
    ${act}
  }
  learn({ observation, action, reward, nextObservation, terminated, truncated }) {
    ${learn}
  }
  update() {
    const policy = ${policy};
    for (const [state, action] of this.history) {
      for (let other = 0; other < this.theta[state].length; other++) {
        const chance = ${chance};
        this.theta[state][other] ${sign} ${change};
      }
    }
  }
  dispose() {}`;
}

export const policyGradientAgent: Answers = {
  right: [
    agent({}),
    agent({
      act:
        `${draw}\n    let left = drawn, action = 0;\n    while ((left -= chances[action]) >= 0) action++;\n    return action;`,
    }),
    agent({
      learn: "this.history = [...this.history, [observation, action]];\n" +
        "    if (truncated && !terminated) this.history.length = 0;\n    if (!terminated) return;\n" +
        "    this.update();\n    this.history = [];",
    }),
    agent({
      policy: "new Map(this.history.map(([state]) => [state, this.probabilities(state)]))",
      chance: "policy.get(state)[other]",
    }),
  ],
  wrong: [
    [agent({ copy: "theta" }), "Your function changes its"],
    [agent({ copy: "[...theta]" }), "Your function changes its"],
    [agent({ copy: "theta.map((row) => row.map(() => 0))" }), ""],
    [agent({ power: "Math.exp(preference)" }), "Your chances overflow: take"],
    [agent({ power: "preference === -Infinity ? 0 : preference" }), "Your chances are plain shares"],
    [agent({ power: "Math.exp(largest - preference)" }), ""],
    [agent({ power: "Math.exp((preference - largest) / this.stepSize)" }), ""],
    [agent({ power: "2 ** (preference - largest)" }), ""],
    [agent({ share: "power" }), ""],
    [agent({ share: "1 / powers.length" }), ""],
    [agent({ share: "power / powers.length" }), ""],
    [
      agent({ act: `${draw}\n    return chances.findIndex((chance) => chance > drawn);` }),
      "`act` compares the draw with each",
    ],
    [
      agent({ act: `${draw}\n    return chances.indexOf(Math.max(...chances));` }),
      "`act` takes the likeliest",
    ],
    [
      agent({
        act: "const chances = this.probabilities(state);\n    return chances.indexOf(Math.max(...chances));",
      }),
      "`act` takes the likeliest",
    ],
    [
      agent({ act: "return this.random.integers(0, this.theta[state].length);" }),
      "`act` draws all actions equally",
    ],
    [
      agent({ act: "return Math.random() < this.probabilities(state)[0] ? 0 : 1;" }),
      "You draw with `Math.random()`.",
    ],
    [
      agent({ act: found("this.probabilities(state).findIndex((p) => (sum += p) > this.random.random())") }),
      "Your function does not draw",
    ],
    [
      agent({ act: found("this.probabilities(state).findIndex((p) => (sum += p) > random.random())") }),
      "Nothing is called `random`",
    ],
    [agent({ act: `${draw}\n    return drawn < chances[0] ? 0 : 1;` }), ""],
    [
      agent({ act: found("chances.findIndex((chance) => (sum += chance) < drawn)") }),
      "",
    ],
    [
      agent({ act: found("chances.find((chance) => (sum += chance) > drawn)") }),
      "",
    ],
    [
      agent({ act: found("this.probabilities(0).findIndex((chance) => (sum += chance) > drawn)") }),
      "",
    ],
    [
      agent({ act: found("probabilities(state).findIndex((chance) => (sum += chance) > drawn)") }),
      "Nothing is called `probabilities`",
    ],
    [
      agent({ learn: learning({ forget: "" }) }),
      "The history is never emptied:",
    ],
    [
      agent({
        learn: learning({ update: "", forget: "if (terminated) { this.update(); this.history = []; }" }),
      }),
      "An episode that was cut short",
    ],
    [
      agent({
        learn: learning({
          update: "",
          forget: "if (terminated || truncated) { this.update(); this.history = []; }",
        }),
      }),
      "You learn from an episode",
    ],
    [
      agent({ learn: learning({ update: "if (truncated) this.update();" }) }),
      "Nothing is learnt: θ is as",
    ],
    [
      agent({ learn: learning({ update: "this.update();", forget: "this.history = [];" }) }),
      "You learn after every move.",
    ],
    [
      agent({ learn: learning({ update: "if (reward > 0) this.update();" }) }),
      "Nothing is learnt: θ is as",
    ],
    [
      agent({ learn: learning({ update: "if (nextObservation === 8) this.update();" }) }),
      "Nothing is learnt: θ is as",
    ],
    [
      agent({ learn: learning({ update: "if (nextObservation === this.theta.length) this.update();" }) }),
      "You learn from an episode",
    ],
    [
      agent({
        learn: learning({
          update: "if (terminated || truncated) this.history = [];",
          forget: "if (terminated) this.update();",
        }),
      }),
      "Nothing is learnt: θ is as",
    ],
    [
      agent({
        learn: learning({
          remember: "if (terminated) this.update();",
          update: "this.history.push([observation, action]);",
        }),
      }),
      "The last move is not in your",
    ],
    [
      agent({ learn: learning({ remember: "this.history.push([nextObservation, action]);" }) }),
      "There is nothing at the place",
    ],
    [
      agent({ learn: learning({ remember: "this.history.push([action, observation]);" }) }),
      "There is nothing at the place",
    ],
    [
      agent({ learn: learning({ remember: "this.history = [[observation, action]];" }) }),
      "",
    ],
    [
      agent({ learn: learning({ remember: "history.push([observation, action]);" }) }),
      "Nothing is called `history`",
    ],
    [agent({ learn: "" }), "Nothing is learnt: θ is as"],
    [agent({ policy: "null", chance: "this.probabilities(state)[other]" }), ""],
    [agent({ chance: "policy[state][action]" }), ""],
    [agent({ chance: "0.5" }), ""],
    [agent({ chance: "policy[other][state]" }), "There is nothing at the place"],
    [
      agent({ change: "((other === action ? 1 : 0) - chance) / this.history.length" }),
      "The step size is missing:",
    ],
    [
      agent({ change: "this.stepSize * ((other === action ? 1 : 0) - chance)" }),
      "The division by T is missing:",
    ],
    [
      agent({ change: "this.stepSize + ((other === action ? 1 : 0) - chance) / this.history.length" }),
      "The step size is added. It",
    ],
    [agent({ change: "0.1 * ((other === action ? 1 : 0) - chance) / this.history.length" }), ""],
    [agent({ change: "0.5 * ((other === action ? 1 : 0) - chance) / this.history.length" }), ""],
    [
      agent({ change: "this.stepSize * ((other === action ? 1 : 0) - chance) / (this.history.length + 1)" }),
      "",
    ],
    [
      agent({ change: "this.stepSize * (other === action ? 1 - chance : 0) / this.history.length" }),
      "Only the actions taken have",
    ],
    [agent({ change: "this.stepSize * (other === action ? 1 : 0) / this.history.length" }), ""],
    [
      agent({
        change: "this.stepSize * chance * ((other === action ? 1 : 0) - chance) / this.history.length",
      }),
      "",
    ],
    [
      agent({
        change:
          "this.stepSize * (this.theta[state][other] * 0 + (other === action ? 1 : 0) - chance) / this.history.length",
      }),
      "",
    ],
    [agent({ sign: "-=" }), "You go down the gradient."],
    [agent({ sign: "=" }), ""],
    [agent({ fields: "" }), "There is nothing at the place"],
  ],
};
