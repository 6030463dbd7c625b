import type { Answers } from "../answers.ts";

/** A sum over the digits of a term each. */
function summing(term: string, head = "let i = 0; i < digits.length; i++", begin = "0") {
  return `let index = ${begin};\nfor (${head}) index += ${term};\nreturn index;`;
}

export const stateIndex: Answers = {
  right: [
    "return digits.reduce((sum, digit, i) => sum + digit * bins ** i, 0);",
    "return digits.reduceRight((index, digit) => index * bins + digit, 0);",
    "let index = 0, place = 1;\nfor (const digit of digits) {\n  index += digit * place;\n  place *= bins;\n}\nreturn index;",
    "if (digits.length === 0) return 0;\nreturn digits[0] + bins * myStateIndex(digits.slice(1), bins);",
    "let index = 0;\nfor (const digit of [...digits].reverse()) index = bins * index + digit;\nreturn index;",
    "return Array.from(digits.entries(), ([i, digit]) => digit * Math.pow(bins, i)).reduce((a, b) => a + b, 0);",
    summing("digits[i] * bins ** i", "const i in digits"),
  ],
  wrong: [
    ["return parseInt(digits.join(''), bins);", "last digit as ones"],
    ["return parseInt(digits.reverse().join(''), bins);", "changes its first argument"],
    [
      "let index = 0;\nfor (const d of digits.reverse()) index = index * bins + d;\nreturn index;",
      "changes its first argument",
    ],
    [
      "let index = 0;\nfor (const i in digits) index += digits[i] * bins ** i;\nreturn index + 1;",
      "goes through the positions",
    ],
    ["return Number(digits.join(''));", "decimal places"],
    ["return digits.join('');", "decimal places"],
    ["return digits[0] + 6 * digits[1] + 36 * digits[2] + 216 * digits[3];", "NaN is what"],
    [summing("digits[i] * bins ** i", "let i = 0; i < 4; i++"), "NaN is what"],
    [summing("digits[i] * bins ^ i"), "`^` is no power here: it mixes"],
    ["return digits.reduce((sum, digit, i) => sum + digit * bins ^ i, 0);", "`^` is no power here: it mixes"],
    [
      "let index = 0;\nfor (let i = 0; i < digits.length; i++) index = digits[i] * bins ** i;\nreturn index;",
      "",
    ],
    [summing("digits[i] * bins ** (digits.length - 1 - i)"), "You count the last digit as"],
    [summing("digits[i] * bins ** (digits.length - i)"), ""],
    [summing("digits[i] * bins ** (i + 1)"), "The first digit counts ones,"],
    [summing("digits[i] * bins ** (i - 1)"), ""],
    [summing("digits[i] * i ** bins"), ""],
    [summing("digits[i] ** i * bins"), ""],
    [summing("(digits[i] * bins) ** i"), "The power belongs to `bins`,"],
    [summing("digits[i] * bins * i"), "You multiply by `bins * i`."],
    [summing("digits[i] * (bins ^ i)"), "`^` is no power here: it mixes"],
    [summing("digits[i] * 6 ** i"), "Your base is a fixed 6. Count"],
    [summing("digits[i] * 10 ** i"), "Those are decimal places."],
    [summing("digits[i] * digits.length ** i"), ""],
    [summing("(digits[i] + 1) * bins ** i"), ""],
    [summing("(digits[i] - 1) * bins ** i"), ""],
    [summing("digits[i] * (bins - 1) ** i"), ""],
    [summing("digits[i] * (bins + 1) ** i"), ""],
    [summing("(digits[i] % bins) * bins ** (i % 4)"), ""],
    [summing("digits[i] * (bins << i)"), ""],
    [summing("digits[i]"), "That is a sum of the digits,"],
    [summing("digits[i] * bins"), "That is a sum of the digits,"],
    [summing("digits[i] * bins ** i", "let i = 1; i < digits.length; i++"), "The first digit is missing."],
    [summing("digits[i] * bins ** i", "let i = 0; i < digits.length - 1; i++"), "The last digit is missing."],
    [summing("digits[i] * bins ** i", "let i = 0; i <= digits.length; i++"), "NaN is what arithmetic gives"],
    [
      summing("digits[i] * bins ** i", "let i = digits.length - 1; i > 0; i--"),
      "The first digit is missing.",
    ],
    [summing("digits[i] * bins ** i", "const i of digits"), "NaN is what arithmetic gives"],
    [summing("i * bins ** digits[i]"), ""],
    [summing("digits[i] * bins ** i", undefined, "1"), ""],
    [summing("(digits[i] * bins ** i) | 0", "let i = 0; i < Math.min(digits.length, 4); i++"), ""],
    [
      "let index;\nfor (let i = 0; i < digits.length; i++) index += digits[i] * bins ** i;\nreturn index;",
      "NaN is what arithmetic gives",
    ],
    ["let index = 0;\nfor (let i = 0; i < digits.length; i++) return index + digits[i] * bins ** i;", ""],
    ["return digits.reduce((sum, digit, i) => sum + digit * bins ** i);", "Where nothing is observed"],
    ["return digits.map((digit, i) => digit * bins ** i);", "Your function returns an array"],
    ["return digits.reduce((index, digit) => index * bins + digit, 0);", "You count the last digit as"],
    ["return digits.reduce((index, digit) => (index + digit) * bins, 0);", ""],
    ["return bins ** digits.length;", "That is the number of states,"],
    [
      "let index = 0;\nwhile (digits.length > 0) index = index * bins + digits.pop();\nreturn index;",
      "Your function changes its",
    ],
    [
      "let index = 0;\nfor (const digit of digits) index += digit * bins ** digits.indexOf(digit);\nreturn index;",
      "",
    ],
    ["return sum(digits[i] * bins ** i);", "In TypeScript, `sum(x)` is"],
    [
      "return String(digits.reduce((sum, digit, i) => sum + digit * bins ** i, 0));",
      "Your function returns a string",
    ],
  ],
};
