import type { Answers } from "../answers.ts";

/** An update towards a target. */
function towards(target: string) {
  return `const target = ${target};\nvalues[state] += 0.1 * (target - values[state]);`;
}

export const limitIsNoEnd: Answers = {
  right: [
    "values[state] += 0.1 * (reward + (terminated ? 0 : values[nextState]) - values[state]);",
    "const target = !terminated ? reward + values[nextState] : reward;\n" +
    "values[state] = 0.9 * values[state] + 0.1 * target;",
    towards("reward + (1 - terminated) * values[nextState]"),
    "let target = reward;\nif (terminated === false) target += values[nextState];\n" +
    "values.splice(state, 1, values[state] - (values[state] - target) / 10);",
    "if (terminated) values[state] += 0.1 * (reward - values[state]);\n" +
    "else if (truncated) values[state] += 0.1 * (reward + values[nextState] - values[state]);\n" +
    "else values[state] += 0.1 * (reward + values[nextState] - values[state]);\nreturn values;",
  ],
  wrong: [
    ["return terminated ? reward : reward + values[nextState];", "The values are as they were before"],
    [towards("reward + values[nextState]"), "Now nothing is an end any"],
    [towards("truncated ? reward : reward + values[nextState]"), "You took the wrong one of"],
    [towards("truncated ? reward + values[nextState] : reward"), "Now the next value counts"],
    [towards("terminated ? reward + values[nextState] : reward"), "The choice is the wrong way"],
    [towards("terminated && truncated ? reward : reward + values[nextState]"), "Both endings can come true"],
    [towards("terminated && !truncated ? reward : reward + values[nextState]"), "Both endings can come true"],
    [towards("terminated != truncated ? reward : reward + values[nextState]"), "You took the wrong one of"],
    [towards("terminated == truncated ? reward : reward + values[nextState]"), "Both endings can come true"],
    [towards("terminated = truncated ? reward : reward + values[nextState]"), "You took the wrong one of"],
    [towards("terminated ? 0 : reward + values[nextState]"), "At the goal the reward is missing"],
    [towards("terminated ? reward : values[nextState]"), "At the limit the reward is"],
    [towards("terminated ? reward : reward + 0.9 * values[nextState]"), ""],
    [towards("terminated ? reward : -1 + values[nextState]"), ""],
    [towards("terminated ? -1 : reward + values[nextState]"), ""],
    [towards("terminated ? reward : reward + Math.max(...values)"), "You take the value of the"],
    [towards("terminated ? reward : reward + values[state]"), "You take the value of the"],
    [towards("terminated ? reward : reward + values[state + 1]"), "At index 1: NaN is what arithmetic"],
    [towards("terminated ? reward : reward + nextState"), ""],
    [
      towards("terminated ? reward : truncated ? values[nextState] : reward + values[nextState]"),
      "At the limit the reward is",
    ],
    [
      towards("terminated ? reward : truncated ? -20 : reward + values[nextState]"),
      "At the limit the reward is",
    ],
    [
      towards("terminated ? reward : truncated ? values[state] : reward + values[nextState]"),
      "You leave the truncated step",
    ],
    [towards("reward + terminated ? 0 : values[nextState]"), "`? :` is worked out last,"],
    [towards("nextState === values.length - 1 ? reward : reward + values[nextState]"), ""],
    [towards("values[nextState] === 0 ? reward : reward + values[nextState]"), "Now nothing is an end any"],
    [
      "if (truncated) return;\n" + towards("terminated ? reward : reward + values[nextState]"),
      "You leave the truncated step",
    ],
    ["values[state] = terminated ? reward : reward + values[nextState];", "The target is right, but you"],
    [
      "const target = terminated ? reward : reward + values[nextState];\nvalues[state] += 0.1 * target - values[state];",
      "round brackets",
    ],
    ["const target = terminated ? reward : reward + values[nextState];\nvalues[state] += 0.1 * target;", ""],
    [
      "const target = terminated ? reward : reward + values[nextState];\nvalues[state] = 0.1 * (target - values[state]);",
      "`+=` became `=`: the old value",
    ],
    [
      "const target = terminated ? reward : reward + values[nextState];\nvalues[state] += 0.1 * (values[state] - target);",
      "You move away from the target.",
    ],
    [
      "const target = terminated ? reward : reward + values[nextState];\nvalues[state] += 0.5 * (target - values[state]);",
      "",
    ],
    [
      "const target = terminated ? reward : reward + values[nextState];\nvalues[state] = 0.1 * values[state] + 0.9 * target;",
      "",
    ],
    [
      "const target = terminated ? reward : reward + values[nextState];\nvalues[nextState] += 0.1 * (target - values[state]);",
      "You change the value of the",
    ],
    [
      "const copy = [...values];\ncopy[state] += 0.1 * ((terminated ? reward : reward + values[nextState]) - values[state]);\nreturn copy;",
      "The values are as they were",
    ],
    [
      "values = values.map((v, s) => s === state ? v + 0.1 * ((terminated ? reward : reward + values[nextState]) - v) : v);",
      "The values are as they were",
    ],
    [
      "if (terminated) values[nextState] = 0;\n" + towards("reward + values[nextState]"),
      "You empty the place",
    ],
    [
      "let value = values[state];\nvalue += 0.1 * ((terminated ? reward : reward + values[nextState]) - value);",
      "The values are as they were",
    ],
    ["", "The values are as they were"],
  ],
};
