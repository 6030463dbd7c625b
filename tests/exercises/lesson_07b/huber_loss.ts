import type { Answers } from "../answers.ts";

/** A loss in two pieces, with holes for what may be written in another way. */
function pieces(
  { near = "size <= delta", inside = "error ** 2 / 2", outside = "delta * (size - delta / 2)" },
): string {
  return `const size = Math.abs(error);\nreturn ${near} ? ${inside} : ${outside};`;
}

export const huberLoss: Answers = {
  right: [
    pieces({}),
    pieces({ near: "size < delta" }),
    pieces({ inside: "0.5 * size * size", outside: "delta * size - 0.5 * delta ** 2" }),
    pieces({ near: "error >= -delta && error <= delta" }),
    "const size = Math.abs(error), inside = Math.min(size, delta);\nreturn inside ** 2 / 2 + delta * (size - inside);",
    "if (error > delta) return delta * (error - delta / 2);\nif (error < -delta) return delta * (-error - delta / 2);\n" +
    "return error * error / 2;",
  ],
  wrong: [
    [pieces({ inside: "error ** 2 / (2 * delta)" }), "The line is mended, the parabola is not"],
    [
      pieces({ inside: "delta * error ** 2 / 2", outside: "delta * (size - delta / 2)" }),
      "a factor δ too many",
    ],
    [pieces({ outside: "size - delta / 2" }), "The line is not as steep"],
    [pieces({ outside: "size - 0.5" }), "In the line a 1 has been put for δ."],
    [pieces({ outside: "delta * (size - 0.5)" }), "In the line a 1 has been put for δ."],
    [pieces({ near: "size <= 1" }), "You compare with 1."],
    [pieces({ near: "size < 1" }), "You compare with 1."],
    [pieces({ near: "size <= 1", outside: "size - 0.5" }), "In the line a 1 has been put for"],
    [pieces({ near: "error <= delta" }), "Without `Math.abs` a large negative"],
    [pieces({ near: "size >= delta" }), "It is the other way round"],
    [pieces({ inside: "error ** 2" }), "Inside it is *half* the square"],
    [pieces({ inside: "error / 2" }), "Inside stands half of the error."],
    [pieces({ inside: "size / 2" }), "Inside stands half of the error."],
    [pieces({ inside: "error ^ 2 / 2" }), ""],
    [pieces({ outside: "delta * size" }), "The line lies too high"],
    [pieces({ outside: "delta * (size - delta)" }), "The line lies too low"],
    [pieces({ outside: "delta * (error - delta / 2)" }), "For a large negative error"],
    [pieces({ outside: "delta ** 2 / 2" }), "You clip the error"],
    [pieces({ outside: "delta * (size + delta / 2)" }), "The line lies too high"],
    [pieces({ outside: "delta * (size - delta) + delta / 2" }), "In the line a 1 has been put for δ."],
    [pieces({ outside: "Math.abs(delta * (error - delta / 2))" }), "The size is taken too late."],
    ["return error ** 2 / 2;", "That is half the square throughout."],
    ["return error ** 2;", "That is the square throughout."],
    ["return Math.abs(error);", "That is the absolute error."],
    ["return Math.max(-delta, Math.min(delta, error));", "That is the slope"],
    ["return delta ** 2 * (Math.sqrt(1 + (error / delta) ** 2) - 1);", ""],
    [
      "const size = Math.abs(error);\nif (size <= delta) return error ** 2 / 2;",
      "Your function returns nothing. Is",
    ],
    ["return Math.abs(error) <= delta ? '0' : 0;", ""],
  ],
  same: [
    pieces({ inside: "error ** 2 / (2 * delta)", outside: "size - delta / 2" }),
    pieces({ inside: "error ** 2 / delta / 2", outside: "size - 0.5 * delta" }),
  ],
};
