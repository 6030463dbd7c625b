import type { Answers } from "../answers.ts";

const looks = (row: string) => `return Array.from({ length: count }, () => ${row});`;

export const oneArray: Answers = {
  right: [
    looks("Float32Array.from(look())"),
    looks("[...look()]"),
    looks("new Float32Array(look())"),
    "const rows = [];\nfor (let k = 0; k < count; k++) rows.push(structuredClone(look()));\nreturn rows;",
  ],
  wrong: [
    [looks("look().subarray()"), "`subarray` makes a new view"],
    [looks("new Float32Array(look().buffer)"), "`subarray` makes a new view"],
    [looks("look()").replace(";", ".map((row) => row.slice());"), "when all has been looked at"],
    ["const seen = look().slice();\nreturn new Array(count).fill(seen);", "once and keep that"],
    [looks("new Float32Array(look().length)"), "new, and empty"],
    [looks("(look(), look().slice())"), "twice for every row"],
    ["return Array.from({ length: count + 1 }, () => look().slice());", "a row too many"],
    ["return Array.from({ length: count - 1 }, () => look().slice());", "a row too few"],
    [looks("look.slice()"), "no `look.slice`"],
    ["const rows = [];\nfor (let k = 0; k < count; k++) rows.push(look().slice());", "returns nothing"],
    ["return Array.from({ length: count }, look().slice());", "cannot be called"],
    ["const seen = new Float32Array(2);\n" + looks("(seen.set(look()), seen)"), "one and the same array"],
    ["const seen = look();\n" + looks("seen.slice()"), "once and keep that"],
    ["look();\n" + looks("look().slice()"), "what that showed is lost"],
    [
      "const rows = [];\nlet seen = look();\nwhile (rows.length < count) {\n  rows.push(seen.slice());\n" +
      "  seen = look();\n}\nreturn rows;",
      "once more than there are rows",
    ],
    [
      "const rows = [];\nfor (let k = 0; k < count; k++) {\n  const row = new Float32Array(4);\n" +
      "  row.set(look());\n  rows.push(row);\n}\nreturn rows;",
      "room for four numbers",
    ],
  ],
  same: [
    "const rows = [];\nfor (let k = 0; k < count; k++) rows.push(look());\nreturn rows;",
    "return [...Array.from({ length: count }, () => look())];",
    looks("Object.freeze([look()])[0]"),
  ],
};
