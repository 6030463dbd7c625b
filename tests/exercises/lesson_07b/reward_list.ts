import type { Answers } from "../answers.ts";

/** The rewards, by what a fall gives and what every other step does. */
function joined(fall: string, other = "truncated ? [1] : [0]"): string {
  return `return steps.flatMap(({ terminated, truncated }) => {\n  if (terminated) return ${fall};\n  return ${other};\n});`;
}

export const rewardList: Answers = {
  right: [
    joined("[-1]"),
    joined("-1"),
    joined("[-1.0]"),
    "return steps.map(({ terminated, truncated }) => terminated ? -1 : truncated ? 1 : 0);",
    "return Float32Array.from(steps, ({ terminated, truncated }) => terminated ? -1 : Number(truncated));",
    "const rewards = [];\nfor (const { terminated, truncated } of steps) {\n  if (terminated) rewards.push(-1);\n" +
    "  else if (truncated) rewards.push(1);\n  else rewards.push(0);\n}\nreturn rewards;",
  ],
  wrong: [
    [joined("[1]"), "One number for a fall, but the wrong one"],
    [joined("[0]"), "One number for a fall, but the wrong one"],
    [joined("[-1.1]"), "A point in place of the comma"],
    [joined("[-1, 0]"), "Still two numbers"],
    [joined("[1, -1]"), "Still two numbers"],
    [joined("[]"), "Now a fall pays nothing at all"],
    [joined("[-1, 1]").replace("});", "}).slice(0, steps.length);"), "the right length now"],
    [
      "return steps.map((step) => Number(step.truncated) - Number(step.terminated));",
      "ask for `terminated` first",
    ],
    [joined("[-200]"), "One number for a fall, but the wrong one"],
    [joined("[[-1]]"), "Each reward lies in a list of its"],
    [joined("[-1]").replace("flatMap", "map"), "in a list of its own now"],
    [joined("[-1, 1]").replace("flatMap", "map"), "in a list of its own now"],
    [joined("[-1]", "[0]"), "The line about the limit was right"],
    [joined("[-1]", "[1]"), "The line about the limit was right"],
    [joined("[-1]", "truncated ? [0] : [1]"), "The line about the limit was right"],
    [
      "return steps.map(({ terminated, truncated }) => truncated ? 1 : terminated ? -1 : 0);",
      "ask for `terminated` first",
    ],
    [
      "return steps.map(({ terminated, truncated }) => terminated || truncated ? -1 : 0);",
      "Now the limit is a fall too.",
    ],
    ["return steps.map(({ terminated }) => terminated ? -1 : 0);", "The line about the limit was right"],
    [
      "return steps.map(({ terminated, truncated }) => terminated ? '-1' : truncated ? 1 : 0);",
      "At index 0 there is a string",
    ],
    ["return -1;", "Your function returns a number"],
    ["return [-1, 1].slice(0, steps.length);", "Your array has 2 elements,"],
    [
      "return steps.filter(({ terminated }) => terminated).map(() => -1);",
      "Those are the rewards of the falls alone.",
    ],
  ],
  same: [
    "return steps.flatMap((step) => step.terminated ? [-1, 1] : step.truncated ? [1] : [0]);",
    joined("[-1, +1]"),
  ],
};
