import type { Answers } from "../answers.ts";

/** The normalisation, with holes for what may be written in another way. */
function normal({
  all = "advantages.flat()",
  mean = "all.reduce((sum, A) => sum + A, 0) / all.length",
  variance = "all.reduce((sum, A) => sum + (A - mean) ** 2, 0) / (all.length - 1)",
  each = "(A - mean) / (Math.sqrt(variance) + 1e-9)",
  result = "advantages.map((row) => row.map((A) => EACH))",
}) {
  return `const all = ${all};\nconst mean = ${mean};\nconst variance = ${variance};\n` +
    `return ${result.replace("EACH", each)};`;
}

/** Each row, or each column, with all that is computed of it. */
const rowWise = (variance: string) =>
  `return advantages.map((row) => {
  const n = row.length, mean = row.reduce((sum, A) => sum + A, 0) / n;
  const variance = ${variance};
  return row.map((A) => (A - mean) / (Math.sqrt(variance) + 1e-9));
});`;

const all = "advantages.flat()";

export const ownAverage: Answers = {
  right: [
    normal({}),
    normal({ each: "(A - mean) / Math.max(Math.sqrt(variance), 1e-9)" }),
    normal({ all: "[].concat(...advantages)" }),
    normal({
      variance: "(all.reduce((sum, A) => sum + A * A, 0) - all.length * mean ** 2) / (all.length - 1)",
    }),
    "let sum = 0, squares = 0, n = 0;\nfor (const row of advantages) for (const A of row) { sum += A; n++; }\n" +
    "for (const row of advantages) for (const A of row) squares += (A - sum / n) ** 2;\n" +
    "return advantages.map((row) => row.map((A) => (A - sum / n) / (Math.sqrt(squares / (n - 1)) + 1e-9)));",
  ],
  same: [
    rowWise("row.reduce((sum, A) => sum + (A - mean) ** 2, 0) / (n - 1)"),
    rowWise("row.map((A) => (A - mean) ** 2).reduce((sum, x) => sum + x, 0) / (row.length - 1)"),
  ],
  wrong: [
    [
      "return advantages.map((row) => row.map((A, t) => {\n  const column = advantages.map((r) => r[t]), n = column.length;\n" +
      "  const mean = column.reduce((s, x) => s + x, 0) / n;\n" +
      "  const variance = column.reduce((s, x) => s + (x - mean) ** 2, 0) / (n - 1);\n" +
      "  return (A - mean) / (Math.sqrt(variance) + 1e-9);\n}));",
      "Now each *step* is compared",
    ],
    [
      `const all = ${all}, m = all.reduce((s, A) => s + A, 0) / all.length;\n` +
      "return advantages.map((row) => {\n  const own = row.reduce((s, A) => s + A, 0) / row.length;\n" +
      "  const variance = row.reduce((s, A) => s + (A - own) ** 2, 0) / (row.length - 1);\n" +
      "  return row.map((A) => (A - m) / (Math.sqrt(variance) + 1e-9));\n});",
      "the deviation still that of each copy",
    ],
    [
      `const all = ${all}, m = all.reduce((s, A) => s + A, 0) / all.length;\n` +
      "const variance = all.reduce((s, A) => s + (A - m) ** 2, 0) / (all.length - 1);\n" +
      "return advantages.map((row) => {\n  const own = row.reduce((s, A) => s + A, 0) / row.length;\n" +
      "  return row.map((A) => (A - own) / (Math.sqrt(variance) + 1e-9));\n});",
      "the mean still that of each copy",
    ],
    [
      normal({ variance: "all.reduce((sum, A) => sum + (A - mean) ** 2, 0) / (advantages[0].length - 1)" }),
      "shared out among those of a single copy",
    ],
    [
      normal({ variance: "all.reduce((sum, A) => sum + (A - mean) ** 2, 0) / all.length" }),
      "with n in the place of",
    ],
    [normal({ each: "(A - mean) / (variance + 1e-9)" }), "You divide by the variance"],
    [normal({ each: "A - mean" }), "the numbers keep their size"],
    [normal({ each: "A / (Math.sqrt(variance) + 1e-9)" }), "stretched, and not moved"],
    [normal({ result: "[all.map((A) => EACH)]" }), "come back in the rows"],
    [normal({ result: "all.map((A) => EACH)" }), "Your array has 4 elements"],
    [normal({ each: "(A - mean) / (Math.sqrt(variance) + 1)" }), ""],
    [normal({ each: "(A - mean) / Math.sqrt(variance)" }), "NaN is what arithmetic gives"],
    [normal({ mean: "Math.max(...all)" }), ""],
    [normal({ mean: "all.reduce((sum, A) => sum + A, 0)" }), ""],
    [
      `${normal({}).replace("return", "const found =")}\n` +
      "advantages.forEach((row, c) => row.forEach((_, t) => row[t] = found[c][t]));\nreturn advantages;",
      "Your function changes its first argument",
    ],
    [
      "return advantages.map((row) => {\n" +
      "  const n = advantages.flat().length, mean = row.reduce((sum, A) => sum + A, 0) / n;\n" +
      "  const variance = row.reduce((sum, A) => sum + (A - mean) ** 2, 0) / (n - 1);\n" +
      "  return row.map((A) => (A - mean) / (Math.sqrt(variance) + 1e-9));\n});",
      "`n` counts all numbers now",
    ],
    [
      normal({ variance: "all.reduce((sum, A) => sum + A ** 2, 0) / (all.length - 1)" }),
      "The squares are those of the numbers themselves",
    ],
    ["", "`return`"],
  ],
};
