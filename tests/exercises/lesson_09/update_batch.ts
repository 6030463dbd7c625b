import type { Answers } from "../answers.ts";

const writing = (made: string) =>
  `for (let k = 0; k < places.length; k++) rows[places[k]].priority = ${made};`;

export const updateBatch: Answers = {
  right: [
    writing("Math.sqrt(losses[k])"),
    writing("losses[k] ** 0.5"),
    writing("Math.pow(losses[k], 1 / 2)"),
    "Array.from(places, (place, k) => rows[place].priority = Math.sqrt(losses[k]));",
    "Array.from(places).forEach((place, k) => {\n  rows[place] = { ...rows[place], priority: Math.sqrt(losses[k]) };\n});",
    writing("Math.abs(Math.sqrt(losses[k]))"),
  ],
  same: [
    writing("losses[k]"),
    writing("Math.abs(losses[k])"),
    "Array.from(places).forEach((place, k) => rows[place].priority = losses[k]);",
  ],
  wrong: [
    [writing("losses[k] / 2"), "That is half of the square"],
    [writing("losses[k] ** 2"), "You square it once more"],
    [writing("-Math.sqrt(losses[k])"), ""],
    [writing("Math.cbrt(losses[k])"), ""],
    [writing("Math.log1p(losses[k])"), "That is the symlog"],
    [writing("Math.log1p(Math.sqrt(losses[k]))"), "That is the symlog"],
    [writing("rows[places[k]].priority + Math.sqrt(losses[k])"), "is added to the old one"],
    [writing("Math.max(rows[places[k]].priority, Math.sqrt(losses[k]))"), "A priority can only grow"],
    [writing("Math.sqrt(losses[places[k]])"), "numbered like the batch"],
    [writing("Math.sqrt(losses[0])"), "All rows of the batch get the same"],
    [
      "for (let k = 0; k < places.length; k++) rows[k].priority = Math.sqrt(losses[k]);",
      "The rows in front get",
    ],
    [
      "for (let k = 0; k < losses.length && k < rows.length; k++) rows[k].priority = Math.sqrt(losses[k]);",
      "The rows in front get the priorities",
    ],
    [
      "rows.forEach((row) => row.priority = 0);\n" + writing("Math.sqrt(losses[k])"),
      "Some rows are set that no batch has drawn",
    ],
    ["for (let k = 1; k < places.length; k++) rows[places[k]].priority = Math.sqrt(losses[k]);", ""],
    ["rows = structuredClone(rows);\n" + writing("Math.sqrt(losses[k])"), "The rows are as they were"],
    [
      "for (let k = 0; k < places.length; k++) rows[places[k]] = Math.sqrt(losses[k]);",
      "there is a number where",
    ],
    [
      "for (let k = 0; k < places.length; k++) rows[places[k]] = { priority: Math.sqrt(losses[k]) };",
      "is replaced by its priority",
    ],
    [
      "for (let k = 0; k < places.length; k++) losses[k] = Math.sqrt(losses[k]);\n" + writing("losses[k]"),
      "Your function changes",
    ],
    ["", "The rows are as they were"],
  ],
};
