import type { Answers } from "../answers.ts";

/** An answer with some entries of its own. */
function shapes(changes: Readonly<Record<string, string>>): string {
  const right = { a: "[32, 2]", b: "[32]", c: "[4]", d: "[32, 4]", e: "[]", f: "[3, 4]" };
  return `return { ${
    Object.entries({ ...right, ...changes }).map(([name, shape]) => `${name}: ${shape}`).join(", ")
  } };`;
}

export const shapesByRule: Answers = {
  right: [
    shapes({}),
    "const states = tf.zeros([32, 4]), weights = tf.zeros([4, 2]), column = tf.zeros([3, 1]), row = tf.zeros([4]);\n" +
    "const all = [states.matMul(weights), states.matMul(weights).max(1), states.mean(0),\n" +
    "  states.sub(states.mean(1, true)), states.square().mean(), column.add(row)];\n" +
    "const [a, b, c, d, e, f] = all.map((tensor) => tensor.shape);\nreturn { a, b, c, d, e, f };",
  ],
  wrong: [
    [shapes({ b: "[2]", c: "[32]" }), "Axis 0 and axis 1 are mixed up"],
    [shapes({ b: "[2]" }), "takes axis 1 out of [32, 2]"],
    [shapes({ c: "[32]" }), "takes axis 0 out of [32, 4]"],
    [shapes({ c: "[1, 4]" }), "leaves no 1 in its place"],
    [shapes({ d: "[32]" }), "as large as the states"],
    [shapes({ e: "[1]" }), "a tensor without axes"],
    [shapes({ f: "[4]" }), "lined up at their *ends*"],
    [shapes({ f: "[12]" }), "lined up at their *ends*"],
    [shapes({ a: "[4, 2]" }), "is summed away"],
    [shapes({ a: "[2, 32]" }), "is summed away"],
    [shapes({ a: "[32, 1]" }), "One place is wrong"],
    [shapes({ a: "32" }), "*a* is to be a list, in brackets"],
    [shapes({ b: "32" }), "*b* is to be a list, in brackets"],
    [shapes({ e: "1" }), "*e* is to be a list"],
    [shapes({ e: "[1]", f: "[4]" }), "a tensor without axes, of shape []. *f*: shapes are lined up"],
    ["return [[32, 2], [32], [4], [32, 4], [], [3, 4]];", "an array where an object"],
    ["", "returns nothing"],
  ],
};
