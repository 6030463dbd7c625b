import type { Answers } from "../answers.ts";

export const runningMean: Answers = {
  right: [
    "return values.map((_, i) => {\n  const last = values.slice(Math.max(0, i + 1 - window), i + 1);\n" +
    "  return last.reduce((sum, value) => sum + value, 0) / last.length;\n});",
    "return values.map((_, i) => {\n  let sum = 0, k = i;\n  for (; k >= 0 && k > i - window; k--) sum += values[k];\n" +
    "  return sum / (i - k);\n});",

    "const means = [];\nlet sum = 0;\nfor (let i = 0; i < values.length; i++) {\n  sum += values[i];\n" +
    "  if (i >= window) sum -= values[i - window];\n  means.push(sum / Math.min(i + 1, window));\n}\nreturn means;",
  ],
  wrong: [
    [
      means("(_, i) => { const s = last(i); s.reduce((a, b) => a + b) / s.length; }"),
      "the inner function, the one given to `map`, returns nothing",
    ],
    ...["i - window + 1, i + 1", "i - window, i", "i - window, i + 1"].flatMap((fromTo) =>
      ["s.length", "window"].map((count): [string, string] => [
        `return values.map((_, i) => {\n  const s = values.slice(${fromTo});\n` +
        `  return s.reduce((a, b) => a + b, 0) / ${count};\n});`,
        "A negative start of `slice` counts from the end",
      ])
    ),
    ["let m = values[0];\nreturn values.map((x) => m += (x - m) / window);", "exponential moving average"],
    ["let m = values[0];\nreturn values.map((x) => m = 0.9 * m + 0.1 * x);", "exponential moving average"],
    [
      "const means = [];\nfor (const i in values) {\n  const s = values.slice(Math.max(0, i - window + 1), i + 1);\n  means.push(s.reduce((a, b) => a + b) / s.length);\n}\nreturn means;",
      "`for (const i in values)` goes through the positions",
    ],
    [means("(_, i) => { const s = last(i); return s.sort((a, b) => a - b)[s.length >> 1]; }"), ""],
    [
      means(
        "(_, i) => { const s = last(i); return Math.round(1e4 * s.reduce((a, b) => a + b) / s.length) / 1e4; }",
      ),
      "",
    ],
    ...[
      "i - Math.floor(window / 2), i + Math.floor(window / 2)",
      "i - Math.floor((window - 1) / 2), i + Math.floor(window / 2)",
      "i - Math.ceil(window / 2), i + Math.ceil(window / 2)",
      "i - Math.floor(window / 2), i + Math.floor(window / 2) - 1",
      "i - Math.round(window / 2), i + Math.round(window / 2) - 1",
      "i - window / 2, i + window / 2",
      "i - window, i + window",
    ].map((fromTo): [string, string] => [between(fromTo), "lies around the present value"]),
    ["return new Array(values.length);", "At index 0 there is nothing (undefined)."],
  ],
};

/** A mean of the last values for each. */
function means(mean: string): string {
  return `const last = (i) => values.slice(Math.max(0, i - window + 1), i + 1);\nreturn values.map(${mean});`;
}

/** The means of the values from one place to another, both clipped to the array. */
function between(fromTo: string): string {
  return [
    "return values.map((_, i) => {",
    `  const [from, to] = [${fromTo}], seen = values.slice(Math.max(0, from), to + 1);`,
    "  return seen.reduce((sum, value) => sum + value, 0) / seen.length;",
    "});",
  ].join("\n");
}
