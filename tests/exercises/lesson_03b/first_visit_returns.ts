import type { Answers } from "../answers.ts";

/** From the back to the front, with holes for what may be written in another way. */
function backwards({
  head = "let t = states.length - 1; t >= 0; t--",
  next = "next = rewards[t] + discount * next;",
  store = "returns[states[t]] = next;",
  begin = "let next = 0;",
  end = "return returns;",
}) {
  return `const returns = {};\n${begin}\nfor (${head}) {\n  ${next}\n  ${store}\n}\n${end}`;
}

const all =
  "const G = rewards.map((_, t) => rewards.slice(t).reduceRight((later, r) => r + discount * later, 0));\n";

export const firstVisitReturns: Answers = {
  right: [
    `${all}const returns = {};\nstates.forEach((state, t) => {\n  if (!(state in returns)) returns[state] = G[t];\n});\nreturn returns;`,
    `${all}const returns = {};\nfor (const [t, state] of states.entries()) returns[state] ??= G[t];\nreturn returns;`,
    `${all}return Object.fromEntries(states.map((state, t) => [state, G[t]]).reverse());`,
    "const returns = {};\nfor (let t = 0; t < states.length; t++) {\n  if (states.indexOf(states[t]) !== t) continue;\n" +
    "  let sum = 0;\n  for (let k = t; k < rewards.length; k++) sum += discount ** (k - t) * rewards[k];\n" +
    "  returns[states[t]] = sum;\n}\nreturn returns;",
  ],
  wrong: [
    [
      backwards({ store: "if (!(states[t] in returns)) returns[states[t]] = next;" }),
      "That is the return of the",
    ],
    [backwards({ store: "returns[states[t]] ??= next;" }), "That is the return of the"],
    [
      backwards({ store: "returns[states[t]] = (returns[states[t]] ?? 0) + next;" }),
      "You add the returns of all",
    ],
    [
      backwards({ store: "returns[states[t]] = Math.max(returns[states[t]] ?? -Infinity, next);" }),
      "You keep the greatest return",
    ],
    [backwards({ store: "returns[states[t]] = rewards[t];" }), "These are the rewards that"],
    [backwards({ store: "returns[t] = next;" }), "You store the returns by step."],
    [backwards({ store: "returns[states[t]] = [next];" }), ""],
    [backwards({ store: "returns.push(next);" }), "There is no `returns.push`"],
    [backwards({ store: "returns[states[t]] = Math.round(100 * next) / 100;" }), ""],
    [backwards({ store: "if (next) returns[states[t]] = next;" }), "You take a return of 0 for"],
    [backwards({ store: "returns[states[t - 1]] = next;" }), ""],
    [backwards({ next: "next = rewards[t] + next;" }), "The discount is missing."],
    [backwards({ next: "next = discount * (rewards[t] + next);" }), "The rule is $r + \\gamma\\,G$:"],
    [backwards({ next: "next = discount * rewards[t] + next;" }), ""],
    [backwards({ next: "next = rewards[t] + 0.9 * next;" }), ""],
    [backwards({ next: "next = rewards[t];" }), "These are the rewards that"],
    [backwards({ next: "next += discount * rewards[t];" }), ""],
    [backwards({ next: "next += discount ** t * rewards[t];" }), "The discount is counted from"],
    [backwards({ next: "next = rewards[t] + discount ** t * next;" }), ""],
    [
      backwards({ next: "", store: "returns[states[t]] = next;\n  next = rewards[t] + discount * next;" }),
      "The reward of the step itself",
    ],
    [backwards({ head: "let t = 0; t < states.length; t++" }), ""],
    [backwards({ head: "let t = states.length; t >= 0; t--" }), ""],
    [backwards({ head: "let t = states.length - 1; t > 0; t--" }), "The first step is missing."],
    [backwards({ head: "let t = states.length - 2; t >= 0; t--" }), "The last step is missing."],
    [backwards({ head: "const t in states" }), ""],
    [backwards({ begin: "let next = 1;" }), ""],
    [backwards({ begin: "let next;" }), ""],
    [backwards({ end: "return Object.values(returns);" }), "Your function returns an array"],
    [backwards({ end: "return Object.entries(returns);" }), "Your function returns an array"],
    [backwards({ end: "return new Map(Object.entries(returns));" }), ""],
    [backwards({ end: "return states.map((state) => returns[state]);" }), "Your function returns an array"],
    [backwards({ end: "" }), "Your function returns nothing."],
    [
      `${all}const returns = {};\nstates.forEach((state, t) => {\n  if (!returns[state]) returns[state] = G[t];\n});\nreturn returns;`,
      "You take a return of 0 for",
    ],
    [
      `${all}return Object.fromEntries(states.map((state, t) => [state, G[t]]));`,
      "That is the return of the",
    ],
    [`${all}return G;`, "Your function returns an array"],
    [
      `${all}const returns = {};\nfor (const state of new Set(states)) {\n` +
      "  const visits = states.flatMap((s, t) => s === state ? [G[t]] : []);\n" +
      "  returns[state] = visits.reduce((a, b) => a + b) / visits.length;\n}\nreturn returns;",
      "That is the mean over all",
    ],
    [
      "const returns = {};\nwhile (states.length > 0) {\n  const state = states.pop();\n  returns[state] = rewards.pop() + discount * (returns[state] ?? 0);\n}\nreturn returns;",
      "Your function changes its",
    ],
    [
      "const returns = Array(10).fill(0);\nlet next = 0;\nfor (let t = states.length - 1; t >= 0; t--) returns[states[t]] = next = rewards[t] + discount * next;\nreturn returns;",
      "Your function returns an array",
    ],
    [
      "const returns = {};\nlet next = 0;\nfor (let t = states.length - 1; t >= 0; t--) {\n  if (t < states.length - 1 && states[t] === states[t + 1]) continue;\n" +
      "  next = rewards[t] + discount * next;\n  returns[states[t]] = next;\n}\nreturn returns;",
      "",
    ],
    [
      "const returns = {};\nconst seen = new Set();\nlet next = 0;\nfor (let t = states.length - 1; t >= 0; t--) {\n  next = rewards[t] + discount * next;\n" +
      "  if (!seen.has(states[t])) returns[states[t]] = next;\n  seen.add(states[t]);\n}\nreturn returns;",
      "That is the return of the",
    ],
  ],
};
