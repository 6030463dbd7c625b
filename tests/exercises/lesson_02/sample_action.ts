import type { Answers } from "../answers.ts";

/** A walk through the chances, with holes for what may be written in another way. */
function walk({
  draw = "const drawn = random.random();",
  begin = "let sum = 0;",
  head = "let action = 0; action < probabilities.length; action++",
  add = "sum += probabilities[action];",
  stop = "sum > drawn",
  found = "action",
  end = "return probabilities.length - 1;",
}) {
  return `${draw}\n${begin}\nfor (${head}) {\n  ${add}\n  if (${stop}) return ${found};\n}\n${end}`;
}

export const sampleAction: Answers = {
  right: [
    "let left = random.random();\nfor (let action = 0; action < probabilities.length; action++) {\n" +
    "  left -= probabilities[action];\n  if (left < 0) return action;\n}\nreturn probabilities.length - 1;",
    "const drawn = random.random();\nlet sum = 0, action = -1;\n" +
    "do sum += probabilities[++action];\nwhile (sum <= drawn && action < probabilities.length - 1);\nreturn action;",
    "const sums = [];\nfor (let a = 0; a < probabilities.length; a++) sums.push((sums[a - 1] ?? 0) + probabilities[a]);\n" +
    "const drawn = random.random();\nreturn sums.findIndex((sum) => sum > drawn);",
    "const drawn = random.random();\nconst from = (action, sum) =>\n" +
    "  sum + probabilities[action] > drawn ? action : from(action + 1, sum + probabilities[action]);\nreturn from(0, 0);",
    walk({ stop: "drawn < sum", end: "throw new Error('chances add up to 1');" }),
  ],
  wrong: [
    [walk({ draw: "", stop: "sum > random.random()" }), "You draw anew for each action,"],
    [walk({ draw: "const drawn = Math.random();" }), "You draw with `Math.random()`."],
    [walk({ draw: "const drawn = 0.5;" }), "Nothing was drawn from the"],
    [walk({ draw: "const drawn = random.random;" }), "Nothing was drawn from the"],
    [walk({ draw: "const drawn = random();" }), "`random` is a generator. It"],
    [walk({ draw: "const drawn = random.random();\nrandom.random();" }), "Your function does not draw"],
    [walk({ draw: "const drawn = 1 - random.random();" }), "You go from the last action"],
    [walk({ draw: "const drawn = random.normal();" }), "The comparison is the wrong"],
    [walk({ draw: "const drawn = random.integers(0, 2);" }), "You draw all actions equally"],
    [walk({ draw: "const drawn = random.random() * probabilities.length;" }), "You compare the draw with"],
    [walk({ add: "" }), "You ask before you have added"],
    [walk({ add: "", stop: "probabilities[action] > drawn" }), "You compare the draw with"],
    [walk({ add: "sum = probabilities[action];" }), "You compare the draw with"],
    [walk({ add: "sum += action;" }), ""],
    [walk({ add: "sum + probabilities[action];" }), "You ask before you have added"],
    [walk({ add: "sum += probabilities[action + 1];" }), "You draw all actions equally"],
    [
      walk({ add: "", begin: "let sum = probabilities[0];", stop: "(sum += probabilities[action]) > drawn" }),
      "You take the likeliest action.",
    ],
    [
      walk({ add: "if (sum > drawn) return action;", stop: "(sum += probabilities[action]) > 1" }),
      "You ask before you have added",
    ],
    [walk({ begin: "let sum;" }), "You ask before you have added"],
    [walk({ begin: "let sum = 1;" }), "The comparison is the wrong"],
    [walk({ stop: "sum >= drawn" }), "You stop where the sum *reaches* the draw."],
    [walk({ stop: "drawn <= sum" }), "You stop where the sum *reaches* the draw."],
    [walk({ stop: "sum < drawn" }), "The comparison is the wrong"],
    [walk({ stop: "sum <= drawn" }), "The comparison is the wrong"],
    [walk({ stop: "sum > 0.5" }), "You ask before you have added"],
    [walk({ stop: "sum = drawn" }), "The comparison is the wrong"],
    [walk({ found: "action + 1" }), "You return one more than the"],
    [walk({ found: "probabilities[action]" }), "You return the chance of the"],
    [walk({ found: "sum" }), ""],
    [walk({ found: "[action]" }), "Your function returns an array"],
    [
      walk({ head: "let action = 1; action < probabilities.length; action++" }),
      "You ask before you have added",
    ],
    [walk({ head: "let action = 0; action < probabilities.length - 1; action++", end: "return 0;" }), ""],
    [walk({ head: "let action = 0; action < 4; action++", end: "return 3;" }), ""],
    [
      walk({ head: "let action = 0; action < 2; action++", end: "return 1;" }),
      "You draw all actions equally",
    ],
    [walk({ head: "const action in probabilities" }), "`for (const action in probabilities)`"],
    [walk({ head: "const action of probabilities" }), "You ask before you have added"],
    [
      walk({ head: "let action = probabilities.length - 1; action >= 0; action--", end: "return 0;" }),
      "You go from the last action",
    ],
    [
      "const best = Math.max(...probabilities);\nreturn probabilities.indexOf(best);",
      "You take the likeliest action.",
    ],
    [
      "random.random();\nreturn Array.from(probabilities).indexOf(Math.max(...probabilities));",
      "You take the likeliest action.",
    ],
    ["return random.integers(0, probabilities.length);", "You draw all actions equally"],
    ["return Math.floor(random.random() * probabilities.length);", "You draw all actions equally"],
    ["return random.choice(probabilities.length);", "You draw all actions equally"],
    ["return random.choice(probabilities);", "`random.choice(n)` draws one"],
    ["return np.random.choice(4, p=probabilities);", "There is no numpy here: a"],
    [
      "let action;\ndo action = random.integers(0, probabilities.length); while (random.random() > probabilities[action]);\nreturn action;",
      "Your function does not draw",
    ],
    [
      "const drawn = random.random();\nlet best = 0;\n" +
      "for (let a = 1; a < probabilities.length; a++) if (Math.abs(probabilities[a] - drawn) < Math.abs(probabilities[best] - drawn)) best = a;\n" +
      "return best;",
      "The comparison is the wrong",
    ],
    [
      "const sorted = Array.from(probabilities).sort();\nconst drawn = random.random();\nlet sum = 0;\n" +
      "return sorted.findIndex((p) => (sum += p) > drawn);",
      "You compare the draw with",
    ],
    [
      "const drawn = random.random();\nlet sum = 0;\nreturn probabilities.findIndex((p) => sum + p > drawn);",
      "You compare the draw with",
    ],
    [
      "const drawn = random.random();\nif (drawn < probabilities[0]) return 0;\nreturn 1;",
      "You draw all actions equally",
    ],
  ],
};
