import type { Answers } from "../answers.ts";

/** A whole agent, with holes for what may be written in another way. */
function agent({
  act =
    "const kept = this.nextAction;\n    this.nextAction = undefined;\n    return kept ?? this.choose(state);",
  greedily = "if (greedy) return this.q[state].indexOf(Math.max(...this.q[state]));",
  next = "terminated ? undefined : this.choose(nextState)",
  value = "nextAction === undefined ? 0 : this.q[nextState][nextAction]",
  update = "this.q[state][action] += stepSize * (reward + discount * nextValue - this.q[state][action]);",
  keep = "this.nextAction = truncated ? undefined : nextAction;",
  order = "",
}) {
  return `
  nextAction = undefined;
  constructor(q, choose, settings) {
    this.q = q;
    this.choose = choose;
    this.settings = settings;
  }
  dispose() {}
  act(state, { greedy = false } = {}) {
    ${greedily}
    ${act}
  }
  learn(step) {
    const { observation: state, action, reward, nextObservation: nextState, terminated, truncated } = step;
    const { stepSize, discount } = this.settings;
    ${order === "late" ? update.replace("nextValue", "(terminated ? 0 : this.q[nextState][0])") : ""}
    const nextAction = ${next};
    const nextValue = ${value};
    ${order === "late" ? "" : update}
    ${keep}
  }`;
}

