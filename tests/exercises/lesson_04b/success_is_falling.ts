import type { Answers } from "../answers.ts";

/** Three lines: of a fall, of the limit, and of a step on the way. */
function lines({
  fall = "if (terminated) return { reward: -1, streak: 0 };",
  limit = "if (truncated) return { reward: 0, streak: streak + 1 };",
  onTheWay = "return { reward: 0, streak };",
}) {
  return [fall, limit, onTheWay].join("\n");
}

export const successIsFalling: Answers = {
  right: [
    "return { reward: terminated ? -1 : 0, streak: terminated ? 0 : truncated ? streak + 1 : streak };",
    "return { streak: terminated ? 0 : streak + truncated, reward: -Number(terminated) };",
    "const done = terminated || truncated;\nif (!done) return { reward: 0, streak };\n" +
    "if (terminated) return { reward: -1, streak: 0 };\nreturn { reward: 0, streak: streak + 1 };",
    "let reward = 0;\nif (terminated) [reward, streak] = [-1, 0];\nelse if (truncated) streak++;\nreturn { reward, streak };",
    lines({ limit: "if (truncated && !terminated) return { reward: 0, streak: ++streak };" }),
  ],
  wrong: [
    [
      "const done = terminated || truncated;\nif (!done) return { reward: 0, streak };\n" +
      "if (step < 150) return { reward: -1, streak: 0 };\nreturn { reward: 1, streak: streak + 1 };",
      "late fall",
    ],
    [
      "const done = truncated;\nif (!done) return { reward: 0, streak };\n" +
      "if (step < 150) return { reward: -1, streak: 0 };\nreturn { reward: 1, streak: streak + 1 };",
      "Full episodes count now, but",
    ],
    [
      "const done = terminated;\nif (!done) return { reward: 0, streak };\n" +
      "if (step < 199) return { reward: -1, streak: 0 };\nreturn { reward: 1, streak: streak + 1 };",
      "Another number is no cure.",
    ],
    [
      "const done = terminated;\nif (!done) return { reward: 0, streak };\n" +
      "if (step < 195) return { reward: -1, streak: 0 };\nreturn { reward: 1, streak: streak + 1 };",
      "Another number is no cure.",
    ],
    ["if (terminated) return { reward: -1, streak: 0 };\nreturn { reward: 0, streak: 0 };", ""],
    [
      lines({ limit: "if (truncated) return { reward: 0, streak: streak++ };" }),
      "Falls are right now. But an",
    ],
    [
      lines({ limit: "if (truncated) return { reward: 1, streak: streak + 1 };" }),
      "The row is right. But a step",
    ],
    [lines({ limit: "if (truncated) return { reward: -1, streak: streak + 1 };" }), ""],
    [lines({ limit: "if (truncated) return { reward: 0, streak: 1 };" }), ""],
    [lines({ limit: "if (truncated) return { reward: 0, streak };" }), "Falls are right now. But an"],
    [lines({ limit: "if (truncated) return { reward: -1, streak: 0 };" }), "The limit is punished as if"],
    [
      lines({ limit: "if (truncated && step >= 199) return { reward: 0, streak: streak + 1 };" }),
      "The limit is not always 200",
    ],
    [
      lines({ limit: "if (step >= 199) return { reward: 0, streak: streak + 1 };" }),
      "The limit is not always 200",
    ],
    [
      lines({ limit: "if (step === 199) return { reward: 0, streak: streak + 1 };" }),
      "The limit is not always 200",
    ],
    [
      lines({ limit: "if (step >= 150) return { reward: 0, streak: streak + 1 };" }),
      "The limit is not always 200",
    ],
    [lines({ limit: "if (truncated) streak + 1;" }), "Falls are right now. But an"],
    [lines({ limit: "" }), "Falls are right now. But an"],
    [lines({ limit: "else return { reward: 0, streak: streak + 1 };" }), "Every step adds to the row."],
    [
      lines({ limit: "if (truncated = true) return { reward: 0, streak: streak + 1 };" }),
      "Every step adds to the row.",
    ],
    [lines({ fall: "" }), ""],
    [lines({ fall: "if (terminated && step < 150) return { reward: -1, streak: 0 };" }), ""],
    [
      lines({ fall: "if (terminated && !truncated) return { reward: -1, streak: 0 };" }),
      "In the very last step the",
    ],
    [
      lines({ fall: "if (terminated || truncated) return { reward: -1, streak: 0 };" }),
      "The limit is punished as if",
    ],
    [lines({ fall: "if (terminated) return { reward: -1, streak };" }), "A fall ends the row: `streak`"],
    [lines({ fall: "if (terminated) return { reward: -1, streak: streak - 1 };" }), ""],
    [lines({ fall: "if (terminated) return { reward: 0, streak: 0 };" }), ""],
    [lines({ fall: "if (terminated) return { reward: 1, streak: 0 };" }), ""],
    [lines({ fall: "if (terminated) return { reward: -200, streak: 0 };" }), ""],
    [lines({ fall: "if (terminated) return { reward: 0 - step, streak: 0 };" }), ""],
    [lines({ fall: "if (!terminated) return { reward: -1, streak: 0 };" }), ""],
    [lines({ fall: "if (terminated) return -1;" }), "Your function returns a number"],
    [lines({ fall: "if (terminated) return { reward: -1 };" }), ""],
    [
      lines({
        fall:
          "if (step > 150 && terminated) return { reward: 0, streak: streak + 1 };\nif (terminated) return { reward: -1, streak: 0 };",
      }),
      "Full episodes count now, but",
    ],
    [lines({ onTheWay: "return { reward: 0, streak: 0 };" }), "Every step on the way ends"],
    [lines({ onTheWay: "return { reward: 1, streak };" }), ""],
    [lines({ onTheWay: "return { reward: -1, streak };" }), ""],
    [lines({ onTheWay: "return { reward: 0, streak: streak + 1 };" }), "Every step adds to the row."],
    [lines({ onTheWay: "" }), "Your function returns nothing."],
    [lines({ onTheWay: "return { reward: 0, streak, step };" }), ""],
    [lines({ onTheWay: "return [0, streak];" }), "Your function returns an array"],
    [
      "if (truncated) return { reward: 0, streak: streak + 1 };\nif (terminated) return { reward: -1, streak: 0 };\n" +
      "return { reward: 0, streak };",
      "In the very last step the",
    ],
    [
      "if (truncated) return { reward: -1, streak: 0 };\nif (terminated) return { reward: 0, streak: streak + 1 };\n" +
      "return { reward: 0, streak };",
      "`terminated` and `truncated`",
    ],
  ],
};
