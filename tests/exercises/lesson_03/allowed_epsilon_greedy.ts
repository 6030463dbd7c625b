import type { Answers } from "../answers.ts";

/** The choice, with holes for what may be written in another way. */
function choice({
  allowed = "Array.from(values, (_, action) => action).filter((action) => values[action] > -Infinity)",
  explores = "epsilon > 0 && random.random() < epsilon",
  drawn = "allowed[random.integers(0, allowed.length)]",
  first = "allowed[0]",
  better = "values[action] > values[best]",
  result = "best",
}) {
  return `const allowed = ${allowed};\nif (${explores}) return ${drawn};\nlet best = ${first};\n` +
    `for (const action of allowed) if (${better}) best = action;\nreturn ${result};`;
}

const some = "epsilon > 0 && random.random() < epsilon";

export const allowedEpsilonGreedy: Answers = {
  right: [
    choice({ drawn: "allowed[random.integers(allowed.length)]" }),
    choice({ allowed: "[...values.keys()].filter((action) => Number.isFinite(values[action]))" }),
    "const allowed = [];\nfor (let a = 0; a < values.length; a++) if (values[a] !== -Infinity) allowed.push(a);\n" +
    "const explore = epsilon === 0 ? false : random.random() < epsilon;\n" +
    "return explore ? allowed[random.integers(0, allowed.length)] : Array.from(values).indexOf(Math.max(...values));",
    `if (${some}) {\n  let n = 0;\n  for (const value of values) if (value > -Infinity) n++;\n` +
    "  let place = random.integers(0, n);\n  for (let a = 0; ; a++) if (values[a] > -Infinity && place-- === 0) return a;\n}\n" +
    "return values.reduce((best, value, a) => value > values[best] ? a : best, 0);",
    choice({ drawn: "allowed.length === 1 ? allowed[0] : allowed[random.integers(0, allowed.length)]" }),
    choice({ first: "0" }),
  ],
  wrong: [
    [choice({ allowed: "Array.from(values, (_, action) => action)" }), "Exploring walks into walls:"],
    [choice({ allowed: "Array.from(values).filter((value) => value > -Infinity)" }), ""],
    [
      choice({
        allowed: "Array.from(values, (_, action) => action).filter((action) => values[action] >= 0)",
      }),
      "Your function returns nothing.",
    ],
    [
      choice({ allowed: "Array.from(values, (_, action) => action).filter((action) => values[action])" }),
      "Exploring walks into walls:",
    ],
    [
      choice({
        allowed: "Array.from(values, (_, action) => action).filter((action) => values[action] < Infinity)",
      }),
      "Exploring walks into walls:",
    ],
    [
      choice({
        allowed: "Array.from(values, (_, action) => action).filter((action) => !isNaN(values[action]))",
      }),
      "Exploring walks into walls:",
    ],
    [
      choice({ allowed: "[0, 1, 2, 3].filter((action) => values[action] > -Infinity)" }),
      "Your function does not draw",
    ],
    [choice({ allowed: "[0, 1, 2, 3].filter((action) => values[action] !== -Infinity)" }), ""],
    [choice({ explores: "random.random() < epsilon" }), "With epsilon = 0 nothing is"],
    [choice({ explores: "epsilon > 0 && random.random() > epsilon" }), "It explores when the draw"],
    [choice({ explores: "epsilon > 0 && random.random() < 0.5" }), "Your function does not draw"],
    [choice({ explores: "epsilon > 0 && random.random() < 0.1" }), "Your function does not draw"],
    [choice({ explores: "epsilon > 0 && random.random() < 1 - epsilon" }), "Your function does not draw"],
    [choice({ explores: "epsilon > 0 && Math.random() < epsilon" }), "You draw with `Math.random()`."],
    [choice({ explores: "epsilon > 0 && random.random < epsilon" }), "It never explores."],
    [choice({ explores: "epsilon === 1" }), "It never explores."],
    [choice({ explores: "epsilon > 0" }), "Your function does not draw"],
    [choice({ explores: "false" }), "It never explores."],
    [choice({ explores: "epsilon = 0" }), "It never explores."],
    [
      choice({ explores: "allowed.length > 1 && epsilon > 0 && random.random() < epsilon" }),
      "Nothing was drawn from the",
    ],
    [choice({ drawn: "random.integers(0, values.length)" }), "Exploring walks into walls:"],
    [choice({ drawn: "random.integers(0, allowed.length)" }), "What you draw is a *place*"],
    [choice({ drawn: "allowed[random.integers(0, values.length)]" }), "Your function returns nothing."],
    [choice({ drawn: "allowed[random.integers(0, allowed.length - 1)]" }), "Exploring leaves out the best"],
    [choice({ drawn: "allowed[random.integers(1, allowed.length)]" }), "It never explores."],
    [choice({ drawn: "allowed[random.integers(0, 2)]" }), ""],
    [
      choice({ drawn: "allowed[Math.floor(random.random() * allowed.length)]" }),
      "Your function does not draw",
    ],
    [
      choice({ drawn: "allowed[Math.floor(Math.random() * allowed.length)]" }),
      "You draw with `Math.random()`.",
    ],
    [choice({ drawn: "values[allowed[random.integers(0, allowed.length)]]" }), ""],
    [choice({ drawn: "random.choice(allowed)" }), "`random.choice(n)` draws one"],
    [
      choice({ drawn: "allowed.filter((a) => values[a] < Math.max(...values))[0]" }),
      "Exploring leaves out the best",
    ],
    [choice({ better: "values[action] >= values[best]" }), "Of equally good actions you"],
    [choice({ better: "values[action] < values[best]" }), "Your best is a place in the"],
    [choice({ better: "values[action] > best" }), "Your best is a place in the"],
    [
      choice({ better: "Math.abs(values[action]) > Math.abs(values[best])" }),
      "Your search for the best begins",
    ],
    [choice({ first: "0", better: "values[action] >= 0 && values[action] > values[best]" }), ""],
    [choice({ result: "values[best]" }), ""],
    [choice({ result: "allowed.indexOf(best)" }), "Your best is a place in the"],
    [choice({ result: "allowed" }), "Your function returns an array"],
    [
      `if (${some}) {\n  let action;\n  do action = random.integers(0, values.length); while (values[action] === -Infinity);\n` +
      "  return action;\n}\nreturn Array.from(values).indexOf(Math.max(...values));",
      "Your function does not draw",
    ],
    [
      `if (${some}) {\n  const action = random.integers(0, values.length);\n  if (values[action] > -Infinity) return action;\n}\n` +
      "return Array.from(values).indexOf(Math.max(...values));",
      "",
    ],
    ["return Array.from(values).indexOf(Math.max(...values));", "It never explores."],
    [
      "for (let a = 0; a < values.length; a++) if (values[a] === -Infinity) values[a] = -1e9;\nreturn values.indexOf(Math.max(...values));",
      "Your function changes its",
    ],
  ],
};
