import type { Answers } from "../answers.ts";

/** The cell, with holes for what may be written in another way. */
function cell({
  ended = "end === rewards.length",
  value = "0.9 * Math.max(...row) + 0.1 * mean",
  atTheEnd = "0",
  first = "let target = ",
  ahead = "let k = end - 1; k >= t; k--",
  back = "target = rewards[k] + 0.9 * target;",
  change = "q[states[t]][actions[t]] += 0.5 * (target - q[states[t]][actions[t]]);",
  before = "",
  steps = "let t = 0; t < rewards.length; t++",
}) {
  return `${before}for (${steps}) {
  const end = Math.min(t + n, rewards.length), row = q[states[end]];
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  ${first}${ended} ? ${atTheEnd} : ${value};
  for (${ahead}) ${back}
  ${change}
}`;
}

export const pastTheEnd: Answers = {
  right: [
    cell({}),
    cell({ ended: "t + n >= rewards.length" }),
    cell({ ended: "end < states.length - 1", atTheEnd: "0.9 * Math.max(...row) + 0.1 * mean", value: "0" }),
    cell({ value: "Math.max(...row) - 0.1 * (Math.max(...row) - mean)", ended: "end > rewards.length - 1" }),
    cell({ before: "const T = rewards.length;\n", ended: "!(end < T)" }),
  ],
  same: [
    cell({ ended: "end > rewards.length" }),
    cell({ ended: "end === states.length" }),
  ],
  wrong: [
    [cell({ ended: "t === rewards.length - 1" }), "Only the very last step is"],
    [cell({ ended: "t + n > rewards.length" }), "One step too late: where the"],
    [cell({ ended: "end >= rewards.length - 1" }), "One step too early: the state"],
    [cell({ ended: "end === states.length - 1 && n === 1" }), ""],
    [cell({ ended: "end !== rewards.length" }), "The test is the wrong way"],
    [cell({ ended: "end = rewards.length" }), "What is to change is declared"],
    [cell({ ended: "states[end] === states.length - 1" }), ""],
    [cell({ ended: "states[end] === q.length - 1" }), ""],
    [cell({ ended: "states[end] === states.at(-1)" }), ""],
    [cell({ ended: "rewards[end - 1] === 1" }), ""],
    [cell({ ended: "rewards[end - 1] !== 0" }), ""],
    [cell({ ended: "rewards[end] === undefined && n > 1" }), "One step too late: where the"],
    [cell({ ended: "t >= rewards.length - 2" }), "One step too early: the state"],
    [cell({ ended: "n >= rewards.length" }), ""],
    [cell({ ended: "true" }), "Now nothing is bootstrapped"],
    [cell({ atTheEnd: "1" }), ""],
    [cell({ atTheEnd: "rewards.at(-1)" }), ""],
    [cell({ atTheEnd: "NaN" }), "At [0][0]: NaN is what arithmetic"],
    [cell({ atTheEnd: "q[states[t]][actions[t]]" }), ""],
    [cell({ value: "Math.max(...row)" }), ""],
    [cell({ value: "mean" }), ""],
    [cell({ value: "0.1 * Math.max(...row) + 0.9 * mean" }), ""],
    [cell({ value: "0.9 * (0.9 * Math.max(...row) + 0.1 * mean)" }), ""],
    [cell({ back: "target = rewards[k] + target;" }), ""],
    [
      cell({ back: "if (k < rewards.length - 1) target = rewards[k] + 0.9 * target;" }),
      "At the end the rewards still",
    ],
    [cell({ ahead: "let k = end - 1; k > t; k--" }), ""],
    [cell({ ahead: "let k = end - 2; k >= t; k--" }), "At the end the rewards still"],
    [cell({ ahead: "let k = rewards.length - 1; k >= t; k--" }), ""],
    [cell({ steps: "let t = 0; t < rewards.length - 1; t++" }), "You leave out the steps that"],
    [cell({ steps: "let t = 0; t + n < rewards.length; t++" }), "You leave out the steps that"],
    [cell({ steps: "let t = 0; t <= rewards.length - n; t++" }), ""],
    [cell({ steps: "let t = rewards.length - 1; t >= 0; t--" }), ""],
    [
      cell({
        change:
          "if (end < rewards.length) q[states[t]][actions[t]] += 0.5 * (target - q[states[t]][actions[t]]);",
      }),
      "You leave out the steps that",
    ],
    [
      cell({
        change:
          "if (end === rewards.length) target = 0;\n  q[states[t]][actions[t]] += 0.5 * (target - q[states[t]][actions[t]]);",
      }),
      "At the end the rewards still",
    ],
    [cell({ change: "q[states[t]][actions[t]] = target;" }), ""],
    [cell({ change: "q[states[t]][actions[t]] += 0.1 * (target - q[states[t]][actions[t]]);" }), ""],
    [cell({ change: "q[states[end]][actions[t]] += 0.5 * (target - q[states[t]][actions[t]]);" }), ""],
    [
      cell({ ended: "false", before: "q[states[rewards.length]].fill(0);\n" }),
      "You empty the row of the terminal",
    ],
    [cell({ ended: "false", before: "q[states.at(-1)] = [0, 0];\n" }), "You empty the row of the terminal"],
    [
      cell({ ended: "false", before: "q = structuredClone(q);\nq[states.at(-1)].fill(0);\n" }),
      "You leave out the steps that",
    ],
    [cell({ before: "rewards = rewards.slice(0, -1);\n" }), "You leave out the steps that"],
    [cell({ before: "rewards.push(0);\n" }), "There is nothing at the place"],
    [cell({ before: "n = Math.min(n, 2);\n" }), ""],
    ["", "You leave out the steps that"],
  ],
};
