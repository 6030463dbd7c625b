import type { Answers } from "../answers.ts";

/** The entropy, with a hole for what each component adds. */
const summed = (each: string) => `return logDeviations.reduce((sum, x) => sum + ${each}, 0);`;

export const gaussianEntropy: Answers = {
  right: [
    summed("x + 0.5 * Math.log(2 * Math.PI * Math.E)"),
    summed("x + 1.4189385"),
    summed("x + 0.5 * (1 + Math.log(2 * Math.PI))"),
    summed("0.5 * Math.log(2 * Math.PI * Math.E * Math.exp(x) ** 2)"),
    "let sum = 0;\nfor (const x of logDeviations) sum += x;\n" +
    "return sum + logDeviations.length * 0.5 * Math.log(2 * Math.PI * Math.E);",
  ],
  wrong: [
    [
      "return logDeviations.reduce((sum, x) => sum + x, 0) + 0.5 * Math.log(2 * Math.PI * Math.E);",
      "The constant counts once for each component",
    ],
    [
      "return logDeviations.reduce((sum, x) => sum + x + 0.5 * Math.log(2 * Math.PI * Math.E), 0) / logDeviations.length;",
      "That is the mean over the components",
    ],
    [summed("x + 0.5 * Math.log(2 * Math.PI)"), "½ is missing for each component"],
    [summed("0.5 * x + 0.5 * Math.log(2 * Math.PI * Math.E)"), "You take log σ for log σ²"],
    [summed("2 * x + 0.5 * Math.log(2 * Math.PI * Math.E)"), "That is twice log σ"],
    [summed("Math.exp(x) + 0.5 * Math.log(2 * Math.PI * Math.E)"), "You take σ itself"],
    [summed("Math.log(x) + 0.5 * Math.log(2 * Math.PI * Math.E)"), "You take the logarithm of a logarithm"],
    [summed("-x - 0.5 * Math.log(2 * Math.PI * Math.E)"), "The sign is wrong"],
    [summed("x"), "The constant is missing"],
    [summed("x + Math.log(2 * Math.PI * Math.E)"), "The ½ before the logarithm is missing"],
    [summed("x + 0.5"), ""],
    [summed("x + 0.5 * Math.log10(2 * Math.PI * Math.E)"), ""],
    [summed("x + 0.5 * Math.log2(2 * Math.PI * Math.E)"), "in nats"],
    [summed("x + 1.4"), ""],
    [
      "return logDeviations[0] + 0.5 * Math.log(2 * Math.PI * Math.E);",
      "Entropies of independent components are added",
    ],
    [summed("Math.max(0, x + 0.5 * Math.log(2 * Math.PI * Math.E))"), ""],
    ["return 0;", "The constant is missing"],
    [
      "return logDeviations.reduce((sum, x) => sum + x + 0.5 * Math.log(2 * Math.PI * Math.E));",
      "without a second argument `reduce` begins",
    ],
    ["", "`return`"],
  ],
};
