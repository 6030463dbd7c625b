import type { Answers } from "../answers.ts";

/** A sum of the rewards and the estimate, with holes for what may be written in another way. */
function sum({
  term = "discount ** k * rewards[k]",
  head = "let k = 0; k < rewards.length; k++",
  estimate = "discount ** rewards.length * valueTn",
  begin = "0",
}) {
  return `let sum = ${begin};\nfor (${head}) sum += ${term};\nreturn sum + ${estimate};`;
}

export const nStepReturn: Answers = {
  right: [
    sum({}),
    "return rewards.reduceRight((later, reward) => reward + discount * later, valueTn);",
    "return [...rewards, valueTn].reduce((sum, amount, k) => sum + discount ** k * amount, 0);",
    "if (rewards.length === 0) return valueTn;\nreturn rewards[0] + discount * myNStepReturn(rewards.slice(1), valueTn, discount);",
    "let sum = 0, weight = 1;\nfor (const reward of rewards) {\n  sum += weight * reward;\n  weight *= discount;\n}\n" +
    "return sum + weight * valueTn;",
  ],
  wrong: [
    [sum({ estimate: "valueTn" }), "The estimate is not discounted."],
    [sum({ estimate: "discount * valueTn" }), "The estimate is discounted"],
    [sum({ estimate: "0" }), "The estimate is missing: the"],
    [sum({ estimate: "discount ** (rewards.length - 1) * valueTn" }), "The estimate is discounted"],
    [sum({ estimate: "discount ** (rewards.length + 1) * valueTn" }), "The estimate is discounted"],
    [sum({ estimate: "discount * rewards.length * valueTn" }), ""],
    [sum({ estimate: "(discount ^ rewards.length) * valueTn" }), ""],
    [sum({ estimate: "discount ** 2 * valueTn" }), "The estimate is discounted"],
    [sum({ estimate: "(1 - discount) * valueTn" }), "The estimate is weighed by"],
    [sum({ estimate: "(1 - discount ** rewards.length) * valueTn" }), "The estimate is weighed by"],
    [sum({ estimate: "0.9 ** rewards.length * valueTn" }), ""],
    [sum({ estimate: "valueTn ** rewards.length * discount" }), ""],
    [sum({ estimate: "discount ** rewards.length * Math.max(0, valueTn)" }), ""],
    [sum({ estimate: "(rewards.length > 0 ? discount ** rewards.length * valueTn : 0)" }), ""],
    [sum({ term: "rewards[k]" }), "The rewards are not discounted:"],
    [sum({ term: "discount * rewards[k]" }), ""],
    [sum({ term: "discount ** (k + 1) * rewards[k]" }), ""],
    [sum({ term: "discount ** (rewards.length - k) * rewards[k]" }), ""],
    [sum({ term: "discount ** (rewards.length - 1 - k) * rewards[k]" }), "You go through the rewards"],
    [sum({ term: "discount ^ k * rewards[k]" }), ""],
    [sum({ term: "discount * k * rewards[k]" }), ""],
    [sum({ term: "0.9 ** k * rewards[k]" }), ""],
    [sum({ term: "discount ** k * rewards[k] + valueTn", estimate: "0" }), ""],
    [sum({ term: "discount ** k * (rewards[k] + valueTn)", estimate: "0" }), ""],
    [sum({ head: "let k = 1; k < rewards.length; k++" }), ""],
    [sum({ head: "let k = 0; k < rewards.length - 1; k++" }), ""],
    [sum({ head: "let k = 0; k <= rewards.length; k++" }), "NaN is what arithmetic gives"],
    [sum({ head: "let k = 0; k < 3; k++" }), "NaN is what arithmetic gives"],
    [sum({ head: "let k = 0; k < Math.min(5, rewards.length); k++" }), ""],
    [sum({ begin: "valueTn" }), ""],
    [sum({ begin: "rewards[0]" }), ""],
    [
      "let result = valueTn;\nfor (let k = 0; k < rewards.length; k++) result = rewards[k] + discount * result;\nreturn result;",
      "You go through the rewards",
    ],
    [
      "let result = valueTn;\nfor (let k = rewards.length - 1; k > 0; k--) result = rewards[k] + discount * result;\nreturn result;",
      "",
    ],
    [
      "let result = valueTn;\nfor (let k = rewards.length - 1; k >= 0; k--) result = discount * (rewards[k] + result);\nreturn result;",
      "",
    ],
    [
      "let result = valueTn;\nfor (let k = rewards.length; k >= 0; k--) result = rewards[k] + discount * result;\nreturn result;",
      "NaN is what arithmetic gives",
    ],
    [
      "let result = 0;\nfor (let k = rewards.length - 1; k >= 0; k--) result = rewards[k] + discount * result;\nreturn result + valueTn;",
      "The estimate is not discounted.",
    ],
    [
      "return rewards.reduceRight((later, reward) => reward + discount * later) + discount ** rewards.length * valueTn;",
      "",
    ],
    [
      "return rewards.reduce((later, reward) => reward + discount * later, valueTn);",
      "You go through the rewards",
    ],
    [
      "return rewards.reverse().reduce((later, reward) => reward + discount * later, valueTn);",
      "Your function changes its",
    ],
    [
      "rewards.push(valueTn);\nreturn rewards.reduceRight((later, reward) => reward + discount * later);",
      "Your function changes its",
    ],
    ["return rewards[0] + discount * valueTn;", ""],
    [
      "return rewards.map((reward, k) => reward + discount ** (k + 1) * valueTn);",
      "Your function returns an array",
    ],
  ],
};
