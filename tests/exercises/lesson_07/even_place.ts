import type { Answers } from "../answers.ts";

export const evenPlace: Answers = {
  right: [
    "const whole = Math.floor(faces / size) * size;\nlet fell = roll();\nwhile (fell >= whole) fell = roll();\nreturn fell % size;",
    "let fell;\ndo fell = roll(); while (fell >= faces - faces % size);\nreturn fell % size;",
    "for (;;) {\n  const fell = roll(), begins = fell - fell % size;\n  if (begins + size <= faces) return fell % size;\n}",
  ],
  wrong: [
    ["return roll() % size;", "the remainder of every throw"],
    ["return Math.floor(roll() / faces * size);", "stretch the die"],
    ["let fell = roll();\nwhile (fell >= size) fell = roll();\nreturn fell;", "throws away whole rounds"],
    [
      "let fell = roll();\nwhile (fell > faces - faces % size) fell = roll();\nreturn fell % size;",
      "one too high",
    ],
    [
      "let fell = roll();\nif (fell >= faces - faces % size) fell = roll();\nreturn fell % size;",
      "once at most",
    ],
    ["const fell = roll();\nreturn fell < faces - faces % size ? fell % size : 0;", "becomes the last place"],
    ["const fell = roll();\nreturn Math.min(fell, size - 1);", "becomes the last place"],
    [
      "let fell = roll();\nwhile (fell >= faces - faces % size) fell = roll();\nreturn Math.floor(fell / size);",
      "place of its own",
    ],
    [
      "let fell = roll();\nwhile (fell >= faces - faces % size) fell = roll();\nreturn fell;",
      "the throw itself",
    ],
    [
      "const fell = roll();\nwhile (fell >= faces - faces % size) roll();\nreturn fell % size;",
      "went on and on",
    ],
    ["while (roll() >= faces - faces % size);\nreturn roll() % size;", "You throw twice"],
    [
      "const fell = roll();\nif (fell >= faces - faces % size) myEvenPlace(size, faces, roll);\nreturn fell % size;",
      "still that of the first throw",
    ],
    [
      "let fell = roll();\nwhile (fell >= faces - faces % size) fell = roll();\nreturn fell % size + 1;",
      "counted from 1",
    ],
    [
      "const whole = faces - faces % size;\nlet fell = roll();\nwhile (fell >= whole) fell = roll();\n" +
      "return Math.floor(fell / (whole / size));",
      "neighbouring throws share one",
    ],
    ["return (roll() + roll()) % size;", ""],
    ["const fell = roll;\nreturn fell % size;", ""],
    ["roll();", ""],
    ["return Math.floor(Math.random() * size);", "You draw with `Math.random()`"],
  ],
};
