import type { Answers } from "../answers.ts";

/** The errors, with holes for what may be written in another way. */
function errors({
  next = "terminated[i] ? 0 : nextValues[i]",
  error = "reward + discount * next - values[i]",
}) {
  return `return Array.from(rewards, (reward, i) => {
  const next = ${next};
  return ${error};
});`;
}

export const tdErrors: Answers = {
  right: [
    errors({}),
    errors({ next: "(1 - terminated[i]) * nextValues[i]" }),
    errors({ next: "terminated[i] === 1 ? 0 : nextValues[i]" }),
    errors({
      error: "rl.rules.tdTarget(reward, nextValues[i], discount, Boolean(terminated[i])) - values[i]",
    }),
    "const found: number[] = [];\n" +
    "for (let i = 0; i < rewards.length; i++) {\n" +
    "  found.push(rewards[i] - values[i] + (terminated[i] ? 0 : discount * nextValues[i]));\n}\nreturn found;",
    "return Float32Array.from(rewards, (r, i) => r + discount * (terminated[i] ? 0 : nextValues[i]) - values[i]);",
  ],
  wrong: [
    [errors({ next: "nextValues[i]" }), "You bootstrap at a terminal state"],
    [errors({ next: "terminated[i] || truncated[i] ? 0 : nextValues[i]" }), "You take a truncated episode"],
    [
      errors({ next: "(1 - terminated[i]) * (1 - truncated[i]) * nextValues[i]" }),
      "You take a truncated episode",
    ],
    [errors({ next: "truncated[i] ? 0 : nextValues[i]" }), "The two flags are swapped"],
    [
      errors({ next: "terminated[i] && truncated[i] ? 0 : nextValues[i]" }),
      "You bootstrap at a terminal state",
    ],
    [errors({ next: "terminated[i] && !truncated[i] ? 0 : nextValues[i]" }), ""],
    [errors({ next: "terminated[i] ? nextValues[i] : 0" }), ""],
    [errors({ next: "terminated[i] ? 0 : values[i + 1]" }), "The next value is taken from the next row"],
    [errors({ next: "terminated[i] ? 0 : values[i]" }), ""],
    [errors({ error: "values[i] - reward - discount * next" }), "the wrong way round"],
    [errors({ error: "reward + next - values[i]" }), "The value of the next state is not discounted"],
    [
      errors({ error: "reward + discount * (next - values[i])" }),
      "The value of the present state is discounted too",
    ],
    [errors({ error: "discount * (reward + next) - values[i]" }), ""],
    [
      errors({ error: "terminated[i] ? reward : reward + discount * next - values[i]" }),
      "At an end the value of the present state is left out",
    ],
    [errors({ error: "terminated[i] ? 0 : reward + discount * next - values[i]" }), "At an end you return 0"],
    [errors({ error: "reward + discount * next" }), "That is the target"],
    [errors({ error: "discount * next - values[i]" }), "The reward is missing"],
    [errors({ error: "(reward + discount * next - values[i]) ** 2" }), ""],
    [errors({ error: "Math.abs(reward + discount * next - values[i])" }), ""],
    ["return rewards + discount * nextValues - values;", "where an array is expected"],
    ["return [];", "Your array has 0 elements"],
    [errors({ next: "terminated[i] ? 0 : values[i + 1] ?? nextValues[i]" }), "taken from the next row"],
    ["", "`return`"],
  ],
};
