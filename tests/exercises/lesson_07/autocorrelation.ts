import type { Answers } from "../answers.ts";

/** The loops of the solution, with what is added to the products and what is returned. */
const loops = (
  products: string,
  result = "products / squares",
  mean = "for (const value of values) mean += value / values.length;",
) =>
  `let mean = 0, products = 0, squares = 0;\n${mean}\nfor (let t = 0; t < values.length; t++) {\n` +
  `  squares += (values[t] - mean) ** 2;\n  ${products}\n}\nreturn ${result};`;

const usual = "if (t + lag < values.length) products += (values[t] - mean) * (values[t + lag] - mean);";

export const autocorrelation: Answers = {
  right: [
    "const all = Float32Array.from(values), mean = all.reduce((sum, value) => sum + value) / all.length;\n" +
    "const from = all.map((value) => value - mean);\nlet products = 0, squares = 0;\n" +
    "from.forEach((value, t) => {\n  squares += value ** 2;\n  products += value * (from[t + lag] ?? 0);\n});\n" +
    "return products / squares;",
    "const all = Array.from(values), mean = all.reduce((sum, value) => sum + value) / all.length;\n" +
    "const from = all.map((value) => value - mean);\n" +
    "const sum = (list) => list.reduce((total, value) => total + value, 0);\n" +
    "return sum(from.slice(lag).map((value, t) => value * from[t])) / sum(from.map((value) => value ** 2));",
    loops("if (t >= lag) products += (values[t] - mean) * (values[t - lag] - mean);"),
    loops("products += (values[t] - mean) * ((values[t + lag] ?? mean) - mean);"),
  ],
  wrong: [
    [loops("products += (values[t] - mean) * (values[t + lag] - mean);"), "NaN"],
    [loops("if (t + lag < values.length) products += values[t] * values[t + lag];"), ""],
    [loops(usual, "products / squares", ""), "The mean is not taken away"],
    [loops(usual, "products"), "not divided by anything"],
    [loops(usual, "products / (values.length - lag)"), "mean of the products"],
    [loops(usual, "products / values.length"), "mean of the products"],
    [loops(usual, "products / (values.length - lag) / (squares / values.length)"), "mean by mean"],
    [loops(usual, "products / Math.sqrt(squares)"), "square root"],
    [loops(usual).replace("** 2", "^ 2"), "`^` is not a power"],
    [loops(usual, "Math.abs(products / squares)"), "The sign is lost"],
    [loops(usual, "Math.max(0, products / squares)"), ""],
    [loops(usual, "products / squares", "for (const value of values) mean += value;"), ""],
    [
      loops("const k = (t + lag) % values.length;\nproducts += (values[t] - mean) * (values[k] - mean);"),
      "is a ring",
    ],
    [
      loops(
        "if (t + lag + 1 < values.length) products += (values[t] - mean) * (values[t + lag + 1] - mean);",
      ),
      "one too long",
    ],
    [
      loops("if (t + 1 < values.length) products += (values[t] - mean) * (values[t + 1] - mean);"),
      "makes no difference",
    ],
    [
      loops("if (t + lag < values.length - 1) products += (values[t] - mean) * (values[t + lag] - mean);"),
      "The last pair is missing",
    ],
    [
      "let mean = 0, products = 0, squares = 0;\nfor (const value of values) mean += value / values.length;\n" +
      "for (let t = 0; t < values.length - lag; t++) {\n  squares += (values[t] - mean) ** 2;\n" +
      "  products += (values[t] - mean) * (values[t + lag] - mean);\n}\nreturn products / squares;",
      "those of the values that begin a pair",
    ],
    [loops("products += (values[t] - mean) * ((values[t - lag] ?? 0) - mean);"), "you take a 0 for it"],
    [
      "const all = Array.from(values), mean = all.reduce((sum, value) => sum + value) / all.length;\n" +
      "const from = all.map((value) => value - mean), later = from.slice(lag);\n" +
      "const products = from.slice(0, -lag).reduce((sum, value, t) => sum + value * later[t], 0);\n" +
      "return products / from.reduce((sum, value) => sum + value ** 2, 0);",
      "`slice(0, -lag)` is `slice(0, 0)`",
    ],
    [
      "for (let t = 0; t < values.length; t++) values[t] -= 2.5;\nreturn 0.25;",
      "changes its first argument",
    ],
    ["return 1 - lag / values.length;", ""],
    ["return Math.exp(-lag);", ""],
    [
      "const mean = values.reduce((sum, value) => sum + value) / values.length;\n" +
      "const squares = values.reduce((sum, value) => sum + (value - mean) ** 2);\n" +
      "let products = 0;\nfor (let t = lag; t < values.length; t++) products += (values[t] - mean) * (values[t - lag] - mean);\n" +
      "return products / squares;",
      "",
    ],
  ],
};
