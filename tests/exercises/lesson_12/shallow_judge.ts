import type { Answers } from "../answers.ts";

/** The updates, with holes for what may be written in another way. */
function updates({
  first = "q.map((row) => [...row])",
  again = "q.map((row) => [...row])",
  isTime = "(k + 1) % renewal === 0",
  best = "rl.rules.argmax(q[nextState])",
  worth = "judge[nextState][best]",
  target = "terminated ? reward : reward + worth",
  change = "q[state][action] += 0.1 * (target - q[state][action]);",
  before = "",
}) {
  return `${before}let judge = ${first};
for (let k = 0; k < passages.length; k++) {
  const { state, action, reward, nextState, terminated } = passages[k];
  const best = ${best};
  const worth = ${worth};
  const target = ${target};
  ${change}
  if (${isTime}) judge = ${again};
}`;
}

export const shallowJudge: Answers = {
  right: [
    updates({}),
    updates({ first: "structuredClone(q)", again: "structuredClone(q)" }),
    updates({ first: "q.map((row) => row.slice())", again: "q.map((row) => row.slice())" }),
    updates({ first: "JSON.parse(JSON.stringify(q))", again: "JSON.parse(JSON.stringify(q))" }),
    updates({ first: "q.map((row) => Array.from(row))", again: "q.map((row) => row.concat())" }),
    updates({ best: "q[nextState].indexOf(Math.max(...q[nextState]))" }),
  ],
  same: [
    updates({ first: "q", again: "q" }),
    updates({ first: "q.slice()", again: "q.slice()" }),
    updates({ first: "Array.from(q)", again: "Array.from(q)" }),
    updates({ first: "q.map((row) => row)", again: "q.concat()" }),
    updates({ first: "{ ...q }", again: "Object.assign([], q)" }),
    updates({ isTime: "true" }),
    updates({ isTime: "renewal" }),
  ],
  wrong: [
    [updates({ again: "[...q]" }), "From the first renewal on he shares"],
    [updates({ again: "q" }), "From the first renewal on he shares"],
    [updates({ first: "[...q]" }), "Until then he shares the rows"],
    [updates({ isTime: "false" }), "The judge is never renewed"],
    [updates({ again: "judge" }), "The judge is never renewed"],
    [updates({ again: "judge.map((row) => [...row])" }), "The judge is never renewed"],
    [updates({ isTime: "k % renewal === 0" }), "The judge is renewed one update too early"],
    [updates({ isTime: "k > 0 && k % renewal === 0" }), "The judge is renewed one update too late"],
    [updates({ isTime: "(k + 1) % renewal" }), "The judge is renewed one update too early"],
    [updates({ isTime: "k === renewal" }), "The judge is renewed one update too late"],
    [updates({ worth: "Math.max(...judge[nextState])" }), "Now the judge chooses as well"],
    [updates({ best: "rl.rules.argmax(judge[nextState])" }), "Now the judge chooses as well"],
    [
      updates({ best: "rl.rules.argmax(judge[nextState])", worth: "q[nextState][best]" }),
      "Now the judge chooses, and the table",
    ],
    [updates({ best: "rl.rules.argmax(q[state])" }), ""],
    [updates({ worth: "judge[state][best]" }), ""],
    [updates({ worth: "judge[nextState][action]" }), ""],
    [updates({ worth: "0.9 * judge[nextState][best]" }), ""],
    [updates({ target: "reward + worth" }), ""],
    [updates({ target: "terminated ? 0 : reward + worth" }), ""],
    [updates({ change: "q[state][action] = target;" }), ""],
    [updates({ change: "q[state][action] += 0.5 * (target - q[state][action]);" }), ""],
    [updates({ change: "q[state][action] += 0.1 * (target - judge[state][action]);" }), ""],
    [
      updates({ change: "judge[state][action] += 0.1 * (target - judge[state][action]);" }),
      "The table is as it was",
    ],
    [updates({ before: "q = structuredClone(q);\n" }), "The table is as it was"],
    [updates({ first: "q.map((row) => row.map(() => 0))" }), ""],
    ["return;", "The table is as it was"],
  ],
};
