import type { Answers } from "../answers.ts";

/** The head of a loop over the edges. */
const edge = "for (let i = 0; i < edges.length; i++)";

/** The head of a loop over the edges that counts down. */
const fromTheRight = "for (let i = edges.length - 1; i >= 0; i--)";

export const binIndex: Answers = {
  right: [
    "return Array.from(edges).filter((edge) => edge <= value).length;",
    "return edges.reduce((count, edge) => count + (edge <= value ? 1 : 0), 0);",
    "for (let i = 0; i < edges.length; i++) if (value < edges[i]) return i;\nreturn edges.length;",
    "let low = 0, high = edges.length;\nwhile (low < high) {\n  const mid = (low + high) >> 1;\n" +
    "  if (edges[mid] <= value) low = mid + 1;\n  else high = mid;\n}\nreturn low;",
  ],
  wrong: [
    [
      `let index = 0;\n${edge} if (edges[i] <= value && value < edges[i + 1]) index = i;\nreturn index;`,
      "index of the edge on the left",
    ],
    [
      `${edge} if (value >= edges[i]) return i + 1;\nreturn 0;`,
      "returns at the first edge that is not above",
    ],
    [
      `${edge} if (value >= edges[i]) return i + 1;`,
      "returns at the first edge that is not above",
    ],
    [
      `${edge} if (value >= edges[i]) return i;`,
      "the index of the first edge that is not above",
    ],
    [`${edge} if (value >= edges[i]) return i;\nreturn 0;`, "always 0"],
    [
      `${edge} if (edges[i] <= value && value < edges[i + 1]) return i + 1;\nreturn 0;`,
      "edge on one side only",
    ],
    [`${edge} if (value < edges[i]) return i;`, "returns nothing"],
    ["let n = 0;\nfor (const edge of edges) if (edge <= value) n + 1;\nreturn n;", "always 0"],
    [
      "let n = 0;\nfor (const edge in edges) if (edge <= value) n++;\nreturn n;",
      "`for (const edge in edges)` goes through the positions",
    ],
    ["return edges.filter((e) => e <= value).length - (value === edges[0] ? 1 : 0);", "on the first edge"],
    [
      "for (let i = 0; i < edges.length - 1; i++) if (edges[i] <= value < edges[i + 1]) return i + 1;\nreturn 0;",
      "`edges[i] <= value && value < edges[i + 1]`",
    ],
    [`${fromTheRight} if (value < edges[i]) return i;\nreturn edges.length;`, "goes from the right"],
    [`${fromTheRight} if (value <= edges[i]) return i + 1;\nreturn 0;`, "goes from the right"],
    [`${fromTheRight} if (value >= edges[i]) return i;\nreturn 0;`, "index of the edge on the left"],
    [
      `${fromTheRight} if (value >= edges[i]) return i + 1;\nreturn -1;`,
      "below every edge lies in the first bin",
    ],
    [
      "for (let i = edges.length - 1; i > 0; i--) if (value >= edges[i]) return i + 1;\nreturn 0;",
      "`i > 0` leaves the first edge out",
    ],
    ["return edges.filter((e) => e <= value).length - (value === edges.at(-1) ? 1 : 0);", ""],
    ["return edges.filter((e) => e <= Math.round(10 * value) / 10).length;", ""],
    ["return Math.min(10, edges.filter((e) => e <= value).length);", ""],
  ],
};
