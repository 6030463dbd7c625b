import type { Answers } from "../answers.ts";

/** The objective, with holes for what may be written in another way. */
function objective({
  held = "Math.min(Math.max(ratio, 1 - clipRange), 1 + clipRange)",
  result = "Math.min(ratio * advantage, held * advantage)",
}) {
  return `const held = ${held};\nreturn ${result};`;
}

export const clippedObjective: Answers = {
  right: [
    objective({}),
    objective({ held: "Math.max(1 - clipRange, Math.min(1 + clipRange, ratio))" }),
    "return advantage >= 0 ? Math.min(ratio, 1 + clipRange) * advantage : Math.max(ratio, 1 - clipRange) * advantage;",
    "if (advantage > 0 && ratio > 1 + clipRange) return (1 + clipRange) * advantage;\n" +
    "if (advantage < 0 && ratio < 1 - clipRange) return (1 - clipRange) * advantage;\nreturn ratio * advantage;",
    objective({
      held: "ratio < 1 - clipRange ? 1 - clipRange : ratio > 1 + clipRange ? 1 + clipRange : ratio",
    }),
  ],
  wrong: [
    [
      objective({ result: "Math.max(ratio * advantage, held * advantage)" }),
      "You take the greater of the two",
    ],
    [objective({ result: "held * advantage" }), "the minimum is missing"],
    [objective({ result: "ratio * advantage" }), "Nothing is clipped"],
    [objective({ held: "Math.min(Math.max(ratio, -clipRange), clipRange)" }), "held between −ε and ε"],
    [objective({ held: "Math.min(ratio, 1 + clipRange)" }), "clipped from above alone"],
    [objective({ result: "Math.min(ratio, held) * advantage" }), "The smaller *ratio* is taken"],
    [objective({ held: "Math.max(ratio, 1 - clipRange)" }), "clipped from below alone"],
    [
      "const product = ratio * advantage;\n" +
      "return Math.min(product, Math.min(Math.max(product, 1 - clipRange), 1 + clipRange));",
      "You clip the product",
    ],
    ["return Math.min(Math.max(ratio * advantage, 1 - clipRange), 1 + clipRange);", "You clip the product"],
    [objective({ result: "-Math.min(ratio * advantage, held * advantage)" }), "That is the loss"],
    [objective({ held: "Math.min(Math.max(ratio, 1 + clipRange), 1 - clipRange)" }), ""],
    [objective({ result: "Math.min(ratio * advantage, held)" }), ""],
    [objective({ held: "Math.min(Math.max(ratio, 0.8), 1.2)" }), ""],
    [objective({ held: "Math.min(Math.max(ratio, 1 / (1 + clipRange)), 1 + clipRange)" }), ""],
    [objective({ result: "held" }), ""],
    [objective({ result: "advantage" }), ""],
    [
      "return ratio > 1 + clipRange || ratio < 1 - clipRange ? 0 : ratio * advantage;",
      "Outside of the range you return 0",
    ],
    ["", "`return`"],
  ],
};
