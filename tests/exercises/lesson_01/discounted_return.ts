import type { Answers } from "../answers.ts";

/** A sum over the steps of a term each. */
function summing(term: string, from = "let t = 0", until = "t < rewards.length", next = "t++") {
  return `let sum = 0;\nfor (${from}; ${until}; ${next}) sum += ${term};\nreturn sum;`;
}

export const discountedReturn: Answers = {
  right: [
    "let later = 0;\nfor (let t = rewards.length - 1; t >= 0; t--) later = rewards[t] + discount * later;\nreturn later;",
    "let sum = 0, weight = 1;\nfor (const reward of rewards) {\n  sum += weight * reward;\n" +
    "  weight *= discount;\n}\nreturn sum;",
    "return rewards.reduce((sum, reward, t) => sum + reward * Math.pow(discount, t), 0);",
    "if (rewards.length === 0) return 0;\nconst [first, ...others] = rewards;\n" +
    "return first + discount * myDiscountedReturn(others, discount);",
    "return [...rewards].reverse().reduce((later, reward) => reward + discount * later, 0);",
    "let sum = 0;\nrewards.forEach((reward, t) => sum += discount ** t * reward);\nreturn sum;",
    summing("discount ** t * rewards[t]", "let t = rewards.length - 1", "t >= 0", "t--"),
  ],
  wrong: [
    [
      "let sum = 0;\nfor (let t = 0; t < rewards.length; t++) sum = rewards[t] + discount * sum;\nreturn sum;",
      "in the wrong direction",
    ],
    [
      "return rewards.reverse().reduce((later, reward) => reward + discount * later, 0);",
      "changes its first",
    ],
    [summing("rewards[t]"), "The discount is missing: this"],
    [summing("discount * rewards[t]"), "All rewards are discounted"],
    [summing("discount * t * rewards[t]"), "You multiply γ by t. It is"],
    [summing("discount ^ t * rewards[t]"), "`^` is no power in TypeScript"],
    [summing("(discount ^ t) * rewards[t]"), "`^` is no power in TypeScript"],
    [summing("discount ** (t + 1) * rewards[t]"), "Your first reward is discounted"],
    [summing("discount ** (t - 1) * rewards[t]"), ""],
    [summing("(discount * rewards[t]) ** t"), ""],
    [summing("rewards[t] ** t * discount"), ""],
    [summing("discount ** rewards[t]"), ""],
    [summing("rewards[t] / (1 + discount) ** t"), ""],
    [summing("rewards[t] / discount ** t"), ""],
    [summing("(1 - discount) ** t * rewards[t]"), "The discount is γ itself,"],
    [summing("0.9 ** t * rewards[t]"), "Your discount is a fixed number"],
    [summing("0.5 ** t * rewards[t]"), "Your discount is a fixed number"],
    [summing("0.99 ** t * rewards[t]"), "Your discount is a fixed number"],
    [summing("discount ** t * rewards[t]", "let t = 1"), "The first reward is missing."],
    [
      summing("discount ** t * rewards[t]", "let t = 1", "t <= rewards.length"),
      "NaN is what arithmetic gives",
    ],
    [
      summing("discount ** t * rewards[t]", "let t = 0", "t <= rewards.length"),
      "NaN is what arithmetic gives",
    ],
    [
      summing("discount ** t * rewards[t]", "let t = 0", "t < rewards.length - 1"),
      "The last reward is missing.",
    ],
    [summing("discount ** t * rewards[t]", "let t = 0", "t < 3"), "NaN is what arithmetic gives"],
    [summing("discount ** t * rewards[t]", "let t = 0", "t < Math.min(10, rewards.length)"), ""],
    [summing("discount ** t * rewards[t]", "let t = 0", "t < rewards.length && discount ** t > 1e-3"), ""],
    [summing("discount ** t * Math.max(0, rewards[t])"), ""],
    [summing("discount ** t * Math.abs(rewards[t])"), ""],
    [summing("Math.round(1000 * discount ** t * rewards[t]) / 1000"), ""],
    [
      summing("discount ** t * rewards[t]", "let t = rewards.length", "t >= 0", "t--"),
      "NaN is what arithmetic gives",
    ],
    [
      summing("discount ** t * rewards[t]", "let t = rewards.length - 1", "t > 0", "t--"),
      "The first reward is missing.",
    ],
    [
      "let sum = 0;\nfor (const t in rewards) sum += discount * t * rewards[t];\nreturn sum;",
      "You multiply γ by t. It is",
    ],
    [
      "let sum = 0;\nfor (const t of rewards) sum += discount ** t * rewards[t];\nreturn sum;",
      "NaN is what arithmetic gives",
    ],
    [
      "let sum = 0;\nfor (const reward in rewards) sum += discount ** reward * reward;\nreturn sum;",
      "`for (const reward in rewards)`",
    ],
    [
      "let sum = 0;\nfor (let t = 0; t < rewards.length; t++) return sum += discount ** t * rewards[t];",
      "Your function returns after",
    ],
    [
      "let sum = 0;\nfor (let t = 0; t < rewards.length; t++) sum = discount ** t * rewards[t];\nreturn sum;",
      "That is the last term alone.",
    ],
    [
      "return rewards.reduce((sum, reward, t) => sum + discount ** t * reward);",
      "An episode without steps leaves",
    ],
    ["return rewards.reduce((sum, reward) => sum + discount * reward, 0);", "All rewards are discounted"],
    [
      "return rewards.reduce((sum, reward) => discount * (sum + reward), 0);",
      "Your first reward is discounted",
    ],
    ["return rewards.reduce((sum, reward) => reward + discount * sum, 0);", "Your discount shrinks in the"],
    [
      "return rewards.reduceRight((sum, reward) => discount * (reward + sum), 0);",
      "Your first reward is discounted",
    ],
    [
      "return rewards.reduceRight((sum, reward) => sum + discount * reward, 0);",
      "All rewards are discounted",
    ],
    ["return rewards.map((reward, t) => discount ** t * reward);", "That is a list of what each"],
    [
      "return (rewards.reduce((sum, reward, t) => sum + discount ** t * reward, 0)).toFixed(2);",
      "Your function returns a string",
    ],
    [
      "let later = 0;\nwhile (rewards.length > 0) later = rewards.pop() + discount * later;\nreturn later;",
      "Your function changes its",
    ],
    [
      "let sum, weight = 1;\nfor (const reward of rewards) {\n  sum += weight * reward;\n  weight *= discount;\n}\nreturn sum;",
      "NaN is what arithmetic gives",
    ],
    [
      "let sum = 0, weight = 1;\nfor (const reward of rewards) {\n  weight *= discount;\n  sum += weight * reward;\n}\nreturn sum;",
      "Your first reward is discounted",
    ],
    [
      "let sum = 0, weight = discount;\nfor (const reward of rewards) {\n  sum += weight * reward;\n  weight *= weight;\n}\nreturn sum;",
      "",
    ],
    ["return sum(rewards) * discount;", "In TypeScript, `sum(x)` is"],
    [
      "return rewards[0] + discount * rewards[1] + discount ** 2 * rewards[2];",
      "NaN is what arithmetic gives",
    ],
    [
      "if (discount === 1) return rewards.reduce((a, b) => a + b, 0);\n" +
      "return rewards[0] * (1 - discount ** rewards.length) / (1 - discount);",
      "",
    ],
  ],
};
