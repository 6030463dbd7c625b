import type { Answers } from "../answers.ts";

/** A loop over the answers, with holes for what may be written in another way. */
function loop(
  {
    head = "const answer of answers",
    names = "const [, reward, terminated, truncated] = answer;",
    add = "steps++;\n  sum += reward;",
    over = "terminated || truncated",
    end = "break",
    result = "{ steps, return: sum }",
  },
) {
  return `let steps = 0, sum = 0;\nfor (${head}) {\n  ${names}\n  ${add}\n  if (${over}) ${end};\n}\nreturn ${result};`;
}

export const fiveValues: Answers = {
  right: [
    "let steps = 0, sum = 0;\nfor (const [, reward, terminated, truncated] of answers) {\n" +
    "  steps += 1;\n  sum += reward;\n  if (terminated || truncated) return { steps, return: sum };\n}\n" +
    "return { steps, return: sum };",
    "const last = answers.findIndex(([, , terminated, truncated]) => terminated || truncated);\n" +
    "const played = last < 0 ? answers : answers.slice(0, last + 1);\n" +
    "return { steps: played.length, return: played.reduce((sum, [, reward]) => sum + reward, 0) };",
    loop({
      names: "const [observation, reward, terminated, truncated, info] = answer;",
      add: "sum += reward;\n  ++steps;",
    }),
    loop({ names: "", add: "steps += 1;\n  sum += answer[1];", over: "answer[2] || answer[3]" }),
    "const count = (i, steps, sum) => {\n  if (i >= answers.length) return { steps, return: sum };\n" +
    "  const [, reward, terminated, truncated] = answers[i];\n" +
    "  if (terminated || truncated) return { return: sum + reward, steps: steps + 1 };\n" +
    "  return count(i + 1, steps + 1, sum + reward);\n};\nreturn count(0, 0, 0);",
  ],
  wrong: [
    [
      "let steps = 0, sum = 0;\nfor (const [, reward, , done] of answers) {\n  steps++;\n  sum += reward;\n" +
      "  if (done) break;\n}\nreturn { steps, return: sum };",
      "ends with `truncated` alone",
    ],
    [
      "let steps = 0, sum = 0;\nfor (const [, reward, done] of answers) {\n  if (done) break;\n  steps++;\n" +
      "  sum += reward;\n}\nreturn { steps, return: sum };",
      "The last step is missing",
    ],
    [loop({ over: "terminated" }), "You end with `terminated`"],
    [loop({ over: "terminated && truncated" }), "`&&` wants both endings at"],
    [loop({ over: "(terminated, truncated)" }), "The reward is right now, but"],
    [loop({ over: "terminated !== truncated" }), ""],
    [loop({ over: "terminated = truncated" }), "What is to change is declared"],
    [loop({ over: "reward <= 0" }), ""],
    [loop({ over: "Math.abs(answer[0]) > 0.2" }), "You end with `terminated`"],
    [loop({ over: "steps === 3" }), ""],
    [loop({ over: "false" }), "You count everything that"],
    [loop({ end: "continue" }), "You count everything that"],
    [loop({ names: "const [reward, terminated, truncated] = answer;" }), "You add up the observations"],
    [
      loop({ names: "const [observation, reward, done, info] = answer;", over: "done" }),
      "You end with `terminated`",
    ],
    [
      loop({ names: "const [, reward, truncated, terminated] = answer;", over: "terminated" }),
      "The reward is right now, but",
    ],
    [loop({ names: "const { reward, terminated, truncated } = answer;" }), ""],
    [loop({ add: "steps++;\n  sum = reward;" }), ""],
    [loop({ add: "steps++;\n  sum += Number(terminated);" }), "The end is right now, but"],
    [
      loop({ add: "sum += reward;\n  if (!terminated && !truncated) steps++;" }),
      "The number of steps is one",
    ],
    [
      loop({ add: "steps++;\n  if (!terminated && !truncated) sum += reward;" }),
      "The last reward is missing:",
    ],
    [loop({ add: "steps++;\n  sum += 1;" }), "You count the steps for the"],
    [loop({ add: "steps++;\n  sum += Math.max(0, reward);" }), ""],
    [loop({ head: "const answer in answers" }), "`for (const answer in answers)`"],
    [loop({ head: "const answer of answers.slice(0, 3)" }), ""],
    [loop({ head: "const answer of answers.slice(0, -1)" }), ""],
    [loop({ result: "{ steps: answers.length, return: sum }" }), "`answers.length` counts the whole"],
    [loop({ result: "[steps, sum]" }), "Your function returns an array"],
    [loop({ result: "{ steps, sum }" }), ""],
    [loop({ result: "{ steps: sum, return: steps }" }), "Steps and return are swapped."],
    [loop({ result: "steps, sum" }), "Your function returns a number"],
    [loop({ result: "{ steps, return: sum / steps }" }), ""],
    [
      "while (!answers[0][2] && !answers[0][3]) answers.shift();\nreturn { steps: 1, return: 1 };",
      "Your function changes its",
    ],
    [
      "let steps = 0, sum = 0;\nwhile (true) {\n  const [, reward, terminated, truncated] = answers[steps++];\n" +
      "  sum += reward;\n  if (terminated || truncated) return { steps, return: sum };\n}",
      "`...` and `for … of` want",
    ],
  ],
};
