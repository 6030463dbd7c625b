import type { Answers } from "../answers.ts";

/** The four columns, with holes for what may be written in another way. */
function columns(
  {
    states = "steps.map((step) => step.state)",
    actions = "steps.map((step) => step.action)",
    nextStates = "steps.map((step) => step.nextState)",
    rewards = "steps.map((step) => step.reward)",
  },
): string {
  return `return {\n  states: ${states},\n  actions: ${actions},\n  nextStates: ${nextStates},\n  rewards: ${rewards},\n};`;
}

export const transposed: Answers = {
  right: [
    columns({}),
    columns({ states: "steps.map(({ state }) => [...state])" }),
    columns({ rewards: "Float64Array.from(steps, (step) => step.reward)" }),
    "const columns = { states: [], actions: [], nextStates: [], rewards: [] };\n" +
    "for (const { state, action, nextState, reward } of steps) {\n  columns.states.push(state);\n" +
    "  columns.actions.push(action);\n  columns.nextStates.push(nextState);\n  columns.rewards.push(reward);\n}\n" +
    "return columns;",
    columns({ states: "Array.from(steps, (step) => step.state)" }),
  ],
  wrong: [
    [columns({ states: "steps.flatMap((step) => step.state)" }), "The states lie end to end"],
    [columns({ states: "[].concat(...steps.map((step) => step.state))" }), "The states lie end to end"],
    [columns({ nextStates: "steps.flatMap((step) => step.nextState)" }), "The next states lie end to end"],
    [
      columns({ nextStates: "steps.map((step) => step.nextState).filter((next) => next)" }),
      "an entry is missing",
    ],
    [
      columns({ nextStates: "steps.map((step) => step.nextState ?? [0, 0, 0, 0])" }),
      "Where there is no next state you put one.",
    ],
    [
      columns({ nextStates: "steps.map((step) => step.nextState ?? undefined)" }),
      "Leave the `null` as it comes.",
    ],
    [columns({ nextStates: "steps.map((step) => step.nextState ?? [])" }), "Leave the `null` as it comes."],
    [
      columns({ nextStates: "steps.map((step) => step.nextState ?? step.state)" }),
      "Where there is no next state you put one.",
    ],
    [columns({ nextStates: "steps.map((step) => step.state)" }), "State and next state are mixed up."],
    [columns({ nextStates: "steps.slice(1).map((step) => step.state)" }), "taken from the row below"],
    [columns({ nextStates: "steps.map((_, i) => steps[i + 1]?.state ?? null)" }), "taken from the row below"],
    [
      "steps = steps.filter((step) => step.nextState !== null);\n" + columns({}),
      "The steps that end in a fall",
    ],
    [columns({}).replace(/(state|action|nextState|reward)s:/g, "$1:"), "The lists have other names"],
    [columns({ rewards: "steps.map((step) => step.action)" }), ""],
    [columns({ rewards: "steps.map((step) => [step.reward])" }), "Each reward or action lies in a"],
    [columns({ rewards: "steps.reduce((sum, step) => sum + step.reward, 0)" }), ""],
    [
      columns({ actions: "steps.map((step) => step.reward)", rewards: "steps.map((step) => step.action)" }),
      "mixed up",
    ],
    [columns({ actions: "steps.map((step) => String(step.action))" }), ""],
    [columns({ states: "steps.state" }), ""],
    [columns({ states: "steps.map((step) => { step.state; })" }), ""],
    [columns({ states: "[steps.map((step) => step.state)]" }), ""],
    ["return steps;", "still a list of steps"],
    ["return steps.map((step) => Object.values(step));", "Your function returns an array"],
    ["return { states: steps.map((step) => step.state) };", ""],
    ["steps.reverse();\n" + columns({}), "changes its first argument"],
    ["steps.map((step) => step.state);", "returns nothing"],
    [
      "const columns = { states: [], actions: [], nextStates: [], rewards: [] };\n" +
      "for (let i = 1; i < steps.length; i++) {\n  columns.states.push(steps[i].state);\n" +
      "  columns.actions.push(steps[i].action);\n  columns.nextStates.push(steps[i].nextState);\n" +
      "  columns.rewards.push(steps[i].reward);\n}\nreturn columns;",
      "The first step is missing.",
    ],
  ],
};
