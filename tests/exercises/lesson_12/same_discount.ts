import type { Answers } from "../answers.ts";

const counting = (count: string) => `return Array.from(terminated, (end, i) => end ? 0 : ${count});`;

export const sameDiscount: Answers = {
  right: [
    counting("discount ** steps[i]"),
    counting("Math.pow(discount, steps[i])"),
    "return Array.from(steps, (count, i) => terminated[i] === 1 ? 0 : discount ** count);",
    "return Array.from(terminated, (end, i) => (1 - end) * discount ** steps[i]);",
    "return [...terminated].map((end, i) => end ? 0 : discount ** steps[i]);",
    "return Float32Array.from(steps, (count, i) => terminated[i] ? 0 : discount ** count);",
    "const counts = [];\nfor (let i = 0; i < steps.length; i++) counts.push(terminated[i] ? 0 : discount ** steps[i]);\nreturn counts;",
  ],
  same: [
    counting("discount"),
    counting("discount * 1"),
    "return Array.from(terminated, (end) => (1 - end) * discount);",
  ],
  wrong: [
    [counting("discount ** steps[0]"), "All rows are discounted alike"],
    [counting("discount ** 3"), "All rows are discounted alike"],
    [counting("discount ** Math.max(...steps)"), "All rows are discounted alike"],
    [counting("discount ** (steps[i] - 1)"), "Discounted once too little"],
    [counting("discount ** (steps[i] + 1)"), "Discounted once too often"],
    [counting("discount * steps[i]"), "That is γ times the number"],
    [counting("discount / steps[i]"), "That is γ divided by"],
    [counting("steps[i] ** discount"), "Base and exponent are swapped"],
    [counting("1"), "Now nothing is discounted"],
    [counting("discount ** i"), "The exponent is the row's place"],
    [counting("discount ** steps"), "NaN is what arithmetic"],
    [counting("discount ^ steps[i]"), "`^` is no power"],
    [
      "return terminated.map((end, i) => end ? 0 : discount ** steps[i]);",
      "A memory hands out `terminated` as bytes",
    ],
    [
      "return steps.map((count, i) => terminated[i] ? 0 : discount ** count);",
      "A memory hands out `terminated` as bytes",
    ],
    ["return terminated.map((end) => (1 - end) * discount);", "A memory hands out `terminated` as bytes"],
    [counting("steps[i]"), "That is the number of steps itself"],
    ["return Array.from(steps, (count) => discount ** count);", "The ends were right"],
    [
      "return Array.from(terminated, (end, i) => end ? discount ** steps[i] : 0);",
      "The ends are the wrong way round",
    ],
    ["return Array.from(terminated, (end, i) => end ? discount : discount ** steps[i]);", ""],
    ["return Array.from(terminated, (end, i) => end ? 1 : discount ** steps[i]);", ""],
    ["return discount ** steps[0];", "where an array is expected"],
    ["Array.from(terminated, (end, i) => end ? 0 : discount ** steps[i]);", "returns nothing"],
    ["", "returns nothing"],
  ],
};
