import type { Answers } from "../answers.ts";

/** Any action, as the exercise asks for it. */
const any = "random.integers(0, values.length)";

export const epsilonGreedy: Answers = {
  right: [
    "if (epsilon > 0 && random.random() < epsilon) return random.integers(values.length);\n" +
    "return values.indexOf(Math.max(...values));",
    "if (epsilon === 0 || random.random() >= epsilon) {\n" +
    "  let [best, greatest] = [0, -Infinity];\n" +
    "  values.forEach((value, action) => { if (value > greatest) [best, greatest] = [action, value]; });\n" +
    "  return best;\n}\nreturn random.choice(values.length);",
  ],
  wrong: [
    [
      explored("new generator(0).random() < epsilon"),
      "Is it `random.random()`, with brackets, and the generator",
    ],
    [
      explored("new generator(3).random() < epsilon", "2"),
      "and are there brackets, as in `random.random()`?",
    ],
    [explored("random.random < epsilon"), "Is it `random.random()`, with brackets, and the generator"],
    [explored("random() < epsilon"), "draws by its methods"],
    [explored("epsilon > 0.01 && random.random() < epsilon"), "Nothing was drawn"],
    [
      explored("epsilon > 0 && random.random() < epsilon", "values[random.integers(0, values.length)]"),
      "the value of the action drawn",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", "random.integers"),
      "Brackets behind its name call it",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", "random.integers(values.length - 1)"),
      "The last action is never drawn",
    ],
    [explored("epsilon > 0 && random.random() < epsilon", "random.integers(3)"), ""],
    [explored("epsilon > 0 && random.random() < epsilon", "random.choice(values)"), "it wants n, such as"],
    [
      "const best = values.indexOf(Math.max(...values));\n" +
      "if (epsilon === 0 || random.random() >= epsilon) return best;\nlet action;\n" +
      "do action = random.integers(0, values.length); while (action === best);\nreturn action;",
      "leave the best action out",
    ],
    [
      "const best = values.indexOf(Math.max(...values));\n" +
      "if (epsilon === 0 || random.random() >= epsilon) return best;\n" +
      "return (best + 1 + random.integers(0, values.length - 1)) % values.length;",
      "leave the best action out",
    ],
    [explored("eps > 0 && random.random() < eps"), "ε is the parameter `epsilon`"],
    [explored("epsilon > 0 && rng.random() < epsilon"), "it is the parameter `random`"],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "argmax(values)"),
      "`x.indexOf(Math.max(...x))`, or a loop",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "np.argmax(values)"),
      "`x.indexOf(Math.max(...x))`, or a loop",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.indexOf(Math.min(...values))"),
      "the action of the least value",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.indexOf(Math.max(values))"),
      "`Math.max` wants numbers, not an array: `Math.max(...values)`.",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.indexOf([...values].sort().at(-1))"),
      "order of the alphabet",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.lastIndexOf(Math.max(...values))"),
      "Of equally good actions",
    ],
    [
      explored(
        "epsilon > 0 && random.random() < epsilon",
        any,
        "Math.max(0, values.findIndex((v) => v > -1000 && v === Math.max(...values)))",
      ),
      "You begin with 0",
    ],
  ],
};

/** A choice between an action drawn and the best one. */
function explored(explores: string, drawn = any, best = "values.indexOf(Math.max(...values))"): string {
  return [
    "const generator = Object.getPrototypeOf(random).constructor;",
    `return ${explores} ? ${drawn} : ${best};`,
  ].join("\n");
}
