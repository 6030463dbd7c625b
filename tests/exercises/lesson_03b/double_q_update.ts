import type { Answers } from "../answers.ts";

/** The update, with holes for what may be written in another way. */
function update({
  best = "first[nextState].indexOf(Math.max(...first[nextState]))",
  value = "second[nextState][best]",
  target = "terminated ? reward : reward + discount * value",
  change = "first[state][action] += stepSize * (target - first[state][action]);",
}) {
  return `const best = ${best};\nconst value = ${value};\nconst target = ${target};\n${change}`;
}

export const doubleQUpdate: Answers = {
  right: [
    update({ best: "first[nextState].reduce((best, value, a, row) => value > row[best] ? a : best, 0)" }),
    update({ change: "first[state][action] = (1 - stepSize) * first[state][action] + stepSize * target;" }),
    "let best = 0;\nfor (let a = 1; a < first[nextState].length; a++) if (first[nextState][a] > first[nextState][best]) best = a;\n" +
    "let target = reward;\nif (!terminated) target += discount * second[nextState][best];\n" +
    "first[state][action] -= stepSize * (first[state][action] - target);\nreturn first;",
    "const greatest = Math.max(...first[nextState]);\nconst value = second[nextState].find((_, a) => first[nextState][a] === greatest);\n" +
    "first[state][action] += stepSize * (reward + (terminated ? 0 : discount * value) - first[state][action]);",
  ],
  wrong: [
    [update({ value: "first[nextState][best]" }), "The first table chooses and"],
    [
      update({ best: "second[nextState].indexOf(Math.max(...second[nextState]))" }),
      "The second table chooses and",
    ],
    [
      update({
        best: "second[nextState].indexOf(Math.max(...second[nextState]))",
        value: "first[nextState][best]",
      }),
      "The roles are swapped: `first`",
    ],
    [update({ value: "Math.max(...second[nextState])" }), "The second table chooses and"],
    [update({ value: "Math.max(...first[nextState])" }), "The first table chooses and"],
    [
      update({ value: "Math.min(first[nextState][best], second[nextState][best])" }),
      "That is the smaller of the",
    ],
    [
      update({ value: "Math.min(Math.max(...first[nextState]), Math.max(...second[nextState]))" }),
      "That is the smaller of the",
    ],
    [
      update({ value: "(first[nextState][best] + second[nextState][best]) / 2" }),
      "You take the mean of both",
    ],
    [update({ value: "second[nextState][action]" }), "You look up the present action"],
    [update({ value: "second[state][best]" }), ""],
    [
      update({ value: "second[nextState][Math.max(...first[nextState])]" }),
      "At [0][0]: NaN is what arithmetic",
    ],
    [update({ value: "second[nextState]" }), "At [0][0]: NaN is what arithmetic"],
    [update({ value: "best" }), "You use the number of the"],
    [update({ value: "second[nextState][0]" }), "You look for the best action"],
    [update({ value: "second[best][nextState]" }), ""],
    [update({ value: "second[nextState, best]" }), "`second[nextState, best]`"],
    [update({ value: "0" }), ""],
    [update({ best: "first[state].indexOf(Math.max(...first[state]))" }), "You look for the best action"],
    [
      update({ best: "first[nextState].lastIndexOf(Math.max(...first[nextState]))" }),
      "Of several equally good actions",
    ],
    [
      update({ best: "first[nextState].indexOf(Math.min(...first[nextState]))" }),
      "You look for the best action",
    ],
    [update({ best: "first[nextState].indexOf(Math.max(first[nextState]))" }), "`Math.max` wants numbers,"],
    [
      update({ best: "first[nextState][0] >= first[nextState][1] ? 0 : 1" }),
      "At [0][0]: NaN is what arithmetic",
    ],
    [
      update({ best: "first[nextState][0] > first[nextState][1] ? 0 : 1" }),
      "Of several equally good actions",
    ],
    [
      update({
        best:
          "first[nextState].reduce((best, value, a, row) => value > 0 && value > row[best] ? a : best, 0)",
      }),
      "Your search for the best begins",
    ],
    [
      update({ best: "first[nextState].reduce((best, value, a, row) => value >= row[best] ? a : best, 0)" }),
      "Of several equally good actions",
    ],
    [
      update({
        best:
          "first[nextState].map((v, a) => v + second[nextState][a]).reduce((b, v, a, row) => v > row[b] ? a : b, 0)",
      }),
      "Of several equally good actions",
    ],
    [update({ best: "argmax(first[nextState])" }), "In TypeScript, `argmax(x)`"],
    [update({ best: "action" }), "You look up the present action"],
    [update({ target: "reward + discount * value" }), "You bootstrapped from a terminal"],
    [update({ target: "terminated ? 0 : reward + discount * value" }), "At the end the reward still"],
    [update({ target: "terminated ? reward : reward + value" }), "The discount is missing: r"],
    [update({ target: "terminated ? reward : discount * value" }), "The reward is missing: r +"],
    [
      update({ target: "terminated ? reward : discount * (reward + value)" }),
      "The roles are swapped: `first`",
    ],
    [update({ target: "terminated ? reward : reward + 0.5 * value" }), ""],
    [update({ target: "!terminated ? reward : reward + discount * value" }), ""],
    [update({ target: "reward + terminated ? 0 : discount * value" }), "`? :` is worked out last,"],
    [update({ change: "first[state][action] = target;" }), "The step size is missing:"],
    [update({ change: "first[state][action] += 0.5 * (target - first[state][action]);" }), ""],
    [update({ change: "first[state][action] += stepSize * target;" }), "You add a share of the target"],
    [
      update({ change: "first[state][action] = stepSize * (target - first[state][action]);" }),
      "You store the step itself,",
    ],
    [
      update({ change: "first[state][action] += stepSize * (target - second[state][action]);" }),
      "You measure the way from the",
    ],
    [
      update({ change: "second[state][action] += stepSize * (target - second[state][action]);" }),
      "You move the second table.",
    ],
    [
      update({ change: "second[state][action] += stepSize * (target - first[state][action]);" }),
      "You move the second table.",
    ],
    [
      update({
        change:
          "first[state][action] += stepSize * (target - first[state][action]);\nsecond[state][action] += stepSize * (target - second[state][action]);",
      }),
      "You change both tables. The",
    ],
    [update({ change: "first[nextState][best] += stepSize * (target - first[state][action]);" }), ""],
    [update({ change: "first[state][best] += stepSize * (target - first[state][best]);" }), ""],
    [
      update({
        change:
          "first = first.map((row) => [...row]);\nfirst[state][action] += stepSize * (target - first[state][action]);",
      }),
      "The tables are as they were.",
    ],
    [
      update({
        change:
          "if (Math.random() < 0.5) [first, second] = [second, first];\nfirst[state][action] += stepSize * (target - first[state][action]);",
      }),
      "You draw with `Math.random()`,",
    ],
    [
      update({ change: "return stepSize * (target - first[state][action]);" }),
      "The tables are as they were.",
    ],
    [`if (terminated) return;\n${update({})}`, "A last step teaches too: its"],
  ],
};
