import type { Answers } from "../answers.ts";

/** How it acts, with holes for what may be written in another way. */
function acting({
  row = "this.values[state]",
  explores = "!greedy && this.random.random() < this.settings.epsilon",
  drawn = "this.random.integers(0, row.length)",
  best = "row.indexOf(Math.max(...row))",
}) {
  return `const row = ${row};\n    if (${explores}) return ${drawn};\n    return ${best};`;
}

/** A whole agent, with holes for what may be written in another way. */
function agent({
  act = acting({}),
  push = "this.episode.push({ state: observation, action, reward });",
  learns = "terminated",
  begin = "let next = 0;",
  head = "let t = this.episode.length - 1; t >= 0; t--",
  next = "next = step.reward + this.settings.discount * next;",
  first =
    "this.episode.findIndex(({ state, action }) => state === step.state && action === step.action) === t",
  count = "this.counts[step.state][step.action]++;",
  size = "1 / this.counts[step.state][step.action]",
  change = "this.values[step.state][step.action] += size * (next - this.values[step.state][step.action]);",
  forgets = "if (terminated || truncated) this.episode = [];",
}) {
  return `
  episode = [];
  constructor(states, actions, settings, random) {
    this.settings = settings;
    this.random = random;
    this.values = Array.from({ length: states }, () => Array(actions).fill(0));
    this.counts = Array.from({ length: states }, () => Array(actions).fill(0));
  }
  act(state, { greedy = false } = {}) {
    ${act}
  }
  learn({ observation, action, reward, nextObservation, terminated, truncated }) {
    ${push}
    if (${learns}) {
      ${begin}
      for (${head}) {
        const step = this.episode[t];
        ${next}
        if (!(${first})) continue;
        ${count}
        const size = ${size};
        ${change}
      }
    }
    ${forgets}
  }
  dispose() {}`;
}

