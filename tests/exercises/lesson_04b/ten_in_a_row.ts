import type { Answers } from "../answers.ts";

/** A count of full episodes in a row, with holes for what may be written in another way. */
function counting(
  {
    head = "let i = 0; i < lengths.length; i++",
    streak = "lengths[i] >= full ? streak + 1 : 0",
    enough = "streak >= inARow",
    says = "i + 1",
    never = "return null;",
  },
) {
  return `let streak = 0;\nfor (${head}) {\n  streak = ${streak};\n  if (${enough}) return ${says};\n}\n${never}`;
}

export const tenInARow: Answers = {
  right: [
    counting({ streak: "lengths[i] === full ? streak + 1 : 0" }),
    counting({ streak: "lengths[i] >= full ? streak + lengths[i] : 0", enough: "streak >= inARow * full" }),
    "const mean = (i) => lengths.slice(i - inARow, i).reduce((a, b) => a + b, 0) / inARow;\n" +
    "for (let i = inARow; i <= lengths.length; i++) if (mean(i) >= full) return i;\nreturn null;",
    counting({ enough: "streak === inARow" }),
    counting({ streak: "lengths[i] < full ? 0 : streak + 1", enough: "streak > inARow - 1" }),
    "for (let end = inARow; end <= lengths.length; end++) {\n" +
    "  if (lengths.slice(end - inARow, end).every((length) => length >= full)) return end;\n}\nreturn null;",
    "const from = lengths.findIndex((_, i) =>\n" +
    "  i + inARow <= lengths.length && lengths.slice(i, i + inARow).every((length) => length >= full));\n" +
    "return from < 0 ? null : from + inARow;",
    "let left = inARow, episodes = 0;\nfor (const length of lengths) {\n  episodes++;\n" +
    "  if (length >= full) left--;\n  else left = inARow;\n  if (left === 0) return episodes;\n}\nreturn null;",
  ],
  wrong: [
    [
      "let n = 0;\nfor (const l of lengths) { if (l === full) n++; else n = 0; }\n" +
      "return n >= inARow ? lengths.length : null;",
      "look at the end of all episodes alone",
    ],
    [
      "for (let i = inARow; i < lengths.length; i++) if (lengths.slice(i - inARow, i).every((l) => l >= full)) return i;\n" +
      "return null;",
      "The last episode is missing.",
    ],
    [
      "for (let i = 0; i + inARow <= lengths.length; i++) if (lengths.slice(i, i + inARow).every((l) => l >= full)) return i;\n" +
      "return null;",
      "where the row begins",
    ],
    [
      "return lengths.slice(-inARow).every((l) => l >= full) ? lengths.length : null;",
      "look at the end of all episodes alone",
    ],
    [
      "let n = 0;\nfor (let i = 0; i < lengths.length; i++) { if (lengths[i] >= full) n++; if (n >= inARow) return i + 1; }\n" +
      "return null;",
      "not in a row",
    ],
    [
      "let n = 0;\nfor (let i = 0; i < lengths.length; i++) { n = lengths[i] >= full ? n + 1 : 0; if (n === inARow) return i + 1; }",
      "returns nothing",
    ],
    ["return null;", "An episode of exactly `full`"],
    ["return 0;", ""],
    ["return 6;", ""],
    ["return inARow;", "That is how many were full"],
    ["return lengths.length;", ""],
    [counting({ says: "i" }), "That is the index of the last"],
    [counting({ says: "i + 2" }), ""],
    [counting({ says: "streak" }), "That is how many were full"],
    [counting({ says: "lengths[i]" }), ""],
    [counting({ says: "true" }), "Your function returns a boolean"],
    [counting({ says: "i - inARow + 1" }), "That is where the row begins."],
    [counting({ enough: "streak > inARow" }), "`>` asks for one more than"],
    [counting({ enough: "streak >= 10" }), "An episode of exactly `full`"],
    [counting({ enough: "streak >= 3" }), ""],
    [counting({ enough: "streak = inARow" }), "A single `=` stores"],
    [counting({ enough: "streak >= full" }), "An episode of exactly `full`"],
    [counting({ enough: "i >= inARow" }), "You count full episodes, but"],
    [counting({ streak: "lengths[i] > full ? streak + 1 : 0" }), "An episode of exactly `full`"],
    [counting({ streak: "lengths[i] >= 200 ? streak + 1 : 0" }), "The limit is not always 200"],
    [counting({ streak: "lengths[i] >= 195 ? streak + 1 : 0" }), "A length of 199 is a fall"],
    [counting({ streak: "lengths[i] >= full - 1 ? streak + 1 : 0" }), "A length of 199 is a fall"],
    [counting({ streak: "lengths[i] >= full ? streak + 1 : streak" }), "You count full episodes, but"],
    [counting({ streak: "lengths[i] >= full ? streak + 1 : 1" }), "A short episode sets the count"],
    [counting({ streak: "lengths[i] >= full ? streak + 1 : streak - 1" }), "That is the index of the last"],
    [counting({ streak: "lengths[i] >= full ? streak++ : 0" }), "An episode of exactly `full`"],
    [counting({ streak: "lengths[i] >= full ? 1 : 0" }), "An episode of exactly `full`"],
    [counting({ streak: "lengths[i] <= full ? streak + 1 : 0" }), "That is how many were full"],
    [counting({ streak: "streak + 1" }), "That is how many were full"],
    [counting({ streak: "i > 0 && lengths[i] >= full ? streak + 1 : 0" }), "The first episode is missing."],
    [
      counting({ streak: "lengths[i] >= full && lengths[i - 1] >= full ? streak + 1 : 0" }),
      "`>` asks for one more than",
    ],
    [counting({ head: "let i = 1; i < lengths.length; i++" }), "The first episode is missing."],
    [counting({ head: "let i = 0; i < lengths.length - 1; i++" }), "The last episode is missing."],
    [counting({ head: "let i = 0; i < 10; i++" }), "Your function returns null"],
    [counting({ head: "const i in lengths" }), "`for (const i in lengths)`"],
    [counting({ head: "const i of lengths" }), "An episode of exactly `full`"],
    [counting({ never: "return lengths.length;" }), "Where it never happens the"],
    [counting({ never: "return 0;" }), "Where it never happens the"],
    [counting({ never: "return -1;" }), "Where it never happens the"],
    [counting({ never: "return undefined;" }), "Your function returns nothing."],
    [counting({ never: "return NaN;" }), "Your function returns a number"],
    [counting({ never: "return false;" }), "Your function returns a boolean"],
    [counting({ never: "return None;" }), "In TypeScript, `None` is `null`."],
    [counting({ never: "return 'null';" }), "Your function returns a string"],
    ["return lengths.filter((length) => length >= full).length >= inARow ? lengths.length : null;", ""],
    ["return lengths.every((length) => length >= full) ? inARow : null;", "Your function asks whether"],
    ["return lengths.indexOf(full) + inARow;", ""],
    [
      "for (let i = 0; i < lengths.length; i++) {\n  let streak = 0;\n  streak = lengths[i] >= full ? streak + 1 : 0;\n" +
      "  if (streak >= inARow) return i + 1;\n}\nreturn null;",
      "An episode of exactly `full`",
    ],
    [
      "for (let i = 0; i < lengths.length; i++) {\n  if (lengths.slice(i - inARow + 1, i + 1).every((l) => l >= full)) return i + 1;\n" +
      "}\nreturn null;",
      "true of an empty one too",
    ],
    [
      "for (let i = 0; i < lengths.length; i++) {\n" +
      "  if (lengths.slice(Math.max(0, i - inARow + 1), i + 1).every((l) => l >= full)) return i + 1;\n}\nreturn null;",
      "A slice can be shorter than `inARow`",
    ],
    [
      "for (let i = 0; i < lengths.length; i++) {\n" +
      "  if (lengths.slice(i, i + inARow).every((l) => l >= full)) return i + inARow;\n}\nreturn null;",
      "A slice can be shorter than `inARow`",
    ],
  ],
};
