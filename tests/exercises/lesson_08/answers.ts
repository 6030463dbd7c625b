import type { lesson08 } from "../../../lib/exercises/lesson_08/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { advancedQAgent } from "./advanced_q_agent.ts";
import { dqnAgent } from "./dqn_agent.ts";
import { halvedLoss } from "./halved_loss.ts";
import { learnFrom } from "./learn_from.ts";

const enough = "if (scores.length < episodes) return { mean: NaN, passed: false };\n";

export const answers08: AnswersTo<typeof lesson08> = {
  "halved-loss": halvedLoss,
  "learn-from": learnFrom,
  "advanced-q-agent": advancedQAgent,
  "times-replayed": {
    right: ["return 32;", "return 32 * 50_000 / 50_000;"],
    wrong: [
      ["return 50_000 / 32;", "That is how many experiences there are"],
      ["return 32 / 50_000;", "That is the chance to be drawn in *one* step"],
      ["return 1;", "In one step it may be drawn once"],
      ["return 32 * 50_000;", "That is the number of all draws"],
      ["return 50_000;", "That is how many steps it stays"],
      ["return 64;", "The draws before it came"],
      ["return 31;", "Count the draws of 50,000 steps"],
      ["return -1;", "In all the steps that it stays"],
    ],
  },
  "dqn-agent": dqnAgent,
  "mean-score-check": {
    right: [
      enough + "let sum = 0;\nfor (const score of scores.slice(-episodes)) sum += score;\n" +
      "return { mean: sum / episodes, passed: sum / episodes >= threshold };",
      "const last = scores.slice(Math.max(0, scores.length - episodes));\n" +
      "const mean = last.length < episodes ? NaN : last.reduce((a, b) => a + b, 0) / last.length;\n" +
      "return { mean, passed: mean >= threshold };",
      enough +
      "let sum = 0;\nfor (let i = scores.length - episodes; i < scores.length; i++) sum += scores[i];\n" +
      "return { passed: sum >= threshold * episodes, mean: sum / episodes };",
    ],
    wrong: [
      [
        "const mean = scores.slice(-episodes).reduce((a, b) => a + b, 0) / episodes;\n" +
        "return { mean, passed: mean >= threshold };",
        "With fewer episodes than asked for",
      ],
      [
        enough + "const mean = scores.reduce((a, b) => a + b, 0) / scores.length;\n" +
        "return { mean, passed: mean >= threshold };",
        "The mean runs over all episodes",
      ],
      [
        enough + "const mean = scores.reduce((a, b) => a + b, 0) / episodes;\n" +
        "return { mean, passed: mean >= threshold };",
        "You add up all episodes",
      ],
      [
        enough + "const mean = scores.slice(0, episodes).reduce((a, b) => a + b, 0) / episodes;\n" +
        "return { mean, passed: mean >= threshold };",
        "Those are the first episodes",
      ],
      [
        enough + "const mean = scores.slice(-episodes).reduce((a, b) => a + b, 0) / scores.length;\n" +
        "return { mean, passed: mean >= threshold };",
        "You divide by the number of all episodes",
      ],
      [
        enough + "const mean = scores.slice(-episodes).reduce((a, b) => a + b, 0) / episodes;\n" +
        "return { mean, passed: mean > threshold };",
        "To reach the threshold is enough",
      ],
      [
        enough + "const mean = scores.slice(-episodes).reduce((a, b) => a + b, 0) / episodes;\n" +
        "return mean >= threshold;",
        "Your function returns a boolean where an object",
      ],
      [
        enough + "const mean = scores.slice(-100).reduce((a, b) => a + b, 0) / 100;\n" +
        "return { mean, passed: mean >= threshold };",
        "",
      ],
      [
        enough +
        "const mean = Math.max(...scores.slice(-episodes));\nreturn { mean, passed: mean >= threshold };",
        "You look at the best of them",
      ],
      [
        enough + "return { mean: scores.at(-1), passed: scores.at(-1) >= threshold };",
        "You look at the best of them",
      ],
      [
        enough.replace("NaN", "0") +
        "const mean = scores.slice(-episodes).reduce((a, b) => a + b, 0) / episodes;\n" +
        "return { mean, passed: mean >= threshold };",
        "",
      ],
    ],
  },
  "highest-value": {
    right: [
      "return discount === 1 ? steps : (1 - discount ** steps) / (1 - discount);",
      "if (discount === 1) return steps;\nif (steps === Infinity) return 1 / (1 - discount);\n" +
      "let sum = 0;\nfor (let k = 0; k < steps; k++) sum += discount ** k;\nreturn sum;",
      "return discount < 1 ? (discount ** steps - 1) / (discount - 1) : steps;",
    ],
    wrong: [
      ["return (1 - discount ** steps) / (1 - discount);", "For discount 1 your formula divides"],
      ["return 1 / (1 - discount);", "That is the value without an end"],
      ["return steps;", "The discount is missing"],
      ["return discount * steps;", "All rewards are discounted alike"],
      ["return discount ** steps;", "That is the last term alone"],
      [
        "return discount === 1 ? steps : discount * (1 - discount ** steps) / (1 - discount);",
        "Your first reward is",
      ],
      [
        "return discount === 1 ? steps + 1 : (1 - discount ** (steps + 1)) / (1 - discount);",
        "That is one step too many",
      ],
      [
        "return discount === 1 ? steps - 1 : (1 - discount ** (steps - 1)) / (1 - discount);",
        "That is one step too few",
      ],
      [
        "let sum = 0;\nfor (let k = 0; k < steps; k++) sum += discount ** k;\nreturn sum;",
        "The loop `for (let k = 0;",
      ],
      [
        "let sum = 0, weight = 1;\nfor (let k = 0; k < 1000; k++, weight *= discount) sum += weight;\nreturn sum;",
        "That is the value without an end",
      ],
      ["return discount === 1 ? steps : (1 - discount) / (1 - discount ** steps);", ""],
    ],
  },
  "frozen-target": {
    right: [
      "if (updates % every === 0) target.copyFrom(network);",
      "if (!(updates % every)) target.copyFrom(network, 1);",
      "if (Number.isInteger(updates / every)) target.copyFrom(network);",
    ],
    same: ["if (!(every % updates)) target.copyFrom(network);"],
    wrong: [
      ["if (updates === every) target.copyFrom(network);", "Now it copies once and never again"],
      ["if (updates >= every) target.copyFrom(network);", "From update `every` on"],
      ["if (updates % every) target.copyFrom(network);", "`updates % every` is a number"],
      ["if (updates % every === every) target.copyFrom(network);", "It never copies"],
      ["target.copyFrom(network);", "It copies after every update"],
      ["", "It never copies"],
      ["if (updates % every === 0) network.copyFrom(target);", "The weights go the wrong way"],
      ["if (updates % every === 1) target.copyFrom(network);", "That is one update late"],
      ["if (updates % every === every - 1) target.copyFrom(network);", "That is one update early"],
      ["if (updates % every === 0) target = network;", "It never copies"],
      ["if (updates % every === 0) target.copyFrom(target);", "The target copies its own weights"],
      [
        "if (updates % every === 0) target.copyFrom(network, 0.5);",
        "The target takes over the weights altogether",
      ],
      ["if (Math.floor(updates / every) === 1) target.copyFrom(network);", ""],
    ],
  },
};
