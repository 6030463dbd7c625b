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
    right: [
      "let times = 0;\nfor (let held = 2000; held <= 50_000; held++) times += 32 / held;\nreturn times;",
      "let times = 0;\nfor (let step = 2000; step < 50_000; step += 1) times += 32 * (1 / step);\nreturn times;",
      "return 32 * Math.log(50_000 / 2000);",
      "return 103;",
    ],
    wrong: [
      ["return 32;", "That is the number for one that comes when"],
      ["return 32 * 48_000 / 50_000;", "You share out all draws among 50,000"],
      ["return 32 * 48_000 / 2000;", "You draw from 2,000 all the time"],
      ["return 32 * 48_000 / 26_000;", "You take the mean number"],
      [
        "let times = 0;\nfor (let held = 1; held <= 50_000; held++) times += 32 / held;\nreturn times;",
        "You begin at step 1",
      ],
      [
        "let times = 0;\nfor (let held = 32; held <= 50_000; held++) times += 32 / held;\nreturn times;",
        "You begin at step 1",
      ],
      [
        "let times = 0;\nfor (let held = 2000; held <= 50_000; held++) times += 1 / held;\nreturn times;",
        "There are 32 draws in each step",
      ],
      ["return 32 * 48_000;", "That is the number of all draws"],
      ["return 32 * Math.log10(50_000 / 2000);", "The natural logarithm is meant"],
      ["return 32 * Math.log2(25);", "The natural logarithm is meant"],
      ["return 96;", "In a step with $n$ experiences"],
      ["return -1;", "Fewer than none it cannot be"],
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
      "if (steps === Infinity) return discount < 1 ? 1 / (1 - discount) : Infinity;\n" +
      "let sum = 0;\nfor (let k = 0; k < steps; k++) sum = 1 + discount * sum;\nreturn sum;",
      "return steps === Infinity ? 1 / (1 - discount) : [...Array(steps).keys()].reduce((sum, k) => sum + discount ** k, 0);",
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
      [
        "let sum = 0;\nfor (let k = 0; k < Math.min(steps, 1e5); k++) sum += discount ** k;\nreturn sum;",
        "You stop adding up after so many terms",
      ],
      [
        "let sum = 0, weight = 1;\nfor (let k = 0; k < steps && k < 1e5; k++, weight *= discount) sum += weight;\n" +
        "return sum;",
        "You stop adding up after so many terms",
      ],
      [
        "let sum = 0, weight = 1;\nfor (let k = 0; k < steps && k < 300; k++, weight *= discount) sum += weight;\n" +
        "return sum;",
        "You stop adding up after so many terms",
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
      ["if (updates % every === 0) target = network;", "An assignment, `target = network`, copies nothing"],
      ["if (updates % 100 === 0) target.copyFrom(network);", "with `updates` and `every` as they are given"],
      ["if (updates % every == 0) copyFrom(network);", "Nothing is called `copyFrom` here"],
      ["if (updates % every === 0) target.copyFrom(target);", "The target copies its own weights"],
      [
        "if (updates % every === 0) target.copyFrom(network, 0.5);",
        "The target takes over the weights altogether",
      ],
      ["if (Math.floor(updates / every) === 1) target.copyFrom(network);", ""],
    ],
  },
};
