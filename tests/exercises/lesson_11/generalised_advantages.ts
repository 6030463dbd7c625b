import type { Answers } from "../answers.ts";

/** GAE, with holes for what may be written in another way. */
function gae({
  next = "terminated[i] ? 0 : nextValues[i]",
  error = "rewards[i] + discount * next - values[i]",
  goesOn = "!terminated[i] && !truncated[i] && i + copies < rewards.length",
  decay = "discount * traceDecay",
  behind = "advantages[i + copies]",
  from = "let i = rewards.length - 1; i >= 0; i--",
}) {
  return `const advantages: number[] = Array(rewards.length).fill(0);
for (${from}) {
  const next = ${next};
  const error = ${error};
  const goesOn = ${goesOn};
  advantages[i] = error + (goesOn ? ${decay} * ${behind} : 0);
}
return advantages;`;
}

export const generalisedAdvantages: Answers = {
  right: [
    gae({}),
    gae({ goesOn: "!(terminated[i] || truncated[i])", behind: "(advantages[i + copies] ?? 0)" }),
    gae({ next: "nextValues[i] * (1 - terminated[i])", decay: "traceDecay * discount" }),
    "return Array.from(rl.rules.generalisedAdvantages({ rewards, values, nextValues, terminated, truncated }, " +
    "{ discount, traceDecay, copies }));",
    "const advantages = new Float32Array(rewards.length);\n" +
    "for (let copy = 0; copy < copies; copy++) {\n  let behind = 0;\n" +
    "  for (let i = rewards.length - copies + copy; i >= 0; i -= copies) {\n" +
    "    if (terminated[i] || truncated[i]) behind = 0;\n" +
    "    const error = rewards[i] + (terminated[i] ? 0 : discount * nextValues[i]) - values[i];\n" +
    "    advantages[i] = behind = error + discount * traceDecay * behind;\n  }\n}\nreturn advantages;",
  ],
  wrong: [
    [gae({ next: "nextValues[i]" }), "You bootstrap at terminals"],
    [gae({ goesOn: "i + copies < rewards.length" }), "You chain over the end of an episode"],
    [gae({ goesOn: "!terminated[i] && i + copies < rewards.length" }), "You chain over a truncated step"],
    [gae({ goesOn: "!truncated[i] && i + copies < rewards.length" }), "You chain over a terminated step"],
    [gae({ next: "terminated[i] || truncated[i] ? 0 : nextValues[i]" }), "You take truncation for an end"],
    [gae({ error: "rewards[i] + traceDecay * next - values[i]" }), "γ and λ are swapped"],
    [
      gae({ error: "rewards[i] + traceDecay * next - values[i]", decay: "traceDecay * discount" }),
      "γ and λ are swapped",
    ],
    [
      gae({ error: "rewards[i] + discount * traceDecay * next - values[i]" }),
      "γλ stands before the next value",
    ],
    [gae({ decay: "traceDecay" }), "is multiplied by λ alone"],
    [gae({ decay: "discount" }), "λ is missing"],
    [gae({ decay: "0" }), "Those are the TD errors themselves"],
    [gae({ behind: "advantages[i + 1]" }), ""],
    [
      gae({
        goesOn: "!terminated[i] && !truncated[i] && i + 1 < rewards.length",
        behind: "advantages[i + 1]",
      }),
      "The neighbour in the list is another copy",
    ],
    [
      gae({ next: "terminated[i] || i + copies >= rewards.length ? 0 : nextValues[i]" }),
      "The last steps of the rollout are taken for ends",
    ],
    [
      gae({
        from: "let i = 0; i < rewards.length; i++",
        goesOn: "i - copies >= 0 && !terminated[i - copies] && !truncated[i - copies]",
        behind: "advantages[i - copies]",
      }),
      "You walk from the first step to the last",
    ],
    [gae({ from: "let i = 0; i < rewards.length; i++" }), "Those are the TD errors themselves"],
    [gae({ from: "let i = rewards.length - 1; i > 0; i--" }), ""],
    [gae({ goesOn: "!terminated[i] && !truncated[i]" }), "NaN is what arithmetic gives"],
    [
      gae({ goesOn: "terminated[i] || truncated[i]", behind: "(advantages[i + copies] ?? 0)" }),
      "Those are the TD errors",
    ],
    [gae({ error: "rewards[i] + next - values[i]" }), ""],
    [gae({ error: "values[i] - rewards[i] - discount * next" }), ""],
    [gae({ decay: "(1 - traceDecay) * discount" }), ""],
    [gae({ behind: "(advantages[i + copies] + values[i])" }), ""],
    [
      gae({ goesOn: "i + copies < rewards.length && !terminated[i + copies] && !truncated[i + copies]" }),
      "The chain stops one step too early",
    ],
    [
      "const advantages = [];\nfor (let copy = 0; copy < copies; copy++) {\n  let behind = 0;\n" +
      "  for (let i = rewards.length - copies + copy; i >= 0; i -= copies) {\n" +
      "    const error = rewards[i] + (terminated[i] ? 0 : discount * nextValues[i]) - values[i];\n" +
      "    advantages[i] = behind = error + discount * traceDecay * behind;\n" +
      "    if (terminated[i] || truncated[i]) behind = 0;\n  }\n}\nreturn advantages;",
      "The chain stops one step too early",
    ],
    [gae({ next: "terminated[i] ? 0 : values[i + copies] ?? nextValues[i]" }), "from the copy's next row"],
    [
      "const errors = rewards.map((r, i) => r + (terminated[i] ? 0 : discount * nextValues[i]) - values[i]);\n" +
      "return errors.map((error, i) => terminated[i] || truncated[i] ? error : " +
      "error + discount * traceDecay * (errors[i + copies] ?? 0));",
      "only the next *error* is added",
    ],
    [`${gae({})}.reverse();`.replace(";.reverse", ".reverse"), "The list is the wrong way round"],
    [
      gae({}).replace("return advantages;", "return advantages.map((A, i) => A + values[i]);"),
      "Those are A + v(s)",
    ],
    ["", "`return`"],
  ],
};
