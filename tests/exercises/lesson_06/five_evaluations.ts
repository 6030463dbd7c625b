import type { Answers } from "../answers.ts";

const enough = "if (evaluations.length < 5) return false;\n";

export const fiveEvaluations: Answers = {
  right: [
    "return evaluations.length >= 5 && evaluations.slice(-5).reduce((a, b) => a + b) >= 1000;",
    enough +
    "let sum = 0;\nfor (const value of evaluations.slice(-5)) sum += value;\nreturn !(sum / 5 < 200);",
    "let sum = 0;\nfor (let i = evaluations.length - 5; i < evaluations.length; i++) sum += evaluations[i];\n" +
    "return sum / 5 >= 200;", // before there are five it is NaN, which is not at least 200
  ],
  wrong: [
    [
      "const last = evaluations.slice(-5);\nreturn last.reduce((a, b) => a + b, 0) / last.length >= 200;",
      "One lucky episode would do",
    ],
    [
      "return evaluations.slice(-5).reduce((a, b) => a + b, 0) / 5 >= 200;",
      "Four great evaluations would do",
    ],
    [enough + "return evaluations.slice(-5).every((e) => e >= 200);", "All five need not reach 200"],
    [enough + "return evaluations.slice(-5).some((e) => e >= 200);", "A single one of the five"],
    [enough + "return evaluations.at(-1) >= 200;", "That is the latest evaluation alone."],
    [
      enough + "return evaluations.slice(-5, -1).reduce((a, b) => a + b) / 5 >= 200;",
      "That leaves out the newest",
    ],
    [
      enough + "return evaluations.slice(-6, -1).reduce((a, b) => a + b) / 5 >= 200;",
      "That leaves out the newest",
    ],
    [
      enough + "return evaluations.slice(-5).reduce((a, b) => a + b / 5) >= 200;",
      "The first of the five is never",
    ],
    [
      enough + "return evaluations.slice(-5).reduce((a, b) => a + b) / evaluations.length >= 200;",
      "divide by how many there are in all",
    ],
    [
      "return evaluations.some((_, i) => i > 3 && evaluations.slice(i - 4, i + 1).reduce((a, b) => a + b) >= 1000);",
      "Five good ones that lie back",
    ],
    [
      enough + "return evaluations.reduce((a, b) => a + b, 0) / evaluations.length >= 200;",
      "The mean of *all* evaluations",
    ],
    [
      enough + "return evaluations.slice(0, 5).reduce((a, b) => a + b, 0) / 5 >= 200;",
      "Those are the first five.",
    ],
    [enough + "return evaluations.slice(-5).reduce((a, b) => a + b, 0) / 5 > 200;", "A mean of exactly 200"],
    [
      enough.replace("<", "<=") + "return evaluations.slice(-5).reduce((a, b) => a + b, 0) / 5 >= 200;",
      "yours waits for a sixth",
    ],
    [
      enough + "return evaluations.slice(-4).reduce((a, b) => a + b, 0) / 4 >= 200;",
      "Those are four, or six",
    ],
    [enough + "return evaluations.slice(-5).reduce((a, b) => a + b, 0) >= 200;", "You compare the *sum*"],
    [
      enough + "return evaluations.splice(-5).reduce((a, b) => a + b, 0) / 5 >= 200;",
      "changes its first argument",
    ],
    [enough + "return evaluations.slice(-5).reduce((a, b) => a + b, 0) / 5;", "where a boolean is expected"],
    [enough + "return evaluations.slice(-5) >= 200;", "Nobody is ever accepted."],
    [enough + "evaluations.slice(-5).reduce((a, b) => a + b, 0) / 5 >= 200;", "returns nothing"],
  ],
};
