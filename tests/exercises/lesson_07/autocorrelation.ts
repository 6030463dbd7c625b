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
      "",
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
