import type { Answers } from "../answers.ts";

/** An entry for each state and action, by a formula over their counts. */
function entrywise(entry: string, counts = "") {
  return "const T = history.length;\n" +
    "const N = (s, a) => history.filter(([state, action]) => state === s && (a === undefined || action === a)).length;\n" +
    `${counts}\nreturn probabilities.map((row, s) => row.map((p, a) => ${entry}));`;
}

/** Move by move. */
function moves(
  {
    term = "((other === action ? 1 : 0) - probability) / history.length",
    sign = "+=",
    table = "row.map(() => 0)",
  },
) {
  return `const delta = probabilities.map((row) => ${table});\nfor (const [state, action] of history) {\n` +
    `  probabilities[state].forEach((probability, other) => {\n    delta[state][other] ${sign} ${term};\n  });\n}\nreturn delta;`;
}

export const policyGradient: Answers = {
  right: [
    entrywise("(N(s, a) - p * N(s)) / T"),
    entrywise("N(s, a) / T - p * N(s) / T"),
    "const visits = probabilities.map(() => 0), delta = probabilities.map((row) => new Float64Array(row.length));\n" +
    "for (const [state, action] of history) {\n  visits[state]++;\n  delta[state][action]++;\n}\n" +
    "delta.forEach((row, s) => row.forEach((_, a) => row[a] = (row[a] - probabilities[s][a] * visits[s]) / history.length));\n" +
    "return delta;",
    "const delta = [];\nfor (let s = 0; s < probabilities.length; s++) {\n  delta.push([]);\n" +
    "  for (let a = 0; a < probabilities[s].length; a++) {\n    let change = 0;\n" +
    "    for (const [state, action] of history) {\n      if (state !== s) continue;\n" +
    "      change += action === a ? 1 - probabilities[s][a] : -probabilities[s][a];\n    }\n" +
    "    delta[s].push(change / history.length);\n  }\n}\nreturn delta;",
  ],
  wrong: [
    [entrywise("N(s, a) - p * N(s)"), "The division by T is missing:"],
    [entrywise("(N(s, a) - p) / T"), "N(s) is missing beside π(s,"],
    [entrywise("(N(s, a) - p * T) / T"), "You take π(s, a) T in place"],
    [entrywise("(N(s, a) - N(s)) / T"), ""],
    [entrywise("(N(s, a) + p * N(s)) / T"), ""],
    [entrywise("(p * N(s) - N(s, a)) / T"), "The sign is the wrong way"],
    [entrywise("(N(s, a) - p * N(s)) / (T + 1)"), "You divide by one too many."],
    [entrywise("(N(s, a) - p * N(s)) / (T - 1)"), "You divide by one too few."],
    [entrywise("(N(s, a) - p * N(s)) / N(s)"), "You divide by the visits of"],
    [entrywise("N(s) === 0 ? 0 : (N(s, a) - p * N(s)) / N(s)"), "You divide by the visits of"],
    [entrywise("(N(s, a) - p * N(s)) / probabilities.length"), ""],
    [entrywise("(N(s, a) - p * N(s)) / row.length"), "You divide by one too many."],
    [entrywise("(N(s, a) - p * N(s)) * T"), ""],
    [entrywise("N(s, a) - p * N(s) / T"), ""],
    [entrywise("N(s, a) / T"), "These are the counts alone."],
    [entrywise("N(s, a) / N(s) - p"), "You divide by the visits of"],
    [entrywise("N(s, a) === 0 ? 0 : (N(s, a) - p * N(s)) / T"), "Only the actions taken have"],
    [entrywise("p === 0 ? -Infinity : (N(s, a) - p * N(s)) / T"), ""],
    [entrywise("(N(a, s) - p * N(s)) / T"), ""],
    [entrywise("(N(s, a) - 0.5 * N(s)) / T"), ""],
    [entrywise("0.1 * (N(s, a) - p * N(s)) / T"), "The step size comes later."],
    [entrywise("p + (N(s, a) - p * N(s)) / T"), "These are the counts alone."],
    [entrywise("p * (N(s, a) - p * N(s)) / T"), "The gradient of a policy looks"],
    [entrywise("Math.abs(N(s, a) - p * N(s)) / T"), ""],
    [entrywise("Math.max(0, N(s, a) - p * N(s)) / T"), "Only the actions taken have"],
    [entrywise("(Math.min(1, N(s, a)) - p * Math.min(1, N(s))) / T"), "N(s) is missing beside π(s,"],
    [entrywise("Math.round(100 * (N(s, a) - p * N(s)) / T) / 100"), ""],
    [
      entrywise("(N(s, a) - p * N(s)) / T").replace("row.map", "row.slice(0, 2).map"),
      "At index 0 your array has",
    ],
    [
      entrywise("(N(s, a) - p * N(s)) / T").replace("probabilities.map", "probabilities.slice(0, -1).map"),
      "Your array has 0 elements,",
    ],
    [entrywise("(N(s, a) - p * N(s)) / T", "history.pop();"), "Your function changes its"],
    [
      entrywise("(N(s, a) - p * N(s)) / T").replace("history.filter", "history.slice(0, -1).filter"),
      "You divide by one too few.",
    ],
    [entrywise("(N(s, a) - p * N(s)) / T").replace("history.filter", "history.slice(1).filter"), ""],
    [entrywise("(N(s, a) - p * N(s)) / T").replace("action === a", "action == s"), ""],
    [moves({ term: "(other === action ? 1 - probability : probability) / history.length" }), ""],
    [moves({ term: "(other === action ? 1 : 0) - probability / history.length" }), ""],
    [moves({ term: "(other === action ? 1 : 0 - probability) / history.length" }), ""],
    [moves({ term: "((other === action ? 1 : -1) - probability) / history.length" }), ""],
    [moves({ sign: "=" }), "Each visit of a state overwrites"],
    [moves({ sign: "-=" }), "The sign is the wrong way"],
    [moves({ sign: "=+" }), "Each visit of a state overwrites"],
    [moves({ table: "row" }), "Your function changes its"],
    [moves({ table: "[0, 0]" }), "At [0][2]: NaN is what arithmetic"],
    [moves({ table: "0" }), ""],
    [moves({ table: "[]" }), "At [0][0]: NaN is what arithmetic"],
    [moves({}).replace("return delta;", "return delta[0];"), "Your array has 2 elements,"],
    [moves({}).replace("return delta;", ""), "Your function returns nothing."],
    [
      moves({}).replace(
        "const delta = probabilities.map((row) => row.map(() => 0));",
        "const delta = Array(probabilities.length).fill(Array(probabilities[0].length).fill(0));",
      ),
      "",
    ],
    [
      moves({}).replace(
        "const delta = probabilities.map((row) => row.map(() => 0));",
        "const delta = Array(probabilities.length).fill(probabilities[0].map(() => 0));",
      ),
      "",
    ],
    [
      "const delta = probabilities.map((row) => row.map(() => 0));\nfor (const [state, action] of history) {\n" +
      "  delta[state][action] += (1 - probabilities[state][action]) / history.length;\n}\nreturn delta;",
      "Only the actions taken have",
    ],
    [
      "return history.map(([s, a]) => (1 - probabilities[s][a]) / history.length);",
      "At index 0 there is a number",
    ],
  ],
};