export const sarsaAgent: Answers = {
  right: [
    agent({}),
    agent({
      act:
        "if (this.nextAction === undefined) return this.choose(state);\n    const action = this.nextAction;\n" +
        "    delete this.nextAction;\n    return action;",
    }),
    agent({ act: "return this.nextAction ?? this.choose(state);" }),
    agent({
      next: "terminated ? null : this.choose(nextState)",
      value: "nextAction === null ? 0 : this.q[nextState][nextAction]",
      keep: "this.nextAction = terminated || truncated ? undefined : nextAction;",
    }),
    agent({
      value: "terminated ? 0 : this.q[nextState].at(nextAction)",
      update: "const target = reward + discount * nextValue;\n" +
        "    this.q[state][action] = (1 - stepSize) * this.q[state][action] + stepSize * target;",
    }),
    agent({ next: "terminated ? undefined : this.act(nextState)" }),
  ],
  wrong: [
    [agent({ act: "return this.choose(state);" }), "The target takes one action"],
    [agent({ act: "return this.nextAction || this.choose(state);" }), "The target takes one action"],
    [
      agent({
        act:
          "const kept = this.nextAction;\n    this.nextAction = undefined;\n    return kept || this.choose(state);",
      }),
      "The target takes one action",
    ],
    [agent({ act: "return this.nextAction;" }), ""],
    [agent({ act: "return choose(state);" }), "Nothing is called `choose`"],
    [agent({ act: "return this.q[state].indexOf(Math.max(...this.q[state]));" }), ""],
    [agent({ act: "const action = this.choose(state);\n    return this.nextAction ?? action;" }), ""],
    [
      agent({ act: "this.nextAction = undefined;\n    return this.nextAction ?? this.choose(state);" }),
      "The target takes one action",
    ],
    [agent({ act: "return this.nextAction ?? this.choose(0);" }), "An action outlives its episode:"],
    [
      agent({ act: "return this.nextAction ?? Math.floor(2 * Math.random());" }),
      "You draw with `Math.random()`,",
    ],
    [agent({ greedily: "" }), ""],
    [
      agent({
        greedily:
          "this.nextAction = undefined;\n    if (greedy) return this.q[state].indexOf(Math.max(...this.q[state]));",
      }),
      "The target takes one action",
    ],
    [agent({ greedily: "if (greedy) return this.choose(state);" }), ""],
    [agent({ greedily: "if (greedy) return this.nextAction ?? this.choose(state);" }), ""],
    [agent({ greedily: "if (greedy) return Math.max(...this.q[state]);" }), ""],
    [agent({ greedily: "if (greedy) return this.q[state].lastIndexOf(Math.max(...this.q[state]));" }), ""],
    [agent({ next: "this.choose(nextState)" }), "Into a terminal state nothing"],
    [agent({ next: "terminated ? undefined : this.choose(state)" }), "That is Q-learning: the target"],
    [
      agent({ next: "terminated || truncated ? undefined : this.choose(nextState)" }),
      "Where time is up the last",
    ],
    [
      agent({ next: "terminated ? undefined : this.act(nextState, { greedy: true })" }),
      "That is Q-learning: the target",
    ],
    [agent({ next: "terminated ? undefined : action" }), "That is Q-learning: the target"],
    [agent({ next: "terminated ? undefined : this.nextAction" }), "Nothing is bootstrapped at"],
    [
      agent({ next: "terminated ? undefined : this.q[nextState].indexOf(Math.max(...this.q[nextState]))" }),
      "That is Q-learning: the target",
    ],
    [agent({ next: "(this.choose(nextState), terminated ? undefined : this.choose(nextState))" }), ""],
    [agent({ value: "terminated ? 0 : Math.max(...this.q[nextState])" }), "That is Q-learning: the target"],
    [agent({ value: "nextAction ? this.q[nextState][nextAction] : 0" }), "Nothing is bootstrapped at"],
    [agent({ value: "terminated ? 0 : this.q[nextState][action]" }), "That is Q-learning: the target"],
    [agent({ value: "terminated ? 0 : this.q[state][nextAction]" }), ""],
    [
      agent({ value: "terminated || truncated ? 0 : this.q[nextState][nextAction]" }),
      "Where time is up the last",
    ],
    [agent({ value: "terminated ? 0 : this.q[nextState][this.choose(nextState)]" }), ""],
    [agent({ value: "terminated ? 0 : this.q[nextState].reduce((a, b) => a + b) / 2" }), ""],
    [agent({ value: "0" }), "Nothing is bootstrapped at"],
    [agent({ value: "terminated ? reward : this.q[nextState][nextAction]" }), ""],
    [agent({ value: "reward > 0 ? 0 : this.q[nextState][nextAction ?? 0]" }), "Where time is up the last"],
    [agent({ value: "nextState === 2 ? 0 : this.q[nextState][nextAction]" }), ""],
    [
      agent({ update: "this.q[state][action] += stepSize * (reward + nextValue - this.q[state][action]);" }),
      "The discount is missing: the",
    ],
    [
      agent({ update: "this.q[state][action] += reward + discount * nextValue - this.q[state][action];" }),
      "The value jumps to its target.",
    ],
    [
      agent({
        update: "this.q[state][action] += 0.25 * (reward + 0.9 * nextValue - this.q[state][action]);",
      }),
      "",
    ],
    [
      agent({
        update: "this.q[state][action] += 0.25 * (reward + 0.5 * nextValue - this.q[state][action]);",
      }),
      "",
    ],
    [
      agent({
        update: "this.q[state][action] = stepSize * (reward + discount * nextValue - this.q[state][action]);",
      }),
      "",
    ],
    [
      agent({
        update:
          "this.q[nextState][action] += stepSize * (reward + discount * nextValue - this.q[state][action]);",
      }),
      "",
    ],
    [
      agent({ update: "q[state][action] += stepSize * (reward + discount * nextValue - q[state][action]);" }),
      "Nothing is called `q` here:",
    ],
    [agent({ update: "this.q = this.q.map((row) => [...row]);\n    this.q[state][action] = reward;" }), ""],
    [agent({ update: "" }), ""],
    [agent({ keep: "" }), "The target takes one action"],
    [agent({ keep: "this.nextAction = nextAction;" }), "An action outlives its episode:"],
    [
      agent({ keep: "this.nextAction = terminated ? undefined : nextAction;" }),
      "An action outlives its episode:",
    ],
    [agent({ keep: "this.nextAction = truncated ? nextAction : undefined;" }), "The target takes one action"],
    [agent({ keep: "this.nextAction = action;" }), "The target takes one action"],
    [agent({ keep: "nextAction = truncated ? undefined : nextAction;" }), "What is to change is declared"],
    [
      agent({ keep: "this.nextAction = truncated ? undefined : this.choose(nextState);" }),
      "The target takes one action",
    ],
    [agent({ order: "late" }), ""],
  ],
};
