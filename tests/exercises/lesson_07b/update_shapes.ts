import type { Answers } from "../answers.ts";

/** The eight shapes, some of them other ones. */
function shapes(other: Record<string, string> = {}): string {
  const all = {
    states: "[32, 4]",
    hidden: "[32, 128]",
    values: "[32, 2]",
    chosen: "[32, 1]",
    best: "[32]",
    targets: "[32]",
    difference: "[32, 32]",
    loss: "[]",
    ...other,
  };
  return `return { ${Object.entries(all).map(([name, shape]) => `${name}: ${shape}`).join(", ")} };`;
}

export const updateShapes: Answers = {
  right: [shapes(), "const n = 32;\n" + shapes({ difference: "[n, n]", best: "[n]" })],
  wrong: [
    [shapes({ difference: "[32, 1]" }), "*difference* is neither a list of 32 nor"],
    [shapes({ difference: "[32]" }), "*difference* is neither a list of 32 nor"],
    [shapes({ difference: "[1024]" }), "*difference* does hold 1,024 numbers"],
    [shapes({ chosen: "[32]", difference: "[32]" }), "*chosen* keeps the shape"],
    [shapes({ chosen: "[1, 32]" }), "*chosen* keeps the shape"],
    [shapes({ best: "[32, 2]", targets: "[32, 2]" }), "*targets* add a reward to each"],
    [shapes({ best: "[32, 1]" }), "*best* has lost the axis"],
    [shapes({ loss: "[1]" }), "*loss* is a mean"],
    [shapes({ hidden: "[128, 128]" }), "*hidden* is what the first layer gives"],
    [shapes({ hidden: "[32, 30]" }), "30 units were the first learner's."],
    [shapes({ hidden: "[128, 32]" }), "the 32 stands in front"],
    [shapes({ values: "[2]" }), "the 32 stands in front"],
    [shapes({ states: "[4, 32]" }), "the 32 stands in front"],
    [shapes({ values: "[32, 1]" }), "*values* has a number for each action"],
    [shapes({ states: "[32, 5]", loss: "[1, 1]" }), "3 places are wrong"],
    [shapes({ loss: "0" }), "One place is wrong; it is marked."],
    [shapes({ loss: "undefined" }), "One place is wrong; it is marked."],
    [shapes({ states: "[31, 4]" }), "One place is wrong; it is marked."],
    [
      "return [[32, 4], [32, 128], [32, 2], [32, 1], [32], [32], [32, 32], []];",
      "Your function returns an array",
    ],
    ["return {};", "8 places are wrong; they are"],
    ["", "returns nothing"],
  ],
};
