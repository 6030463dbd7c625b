import type { Answers } from "../answers.ts";

/** Each entry of the row made a share. */
function shared(share: string, before = "", total = "entry === -Infinity ? 0 : entry") {
  return `${before}\nconst sum = row.reduce((sum, entry) => sum + (${total}), 0);\nreturn row.map((entry) => ${share});`;
}

export const rowShares: Answers = {
  right: [
    shared("entry === -Infinity ? 0 : entry / sum"),
    shared("Math.max(0, entry) / sum", "", "Math.max(0, entry)"),
    "let sum = 0;\nfor (const entry of row) if (Number.isFinite(entry)) sum += entry;\nconst shares = [];\n" +
    "for (let i = 0; i < row.length; i++) shares[i] = row[i] > -Infinity ? row[i] / sum : 0;\nreturn shares;",
    "const allowed = row.filter((entry) => entry > -Infinity), sum = allowed.reduce((a, b) => a + b);\n" +
    "return Float64Array.from(row, (entry) => entry === -Infinity ? 0 : entry / sum);",
    "const weights = [...row];\nweights.forEach((w, i) => { if (w === -Infinity) weights[i] = 0; });\n" +
    "const sum = weights.reduceRight((a, b) => a + b, 0);\nfor (const i in weights) weights[i] /= sum;\nreturn weights;",
  ],
  wrong: [
    [shared("entry / sum"), "The forbidden actions are"],
    [shared("entry / sum", "", "entry"), "−Infinity is part of your"],
    [shared("entry === -Infinity ? 0 : entry / sum", "", "entry"), "−Infinity is part of your"],
    [shared("entry === -Infinity ? 0 : 1 / sum"), "Each gets its *share of the sum*"],
    [shared("entry === -Infinity ? 0 : entry"), "These are the weights themselves."],
    [shared("entry === -Infinity ? 0 : entry / row.length"), "You divide by the number of"],
    [shared("entry === -Infinity ? 0 : 1 / row.length"), "You divide by the number of"],
    [shared("entry === -Infinity ? 0 : 0.5"), ""],
    [shared("entry === -Infinity ? 0 : entry / 4"), "You divide by the number of"],
    [shared("entry === -Infinity ? 0 : entry / Math.max(...row)"), "You divide by the largest"],
    [
      shared("entry === -Infinity ? 0 : entry / row.filter((e) => e > -Infinity).length"),
      "You divide by how many moves",
    ],
    [
      shared("entry === -Infinity ? 0 : 1 / row.filter((e) => e > -Infinity).length"),
      "You share out evenly among",
    ],
    [shared("entry === -Infinity ? 0 : 1 / row.filter((e) => e > 0).length"), "You share out evenly among"],
    [shared("entry === -Infinity ? 0 : sum / entry"), ""],
    [shared("entry === -Infinity ? NaN : entry / sum"), "At index 0: NaN is what arithmetic"],
    [shared("entry === -Infinity ? -Infinity : entry / sum"), "The forbidden actions are"],
    [shared("entry === -Infinity ? null : entry / sum"), "At index 0 there is null where"],
    [shared("entry === -Infinity ? false : entry / sum"), "At index 0 there is a boolean"],
    [shared("entry === Infinity ? 0 : entry / sum"), "The forbidden actions are"],
    [shared("entry == NaN ? 0 : entry / sum"), "The forbidden actions are"],
    [shared("entry = -Infinity ? 0 : entry / sum"), "−Infinity is part of your"],
    [shared("entry === -Infinity ? 0 : Math.round(100 * entry / sum) / 100"), ""],
    [shared("entry === -Infinity ? 0 : (entry / sum).toFixed(2)"), "At index 1 there is a string"],
    [shared("{ entry === -Infinity ? 0 : entry / sum; }"), "At index 0 there is nothing:"],
    [shared("Math.exp(entry) / sum", "", "Math.exp(entry)"), "That is softmax, which comes"],
    [shared("Math.abs(entry) / sum", "", "Math.abs(entry)"), "−Infinity is part of your"],
    [
      shared("entry / sum").replace("row.map", "row.filter((entry) => entry > -Infinity).map"),
      "The forbidden actions are",
    ],
    [shared("entry === -Infinity ? 0 : entry / sum").replace("row.reduce", "row.slice(1).reduce"), ""],
    [shared("entry === -Infinity ? 0 : entry / sum").replace("row.reduce", "row.slice(0, 4).reduce"), ""],
    [shared("entry === -Infinity ? 0 : entry / sum").replace(", 0);", ");"), "−Infinity is part of your"],
    [shared("entry === -Infinity ? 0 : entry / sum").replace(", 0);", ", 1);"), ""],
    [
      "for (const i in row) if (row[i] === -Infinity) row[i] = 0;\n" + shared("entry / sum"),
      "Your function changes its",
    ],
    [
      "const sum = row.reduce((a, b) => a + b, 0);\nreturn row.map((e) => isNaN(e / sum) ? 0 : e / sum);",
      "−Infinity is part of your",
    ],
    [
      "return row.map((e) => e === -Infinity ? 0 : e).map((e, _, all) => e / sum(all));",
      "In TypeScript, `sum(x)` is",
    ],
    ["return row / sum(row);", "In TypeScript, `sum(x)` is"],
    ["return row.map((e) => e === -Infinity ? 0 : e / row[0]);", ""],
    ["return [0, 0.5, 0.5, 0];", ""],
    ["let sum = 0;\nreturn row.map((e) => { if (e > 0) sum += e; return e > 0 ? e / sum : 0; });", ""],
    [
      "const sum = row.reduce((a, e) => a + (e === -Infinity ? 0 : e), 0);\n" +
      "for (const e of row) return e === -Infinity ? 0 : e / sum;",
      "Your function returns a number",
    ],
  ],
};
