import type { Answers } from "../answers.ts";

/** The loop of the cell, with what stands in it behind the line that sets the entry, and that line. */
function loop(after: string, entry = "targets[i][action] = y[i];") {
  return `const inputs = [], targets = [];
for (let i = 0; i < batch.length; i++) {
  const [state, action, reward, nextState, terminated] = batch[i];
  inputs[i] = state;
  targets[i] = [...values[i]];
  ${entry}
  ${after}
}
return { inputs, targets };`;
}

export const targetRows: Answers = {
  right: [
    loop(""),
    loop("if (terminated) targets[i][action] = reward;"),
    loop("if (terminated) inputs[i] = state;"),
    loop("", "targets[i][action] = terminated ? reward : y[i];"),
    "return {\n  inputs: batch.map(([state]) => state),\n" +
    "  targets: batch.map(([, action], i) => values[i].with(action, y[i])),\n};",
    "const targets = structuredClone(values);\nbatch.forEach(([, action], i) => targets[i][action] = y[i]);\n" +
    "return { inputs: batch.map((sarsd) => sarsd[0]), targets };",
  ],
  wrong: [
    [loop("if (terminated) targets[i] = [reward, reward];"), "*both* entries become the reward"],
    [loop("if (terminated) targets[i].fill(reward);"), "*both* entries become the reward"],
    [loop("if (terminated) inputs[i] = nextState;"), "shown the *next* state"],
    [
      loop(
        "if (terminated) {\n    inputs[i] = nextState;\n    targets[i] = [...values[i]];\n" +
          "    targets[i][action] = reward;\n  }",
      ),
      "shown the *next* state",
    ],
    [
      "const inputs = [], targets = [];\nbatch.forEach(([state, action, reward, nextState, terminated], i) => {\n" +
      "  inputs.push(state);\n  targets.push(values[i].with(action, y[i]));\n" +
      "  if (terminated) {\n    inputs.push(nextState);\n    targets.push(values[i].map(() => reward));\n  }\n});\n" +
      "return { inputs, targets };",
      "more rows than transitions",
    ],
    [
      loop("if (terminated) {\n    inputs.pop();\n    targets.pop();\n  }"),
      "Now the fall has no row at all,",
    ],
    [
      "const kept = batch.filter((sarsd) => !sarsd[4]);\n" +
      "return { inputs: kept.map(([state]) => state), targets: kept.map(([, action], i) => values[i].with(action, y[i])) };",
      "Now the fall has no row at all,",
    ],
    [loop("if (terminated) targets[i] = [...values[i]];"), "the fall teaches nothing"],
    [loop("if (terminated) targets[i][action] = 0;"), "At the end the reward still counts"],
    [loop("if (terminated) targets[i][action] = -200;"), "The −200 is one task's."],
    [loop("if (terminated) break;"), "The rows stop at the first fall."],
    [
      loop("", "targets[i] = action === 0 ? [y[i], values[i][1]] : [values[i][0], y[i]];"),
      "That fits two actions alone.",
    ],
    [loop("if (terminated) continue;\n  inputs[i] = nextState;"), ""],
    [loop("", "targets[i][action] = reward;"), "The entry is the reward alone"],
    [loop("", "targets[i][action] += y[i];"), "The entry *becomes* the target"],
    [loop("", "targets[i].fill(y[i]);"), "All entries of a row"],
    [loop("", "targets[i] = [0, 0];\n  targets[i][action] = y[i];"), "The other entries are 0."],
    [loop("", "targets[i][0] = y[i];"), "The target stands at the wrong"],
    [loop("", "targets[i][1 - action] = y[i];"), "The target stands at the wrong"],
    [loop("", "targets[i][action] = y;"), ""],
    [loop("", "targets[i] = y[i];"), ""],
    [
      "const inputs = [], targets = [];\nfor (let i = 0; i < batch.length; i++) {\n" +
      "  const [state, action] = batch[i];\n  inputs[i] = state;\n  targets[i] = values[i];\n" +
      "  targets[i][action] = y[i];\n}\nreturn { inputs, targets };",
      "changes its second argument",
    ],
    [
      loop("").replace("return { inputs, targets };", "return [inputs, targets];"),
      "Your function returns an array",
    ],
    [loop("").replace("return { inputs, targets };", ""), "returns nothing"],
    [loop("").replace("let i = 0", "let i = 1"), "Now the fall has no row at all,"],
    [loop("").replace("inputs[i] = state", "inputs[i] = nextState"), "shown the next states throughout"],
  ],
  same: [
    loop("if (terminated) {\n    inputs[i] = nextState;\n    targets[i] = [reward, reward];\n  }"),
    loop("if (terminated === true) {\n    targets[i] = [reward, reward];\n    inputs[i] = nextState;\n  }"),
  ],
};
