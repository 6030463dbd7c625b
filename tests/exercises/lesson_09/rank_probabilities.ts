import type { Answers } from "../answers.ts";

const byOrder = ({
  order = "errors.map((_, place) => place).sort((a, b) => errors[b] - errors[a])",
  part = "(1 / (k + 1)) ** alpha",
  result = "parts.map((part) => part / sum)",
}) =>
  `const order = ${order};\nconst parts = [];\norder.forEach((place, k) => parts[place] = ${part});\n` +
  `const sum = parts.reduce((total, part) => total + part, 0);\nreturn ${result};`;

const byRanks = (rank: string, part = "rank ** -alpha") =>
  `const parts = errors.map((error, place) => {\n  const rank = ${rank};\n  return ${part};\n});\n` +
  "const sum = parts.reduce((a, b) => a + b, 0);\nreturn parts.map((part) => part / sum);";

const counted = "1 + errors.filter((other, k) => other > error || (other === error && k < place)).length";

export const rankProbabilities: Answers = {
  right: [
    byOrder({}),
    byRanks(counted),
    byRanks(counted, "Math.pow(1 / rank, alpha)"),
    "const sorted = errors.map((error, place) => [error, place]).sort(([a, i], [b, j]) => b - a || i - j);\n" +
    "const parts = new Float64Array(errors.length);\nlet sum = 0;\n" +
    "sorted.forEach(([, place], k) => sum += parts[place] = 1 / (k + 1) ** alpha);\nreturn parts.map((part) => part / sum);",
  ],
  wrong: [
    [
      byOrder({ order: "errors.map((_, place) => place).sort((a, b) => errors[a] - errors[b])" }),
      "The *smallest* error",
    ],
    [
      byRanks("1 + errors.filter((other, k) => other < error || (other === error && k < place)).length"),
      "The *smallest* error",
    ],
    [byRanks("place + 1"), "in the order of their ranks"],
    [
      "const order = errors.map((_, place) => place).sort((a, b) => errors[b] - errors[a]);\n" +
      byRanks("order[place] + 1"),
      "is taken for the ranks",
    ],
    [byOrder({ part: "1 / (k + 1)" }), "α is missing"],
    [byOrder({ part: "1 / k ** alpha" }), "Ranks are counted from 1"],
    [byOrder({ part: "(1 / (k + 2)) ** alpha" }), "here the largest error has rank 2"],
    [byOrder({ part: "(k + 1) ** alpha" }), "The more wrong, the rarer"],
    [byOrder({ result: "parts" }), "Divide by the sum"],
    [byOrder({ part: "(errors.length - k) ** alpha" }), "in a straight line"],
    [byOrder({ part: "errors[place] ** alpha" }), "the proportional variant"],
    [byOrder({ part: "Math.exp(-alpha * k)" }), ""],
    [byRanks("1 + errors.filter((other) => other > error).length"), "Equal errors share a rank"],
    [byRanks("errors.filter((other) => other >= error).length"), "Equal errors share"],
    [
      byRanks("1 + errors.filter((other, k) => other > error || (other === error && k > place)).length"),
      "the one behind comes first",
    ],
    [
      "const sorted = [...errors].sort((a, b) => b - a);\n" + byRanks("1 + sorted.indexOf(error)"),
      "Equal errors share a rank",
    ],
    ["errors.sort((a, b) => b - a);\n" + byRanks("place + 1"), "Your function changes its first argument"],
    [
      "const sorted = [...errors].sort().reverse();\n" + byRanks("1 + sorted.indexOf(error)"),
      "Equal errors share",
    ],
    [byOrder({ part: "alpha / (k + 1)" }), "α is a factor"],
    ["return errors.map(() => 1 / errors.length);", ""],
    ["", "Your function returns nothing"],
  ],
};
