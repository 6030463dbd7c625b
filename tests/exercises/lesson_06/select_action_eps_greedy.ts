import type { Answers } from "../answers.ts";

/** A choice in a tidy scope: whether to explore, what then, and what else. */
function chosen(
  explores = "epsilon > 0 && random.random() < epsilon",
  drawn = "random.integers(0, values.length)",
  best = "values.indexOf(Math.max(...values))",
): string {
  return [
    "return tf.tidy(() => {",
    "  const values = network.apply(tf.tensor2d(state, [1, state.length])).dataSync();",
    `  return ${explores} ? ${drawn} : ${best};`,
    "});",
  ].join("\n");
}

export const selectActionEpsGreedy: Answers = {
  right: [
    "return rl.rules.epsilonGreedy(network.onCpu().forward(state), epsilon, random);",
    "const [, actions] = tf.tidy(() => network.apply(tf.zeros([1, state.length])).shape);\n" +
    "if (epsilon > 0 && random.random() < epsilon) return random.integers(actions);\n" +
    "return network.onCpu().greedy(state);",
    "const batch = tf.tensor([Array.from(state)]), values = network.apply(batch), best = tf.argMax(values, 1);\n" +
    "const action = best.dataSync()[0], actions = values.shape[1];\ntf.dispose([batch, values, best]);\n" +
    "return epsilon > 0 && random.random() < epsilon ? random.integers(0, actions) : action;",
  ],
  wrong: [
    [chosen("random.random() < epsilon"), "It draws, though epsilon is 0."],
    [chosen("epsilon > 0 && random.random() > epsilon"), "It explores with probability 1 − ε."],
    [chosen("epsilon > 0"), "It always explores where epsilon"],
    [chosen("false"), "It never explores: epsilon"],
    [chosen(undefined, "random.integers(0, 2)"), "Your function draws from two actions"],
    [chosen(undefined, "random.integers(0, state.length)"), "Your function draws from too many actions."],
    [
      chosen(undefined, "random.integers(0, values.length + 1)"),
      "Your function draws from too many actions.",
    ],
    [chosen(undefined, undefined, "state.indexOf(Math.max(...state))"), ""],
    [chosen(undefined, "random.integers(0, values.length - 1)"), "The last action is never drawn"],
    [chosen(undefined, "values[random.integers(0, values.length)]"), ""],
    [chosen(undefined, undefined, "Math.max(...values)"), "That is the greatest value itself."],
    [
      chosen(undefined, undefined, "values.indexOf(Math.min(...values))"),
      "That is the action of the *least*",
    ],
    [
      chosen(undefined, undefined, "values.lastIndexOf(Math.max(...values))"),
      "Of actions that are equally good",
    ],
    [chosen(undefined, undefined, "values[1] > values[0] ? 1 : 0"), ""],
    [
      chosen(undefined, undefined, "values.indexOf(Math.max(values))"),
      "`Math.max` wants numbers, not an array",
    ],
    [chosen("epsilon > 0 && Math.random() < epsilon"), "You draw with `Math.random()`."],
    [
      "const values = network.apply(tf.tensor2d(state, [1, state.length])).dataSync();\n" +
      "if (epsilon > 0 && random.random() < epsilon) return random.integers(0, values.length);\n" +
      "return values.indexOf(Math.max(...values));",
      "this function is called in every step",
    ],
    [
      "return tf.tidy(() => tf.argMax(network.apply(tf.tensor2d(state, [1, state.length])), 1));",
      "The environment wants a number.",
    ],
    ["return tf.tidy(() => tf.argMax(network.apply(tf.tensor1d(state)), 0).dataSync()[0]);", ""],
    [
      "return tf.tidy(() => tf.argMax(network.apply(tf.tensor2d(state, [1, state.length])), 0).dataSync()[0]);",
      "",
    ],
    ["", "returns nothing"],
    [
      "const run = async () => 0;\nreturn run();",
      "Your function returns a Promise.",
    ],
  ],
};
