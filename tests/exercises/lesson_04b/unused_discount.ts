import type { Answers } from "../answers.ts";

/** The whole cell, with a head of one's own. */
function cell(settings: string, last: string, first = "if (terminated) return reward;"): string {
  return `function myMendedDiscount(reward, nextValue, terminated, ${settings}) {\n  ${first}\n  ${last}\n}`;
}

const used = "return reward + discount * nextValue;";

export const unusedDiscount: Answers = {
  right: [
    cell("{ discount = 0.99 } = {}", "return terminated ? reward : reward + discount * nextValue;", ""),
    cell("settings = {}", "return reward + (settings.discount ?? 0.99) * nextValue;"),
    cell("{ discount = 0.99 } = { discount: 0.99 }", used),
    "const myMendedDiscount = (reward, nextValue, terminated, { discount = 0.99 } = {}) =>\n" +
    "  reward + (terminated ? 0 : discount * nextValue);",
    cell("{ discount: gamma = 99 / 100 } = {}", "return reward + gamma * nextValue;"),
  ],
  wrong: [
    ["if (terminated) return reward;\nreturn reward + discount * nextValue;", "0.09"],
    ["return reward + 0.99 * nextValue;", "fixed number"],
    ["if (terminated) return reward;\nreturn reward + 0.99 * nextValue;", "not that of the caller"],
    ["if (terminated) return reward;\nreturn discount + nextValue;", ""],
    ["if (terminated) return reward;\nreturn reward + (1 - discount) * nextValue;", ""],
    [cell("{ discount = 0.9 } = {}", used), "10 steps ahead, and the comment says 100"],
    [cell("{ discount = 0.999 } = {}", used), "is to be 100, as the comment says"],
    [cell("{ discount = 0.1 } = {}", used), "is to be 100, as the comment says"],
    [cell("{ discount = 1 } = {}", used), "is to be 100, as the comment says"],
    [cell("{ discount = 99 } = {}", used), ""],
    [cell("{ discount } = {}", used), "NaN is what arithmetic gives"],
    [cell("{ discount = 0.99 }", used), "There is nothing at the place"],
    [cell("discount = 0.99", used), "NaN is what arithmetic gives"],
    [cell("{ discount } = { discount: 0.99 }", used), "NaN is what arithmetic gives"],
    [
      cell("settings = {}", "return reward + (settings.discount || 0.99) * nextValue;"),
      "`||` takes 0.99 in place of",
    ],
    [cell("{ discout = 0.99 } = {}", "return reward + discout * nextValue;"), "The discount is still not"],
    [cell("{ gamma = 0.99 } = {}", "return reward + gamma * nextValue;"), "The discount is still not"],
    [cell("{ discount = 0.99 } = {}", "return reward + 0.99 * nextValue;"), "The discount is still not"],
    [
      cell("{ discount = 0.99 } = {}", "return discount * (reward + nextValue);"),
      "The reward of this step counts",
    ],
    [
      cell("{ discount = 0.99 } = {}", "return discount * reward + nextValue;"),
      "The reward of this step counts",
    ],
    [cell("{ discount = 0.99 } = {}", "return reward + nextValue * discount ** 2;"), ""],
    [cell("{ discount = 0.99 } = {}", "return reward + nextValue / discount;"), ""],
    [cell("{ discount = 0.99 } = {}", "return reward - discount * nextValue;"), ""],
    [cell("{ discount = 0.99 } = {}", "return discount * nextValue;"), ""],
    [cell("{ discount = 0.99 } = {}", "return reward + discount;"), ""],
    [cell("{ discount = 0.99 } = {}", "return Math.max(reward, reward + discount * nextValue);"), ""],
    [cell("{ discount = 0.99 } = {}", used, ""), "The first line was right:"],
    [
      cell("{ discount = 0.99 } = {}", used, "if (!terminated) return reward;"),
      "Now what comes next does not",
    ],
    [cell("{ discount = 0.99 } = {}", used, "if (terminated) return 0;"), ""],
    [cell("{ discount = 0.99 } = {}", used, "if (terminated) return -1;"), ""],
    [
      cell("{ discount = 0.99 } = {}", used, "if (terminated) return discount * reward;"),
      "A last reward is not discounted",
    ],
    [
      cell("{ discount = 0.99 } = {}", used, "if (terminated = true) return reward;"),
      "Now what comes next does not",
    ],
    [
      cell("{ discount = 0.99 } = {}", used, "discount = 0.99;\n  if (terminated) return reward;"),
      "The discount is still not",
    ],
    [cell("{ discount = 0.99 } = {}", used, "if (reward < 0) return reward;"), ""],
    [cell("{ discount = 0.99 } = {}", used, "if (terminated) reward;"), "The first line was right:"],
  ],
};
