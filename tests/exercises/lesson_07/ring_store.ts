import type { Answers } from "../answers.ts";

export const ringStore: Answers = {
  right: [
    "if (ring.rows.length < ring.capacity) ring.rows.push(row);\nelse ring.rows[ring.stored % ring.capacity] = row;\nring.stored += 1;",
    "ring.rows[ring.stored++ % ring.capacity] = row;",
    "const { capacity, rows, stored } = ring;\nrows.splice(stored % capacity, 1, row);\nring.stored = stored + 1;",
    "ring.rows = ring.rows.slice();\nring.rows[ring.stored % ring.capacity] = row;\nring.stored++;",
    "const round = Math.floor(ring.stored / ring.capacity);\nring.rows[ring.stored - round * ring.capacity] = row;\nring.stored++;",
  ],
  wrong: [
    ["ring.rows.push(row);\nring.stored++;", "grows and grows"],
    [
      "ring.rows.push(row);\nif (ring.rows.length > ring.capacity) ring.rows.shift();\nring.stored++;",
      "That is a queue",
    ],
    [
      "if (ring.rows.length === ring.capacity) ring.rows.shift();\nring.rows.push(row);\nring.stored++;",
      "That is a queue",
    ],
    ["ring.rows[ring.stored % ring.capacity] = row;", "is not counted on"],
    ["ring.rows[++ring.stored % ring.capacity] = row;", "before you write"],
    [
      "ring.rows[ring.stored % ring.capacity] = row;\nring.stored = (ring.stored + 1) % ring.capacity;",
      "begins again",
    ],
    ["ring.rows[ring.stored % ring.rows.length] = row;\nring.stored++;", "by `rows.length`"],
    ["ring.rows[ring.stored % (ring.capacity - 1)] = row;\nring.stored++;", "too small"],
    ["ring.rows[ring.stored % (ring.capacity + 1)] = row;\nring.stored++;", "One row too many"],
    ["if (ring.stored < ring.capacity) ring.rows.push(row);\nring.stored++;", "thrown away"],
    ["ring.rows[ring.stored < ring.capacity ? ring.stored : 0] = row;\nring.stored++;", "the one in front"],
    ["ring.rows[Math.min(ring.stored, ring.capacity - 1)] = row;\nring.stored++;", "newest one"],
    [
      "ring.rows[ring.stored % ring.capacity] = row;\nif (ring.rows.length < ring.capacity) ring.stored++;",
      "",
    ],
    [
      "ring.rows.unshift(row);\nring.rows.length = Math.min(ring.rows.length, ring.capacity);\nring.stored++;",
      "put the new row in front",
    ],
    [
      "const rows = [...ring.rows];\nrows[ring.stored % ring.capacity] = row;\nring.stored++;",
      "as they were before",
    ],
    ["let { stored } = ring;\nring.rows[stored % ring.capacity] = row;\nstored++;", "is not counted on"],
    ["", "The ring is as it was before"],
    [
      "return { ...ring, rows: [...ring.rows, row].slice(-ring.capacity), stored: ring.stored + 1 };",
      "The ring is as it was before",
    ],
    ["ring.rows[ring.stored] = row;\nring.stored++;", "grows and grows"],
    [
      "if (ring.stored <= ring.capacity) ring.rows.push(row);\n" +
      "else ring.rows[ring.stored % ring.capacity] = row;\nring.stored++;",
      "One row too many",
    ],
    ["ring.rows[ring.stored] = row;\nring.stored = (ring.stored + 1) % ring.capacity;", "begins again"],
    [
      "ring.rows[ring.stored % ring.capacity] = row;\nif (ring.stored < ring.capacity) ring.stored++;",
      "the same row is overwritten",
    ],
    [
      "if (ring.rows.length === ring.capacity) ring.rows = [];\nring.rows.push(row);\nring.stored++;",
      "it is emptied",
    ],
    [
      "const smallest = ring.rows.indexOf(Math.min(...ring.rows));\n" +
      "if (ring.rows.length < ring.capacity) ring.rows.push(row);\nelse ring.rows[smallest] = row;\nring.stored++;",
      "",
    ],
    [
      "if (ring.rows.includes(row)) return;\nring.rows[ring.stored % ring.capacity] = row;\nring.stored++;",
      "Two equal rows are two steps",
    ],
    ["rows[stored % capacity] = row;\nstored++;", "Nothing is called `rows` here"],
  ],
};
