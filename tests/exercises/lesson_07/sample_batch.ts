import type { Answers } from "../answers.ts";

/** A batch of the rows that are drawn so. */
const drawn = (rows: string) =>
  `const drawn = ${rows};\nreturn {\n` +
  "  states: drawn.map((row) => row.observation),\n  actions: drawn.map((row) => row.action),\n" +
  "  rewards: drawn.map((row) => row.reward),\n  nextStates: drawn.map((row) => row.nextObservation),\n" +
  "  terminals: drawn.map((row) => row.terminated),\n};";

const loop = (place: string, before = "") =>
  `const batch = { states: [], actions: [], rewards: [], nextStates: [], terminals: [] };\n${before}\n` +
  `for (let k = 0; k < size; k++) {\n  const row = rows[${place}];\n  batch.states.push(row.observation);\n` +
  "  batch.actions.push(row.action);\n  batch.rewards.push(row.reward);\n" +
  "  batch.nextStates.push(row.nextObservation);\n  batch.terminals.push(row.terminated);\n}\nreturn batch;";

const each = "Array.from({ length: size }, () => rows[random.integers(0, rows.length)])";

export const sampleBatch: Answers = {
  right: [
    loop("random.integers(0, rows.length)"),
    "const places = [];\nwhile (places.length < size) places.push(random.integers(0, rows.length));\n" +
    drawn("places.map((place) => rows[place])"),
    drawn(each).replace("row.observation)", "Array.from(row.observation))"),
  ],
  wrong: [
    [drawn("new Array(size).fill(rows[random.integers(0, rows.length)])"), "a single place"],
    [loop("place", "const place = random.integers(0, rows.length);"), "a single place"],
    [
      loop("(place + k) % rows.length", "const place = random.integers(0, rows.length);"),
      "neighbours in time",
    ],
    [drawn("rows.slice(-size)"), "the newest rows"],
    [loop("Math.max(0, rows.length - size + k)"), "the newest rows"],
    [loop("random.integers(0, rows.length - 1)"), "last row is never drawn"],
    [loop("random.integers(0, size)"), "You draw places below `size`"],
    [loop("random.integers(0, rows.length + 1)"), "past the end of an array"],
    [loop("random.integers(1, rows.length)"), "The first row is never drawn"],
    [loop("Math.floor(random.random() * rows.length)"), "other draws than the library's"],
    [loop("Math.floor(Math.random() * rows.length)"), "You draw with `Math.random()`"],
    [
      "const places = rows.map((_, k) => k);\n" +
      drawn(
        "Array.from({ length: Math.min(size, places.length) }, () => rows[places.splice(random.integers(0, places.length), 1)[0]])",
      ),
      "every row once at most",
    ],
    [
      "const any = () => rows[random.integers(0, rows.length)], all = (part) => Array.from({ length: size }, () => part(any()));\n" +
      "return { states: all((row) => row.observation), actions: all((row) => row.action), rewards: all((row) => row.reward), " +
      "nextStates: all((row) => row.nextObservation), terminals: all((row) => row.terminated) };",
      "draws of its own",
    ],
    [drawn(each).replace("row.nextObservation", "row.observation"), "are the states themselves"],
    [drawn(each).replace("row.observation", "row.nextObservation"), "are the next states here"],
    [drawn(each).replace("row.terminated", "!row.terminated"), "wrong way round"],
    [drawn(each).replace("row.terminated", "row.terminated ? 1 : 0"), ""],
    [drawn(each).replace("row.terminated", "row.done"), ""],
    [drawn(each).replace("length: size", "length: rows.length"), "as many rows as the memory"],
    [drawn(each).replace("length: size", "length: size + 1"), "the same numbers in the same order"],
    [
      drawn(each).replace("row.observation", "row.next").replace("row.nextObservation", "row.observation")
        .replace("row.next)", "row.nextObservation)"),
      "are swapped",
    ],
    [drawn(each).replace("length: size", "length: Math.min(size, rows.length)"), "your batch is smaller"],
    [`return ${each};`, "an array where an object"],
    ["return rl.sample(rows, size);", "no `rl.sample`"],
  ],
};