export const monteCarloAgent: Answers = {
  right: [
    agent({}),
    agent({
      act: "if (greedy || this.random.random() >= this.settings.epsilon) {\n" +
        "      return this.values[state].reduce((best, value, a, row) => value > row[best] ? a : best, 0);\n    }\n" +
        "    return this.random.integers(this.values[state].length);",
    }),
    agent({
      first:
        "!this.episode.slice(0, t).some(({ state, action }) => state === step.state && action === step.action)",
    }),
    agent({
      size: "this.counts[step.state][step.action]",
      change: "this.values[step.state][step.action] =\n" +
        "          ((size - 1) * this.values[step.state][step.action] + next) / size;",
    }),
    agent({ forgets: "if (!terminated && !truncated) return;\n    this.episode.length = 0;" }),
  ],
  wrong: [
    [
      agent({ act: "const row = this.values[state];\n    return row.indexOf(Math.max(...row));" }),
      "Your agent never explores.",
    ],
    [
      agent({ act: acting({ explores: "this.random.random() < this.settings.epsilon" }) }),
      "Asked to be greedy, your agent",
    ],
    [
      agent({
        act:
          "const row = this.values[state], explores = this.random.random() < this.settings.epsilon;\n    return explores && !greedy ? this.random.integers(0, row.length) : row.indexOf(Math.max(...row));",
      }),
      "Asked to be greedy, your agent",
    ],
    [
      agent({ act: acting({ explores: "!greedy && this.random.random() > this.settings.epsilon" }) }),
      "Your function does not draw",
    ],
    [
      agent({ act: acting({ explores: "!greedy && this.random.random() < 0.1" }) }),
      "Your function does not draw",
    ],
    [
      agent({ act: acting({ explores: "!greedy && Math.random() < this.settings.epsilon" }) }),
      "You draw with `Math.random()`.",
    ],
    [
      agent({ act: acting({ drawn: "this.random.integers(0, 2)" }) }),
      "",
    ],
    [
      agent({ act: acting({ drawn: "this.random.integers(0, row.length - 1)" }) }),
      "",
    ],
    [
      agent({ act: acting({ drawn: "Math.floor(this.random.random() * row.length)" }) }),
      "Your function does not draw",
    ],
    [
      agent({ act: acting({ drawn: "this.random.integers(0, this.values.length)" }) }),
      "",
    ],
    [
      agent({ act: acting({ best: "row.lastIndexOf(Math.max(...row))" }) }),
      "Of several equally good actions",
    ],
    [
      agent({ act: acting({ best: "Math.max(...row)" }) }),
      "",
    ],
    [
      agent({ act: acting({ best: "row.indexOf(Math.max(0, ...row))" }) }),
      "",
    ],
    [
      agent({ act: acting({ row: "this.values[0]" }) }),
      "",
    ],
    [
      agent({ act: "return this.random.integers(0, this.values[state].length);" }),
      "Your agent draws all actions",
    ],
    [
      agent({ act: "const row = values[state];\n    return row.indexOf(Math.max(...row));" }),
      "Nothing is called `values`",
    ],
    [agent({ push: "" }), ""],
    [agent({ push: "this.episode.push({ state: nextObservation, action, reward });" }), ""],
    [agent({ push: "if (!terminated) this.episode.push({ state: observation, action, reward });" }), ""],
    [agent({ push: "this.episode.push({ observation, action, reward });" }), "There is nothing at the place"],
    [
      agent({ push: "this.episode.unshift({ state: observation, action, reward });" }),
      "Your returns begin at the",
    ],
    [
      agent({ push: "this.episode = [{ state: observation, action, reward }];" }),
      "Of an episode only its last",
    ],
    [agent({ push: "episode.push({ state: observation, action, reward });" }), "Nothing is called `episode`"],
    [agent({ learns: "true" }), "You learn after every step,"],
    [agent({ learns: "truncated" }), ""],
    [agent({ learns: "terminated || truncated" }), "You learn from an episode"],
    [agent({ learns: "reward > 0" }), ""],
    [agent({ learns: "nextObservation === 0" }), ""],
    [agent({ learns: "terminated && this.episode.length > 1" }), ""],
    [agent({ begin: "let next = 1;" }), ""],
    [agent({ begin: "let next;" }), ""],
    [agent({ begin: "let next = this.values[nextObservation][0];" }), ""],
    [agent({ head: "let t = 0; t < this.episode.length; t++" }), "Your returns begin at the"],
    [agent({ head: "let t = this.episode.length - 1; t > 0; t--" }), ""],
    [agent({ head: "let t = this.episode.length - 2; t >= 0; t--" }), ""],
    [agent({ next: "next = step.reward + next;" }), "The discount is missing in"],
    [agent({ next: "next = step.reward + 0.5 * next;" }), ""],
    [agent({ next: "next = step.reward + 0.9 * next;" }), ""],
    [agent({ next: "next = this.settings.discount * (step.reward + next);" }), "Your step size is a number"],
    [agent({ next: "next += this.settings.discount ** t * step.reward;" }), "The discount is counted from"],
    [agent({ next: "next = step.reward;" }), "Each step's return is its"],
    [agent({ next: "next = reward + this.settings.discount * next;" }), ""],
    [agent({ first: "true" }), "Every visit counts in your"],
    [
      agent({ first: "this.episode.findIndex(({ state }) => state === step.state) === t" }),
      "A state that was seen before",
    ],
    [agent({ first: "this.episode.findIndex(({ action }) => action === step.action) === t" }), ""],
    [
      agent({
        first:
          "this.episode.findLastIndex(({ state, action }) => state === step.state && action === step.action) === t",
      }),
      "The last visit counts in your",
    ],
    [agent({ first: "this.counts[step.state][step.action] === 0" }), ""],
    [agent({ first: "t === 0" }), ""],
    [
      agent({
        first: "this.episode[t - 1]?.state !== step.state || this.episode[t - 1]?.action !== step.action",
      }),
      "",
    ],
    [agent({ count: "" }), ""],
    [agent({ count: "this.counts[step.state][step.action] = 1;" }), "Each return overwrites the"],
    [agent({ count: "this.counts[step.state][0]++;", size: "1 / this.counts[step.state][0]" }), ""],
    [agent({ count: "this.counts[0][0]++;", size: "1 / this.counts[0][0]" }), ""],
    [agent({ size: "1" }), "Each return overwrites the"],
    [agent({ size: "0.1" }), "Your step size is a number"],
    [agent({ size: "0.5" }), "Your step size is a number"],
    [agent({ size: "1 / (this.counts[step.state][step.action] + 1)" }), "The count is one ahead: the"],
    [agent({ size: "1 / this.episode.length" }), ""],
    [agent({ size: "this.counts[step.state][step.action]" }), ""],
    [agent({ change: "this.values[step.state][step.action] = next;" }), "Each return overwrites the"],
    [agent({ change: "this.values[step.state][step.action] += size * next;" }), ""],
    [
      agent({
        change:
          "this.values[step.state][step.action] = size * (next - this.values[step.state][step.action]);",
      }),
      "",
    ],
    [
      agent({
        change:
          "this.values[step.state][step.action] -= size * (next - this.values[step.state][step.action]);",
      }),
      "",
    ],
    [
      agent({
        change: "this.values[observation][action] += size * (next - this.values[observation][action]);",
      }),
      "",
    ],
    [
      agent({
        change: "values[step.state][step.action] += size * (next - values[step.state][step.action]);",
      }),
      "Nothing is called `values`",
    ],
    [agent({ change: "" }), ""],
    [agent({ forgets: "" }), "The episode is never forgotten:"],
    [agent({ forgets: "if (terminated) this.episode = [];" }), "An episode that was cut short"],
    [agent({ forgets: "if (truncated) this.episode = [];" }), "The episode is never forgotten:"],
    [agent({ forgets: "this.episode = [];" }), "Of an episode only its last"],
    [
      agent({
        forgets:
          "if (terminated || truncated) {\n      this.episode = [];\n      for (const row of this.counts) row.fill(0);\n    }",
      }),
      "Each return overwrites the",
    ],
  ],
};
