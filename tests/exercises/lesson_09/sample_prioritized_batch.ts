import type { Answers } from "../answers.ts";

/** A batch, with holes for what may be written in another way. */
const drawn = ({
  weigh = "1 + row.priority",
  places = "random.choice(rows.length, { p, size })",
  of = "rows[place]",
  result = "{ batch, places }",
}) =>
  `const parts = rows.map((row) => ${weigh}), sum = parts.reduce((a, b) => a + b, 0);\n` +
  `const p = parts.map((part) => part / sum);\nconst places = ${places};\n` +
  `const drawn = Array.from(places, (place) => ${of});\nconst batch = {\n` +
  "  states: drawn.map((row) => row.observation),\n  actions: drawn.map((row) => row.action),\n" +
  "  rewards: drawn.map((row) => row.reward),\n  nextStates: drawn.map((row) => row.nextObservation),\n" +
  `  terminals: drawn.map((row) => row.terminated),\n};\nreturn ${result};`;

export const samplePrioritizedBatch: Answers = {
  right: [
    drawn({ weigh: "Math.exp(Math.log(1 + row.priority))" }),
    drawn({ weigh: "Math.exp(Math.sign(row.priority) * Math.log1p(Math.abs(row.priority)))" }),
    drawn({}).replace(
      "const p = parts.map((part) => part / sum);",
      "const p = rl.rules.softmax(rows.map((row) => Math.log1p(row.priority)));",
    ),
    drawn({ places: "Array.from({ length: size }, () => random.choice(rows.length, { p }))" }),
    drawn({
      places: "Array.from({ length: size }, () => {\n  let rest = random.random();\n" +
        "  return p.findIndex((part) => (rest -= part) < 0);\n})",
    }),
    drawn({ result: "{ places: [...places], batch }" }),
  ],
  wrong: [
    [drawn({ places: "random.choice(rows.length, { size })" }), "The rows are drawn evenly"],
    [
      drawn({ places: "Array.from({ length: size }, () => random.integers(0, rows.length))" }),
      "The rows are drawn evenly",
    ],
    [drawn({ weigh: "row.priority + 1e-9" }), "in proportion to the priorities themselves"],
    [drawn({ weigh: "Math.exp(row.priority)" }), "the softmax without the symlog"],
    [drawn({ weigh: "Math.log1p(row.priority) + 1e-12" }), "in proportion to the symlogs"],
    [drawn({ weigh: "1 / (1 + row.priority)" }), "Rows with small priorities"],
    [drawn({ weigh: "2 + row.priority" }), ""],
    [drawn({ weigh: "(1 + row.priority) ** 2" }), "to another power than 1"],
    [
      drawn({
        places: "rows.map((_, k) => k).sort((a, b) => rows[b].priority - rows[a].priority).slice(0, size)",
      }),
      "You take the rows with the largest",
    ],
    [drawn({ places: "new Array(size).fill(random.choice(rows.length, { p }))" }), "You draw one place"],
    [
      drawn({
        places: "random.choice(rows.length, { p, size: Math.min(size, rows.length), replace: false })",
      }),
      "You draw without replacement",
    ],
    [
      drawn({ result: "{ batch, places: Array.from(places, (_, k) => k) }" }),
      "The places are numbers in the *batch*",
    ],
    [drawn({ result: "{ batch, places: random.choice(rows.length, { p, size }) }" }), "come from two draws"],
    [drawn({ result: "{ batch, places: drawn.map((row) => row.priority) }" }), "you return the priorities"],
    [drawn({ result: "{ batch, places: Array.from(places, (place) => p[place]) }" }), "how likely each row"],
    [drawn({ result: "{ batch, places: drawn }" }), ""],
    [drawn({ result: "batch" }), ""],
    [drawn({ result: "[batch, places]" }), "where an object is expected"],
    [drawn({ result: "{ batch: drawn, places }" }), ""],
    [
      drawn({}).replace(
        "nextStates: drawn.map((row) => row.nextObservation)",
        "nextStates: drawn.map((row) => row.observation)",
      ),
      "are the states themselves",
    ],
    [drawn({}).replace("row.reward)", "row.priority)"), "In place of the rewards"],
    [drawn({}).replace("row.terminated)", "!row.terminated)"), ""],
    [drawn({ of: "rows[(place + 1) % rows.length]" }), ""],
    ["", "Your function returns nothing"],
  ],
};
