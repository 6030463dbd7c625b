import type { Answers } from "../answers.ts";

/** The cell's three lines, each of which may be another. */
function lines(
  { done = "terminated", paid = "done ? -200 : reward", target = "done ? paid : paid + 0.9 * nextValue" },
) {
  return `const done = ${done};\nconst paid = ${paid};\nreturn ${target};`;
}

export const punishedSuccess: Answers = {
  right: [
    "return terminated ? -200 : reward + 0.9 * nextValue;",
    "if (!terminated) return reward + nextValue * 0.9;\nreturn -200;",
    "const done = terminated || truncated, fallen = terminated;\n" +
    "if (done && fallen) return -200;\nreturn reward + nextValue - nextValue / 10;",
    "reward = terminated ? -200 : reward;\nnextValue = terminated ? 0 : nextValue;\nreturn reward + 0.9 * nextValue;",
    lines({ target: "paid + 0.9 * nextValue * (done ? 0 : 1)" }),
  ],
  wrong: [
    [lines({ done: "truncated" }), "other way round"],
    [
      "const done = terminated || truncated;\nconst paid = terminated ? -200 : reward;\n" +
      "return done ? paid : paid + 0.9 * nextValue;",
      "as if nothing could have",
    ],
    ["return terminated ? -200 : reward + nextValue;", ""],
    ["return terminated ? -200 : reward;", "as if nothing could have"],
    ["return terminated ? reward : reward + 0.9 * nextValue;", "no fall is punished"],
    [
      "if (truncated) return reward + 0.9 * nextValue;\nif (terminated) return -200;\nreturn reward + 0.9 * nextValue;",
      "very last step",
    ],
    ["return terminated ? -200 : 1 + 0.9 * nextValue;", ""],
    [lines({ done: "terminated && truncated" }), "With `&&` a fall counts only"],
    [lines({ done: "terminated && !truncated" }), "A pole that falls in the very"],
    [lines({ done: "terminated !== truncated" }), "It is the other way round:"],
    [lines({ done: "terminated === truncated" }), "With `&&` a fall counts only"],
    [lines({ done: "!terminated" }), "It is the other way round:"],
    [lines({ done: "false" }), "Now no fall is punished. The"],
    [lines({ done: "true" }), "It is the other way round:"],
    [lines({ done: "terminated = truncated" }), "It is the other way round:"],
    [lines({ done: "nextValue < 0" }), "Now no fall is punished. The"],
    [lines({ done: "reward !== 1" }), "Now no fall is punished. The"],
    [lines({ paid: "reward" }), "Now no fall is punished. The"],
    [lines({ paid: "done ? reward - 200 : reward" }), ""],
    [lines({ paid: "done ? 200 : reward" }), ""],
    [lines({ paid: "done ? -100 : reward" }), ""],
    [lines({ paid: "done && reward === 1 ? -200 : reward" }), ""],
    [lines({ paid: "truncated ? -200 : reward" }), "At the limit you now bootstrap,"],
    [lines({ paid: "done || truncated ? -200 : reward" }), "At the limit you now bootstrap,"],
    [lines({ paid: "truncated ? 200 : done ? -200 : reward" }), ""],
    [lines({ paid: "truncated ? 0 : done ? -200 : reward" }), ""],
    [lines({ target: "paid + 0.9 * nextValue" }), "You bootstrap from a terminal"],
    [lines({ target: "paid" }), "The penalty is mended. But"],
    [lines({ target: "done ? paid : 0.9 * nextValue" }), ""],
    [lines({ target: "done ? paid : paid + 0.99 * nextValue" }), ""],
    [lines({ target: "done ? paid : 0.9 * (paid + nextValue)" }), ""],
    [lines({ target: "done ? paid : paid + 0.9 * Math.max(0, nextValue)" }), ""],
    [lines({ target: "done ? paid : paid + 0.9 * Math.abs(nextValue)" }), ""],
    [lines({ target: "truncated ? paid + nextValue : done ? paid : paid + 0.9 * nextValue" }), ""],
    [
      lines({ target: "truncated ? paid : done ? paid : paid + 0.9 * nextValue" }),
      "The penalty is mended. But",
    ],
    [lines({ target: "paid + done ? 0 : 0.9 * nextValue" }), "`? :` is worked out last,"],
    [
      "if (terminated || truncated) return;\nreturn reward + 0.9 * nextValue;",
      "Your function returns nothing.",
    ],
    [
      "if (terminated) reward = -200;\nelse if (truncated) reward = 1;\nreturn terminated ? reward : reward + 0.9 * nextValue;",
      "",
    ],
    ["", "Your function returns nothing."],
  ],
};
