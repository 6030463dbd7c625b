import type { Answers } from "../answers.ts";

/** The cell's loop, with what is done in it. */
const loop = (body: string) =>
  `const rows: number[] = [];\nlet stored = 0;\nfor (let step = 0; step < steps; step++) {\n${body}\n}\nreturn rows;`;

export const frozenRing: Answers = {
  right: [
    loop("rows[stored++ % capacity] = step;"),
    loop("rows[step % capacity] = step;"),
    loop("rows[stored] = step;\nstored = (stored + 1) % capacity;"),
  ],
  wrong: [
    [loop("rows[stored] = step;\nstored++;"), "grows with every step"],
    [loop("rows.push(step);\nif (rows.length > capacity) rows.shift();"), "in their order"],
    [loop("if (rows.length < capacity) rows.push(step);"), "forgets everything new"],
    [loop("rows[stored < capacity ? stored : 0] = step;\nstored++;"), "the first row that is overwritten"],
    [loop("stored++;\nrows[stored % capacity] = step;"), "one place too far"],
    [loop("rows[stored % (capacity + 1)] = step;\nstored++;"), "one row too long"],
    [loop("rows[stored % (capacity - 1)] = step;\nstored++;"), "one row short"],
    [loop("rows[stored % rows.length] = step;\nstored++;"), "has 0 elements"],
    [loop("rows[stored % capacity] = step;"), "has 1 element"],
    [
      loop("rows[stored % capacity] = stored;\nif (rows.length < capacity) stored++;"),
      "forgets everything new",
    ],
    ["return Array.from({ length: capacity }, (_, place) => steps - 1 - place);", "has 4 elements"],
  ],
  same: [
    loop("rows[stored % capacity] = step;\nif (rows.length !== capacity) stored++;"),
    loop("rows[stored] = step;\nif (rows.length < capacity) stored++;"),
  ],
};
