import type { Answers } from "../answers.ts";

/** A step whose move, whose end and whose reward may be others. */
function step(
  {
    move = "action === 1 ? state + 1 : Math.max(0, state - 1)",
    end = "nextState === squares - 1",
    reward = "terminated ? 1 : 0",
    result = "{ nextState, reward, terminated }",
  },
) {
  return `const nextState = ${move};\nconst terminated = ${end};\nconst reward = ${reward};\nreturn ${result};`;
}

export const corridorStep: Answers = {
  right: [
    "const nextState = Math.max(0, state + 2 * action - 1), terminated = nextState >= squares - 1;\n" +
    "return { terminated, reward: Number(terminated), nextState };",
    "let nextState = state;\nif (action === 0 && state > 0) nextState--;\nif (action === 1) nextState++;\n" +
    "if (nextState === squares - 1) return { nextState, reward: 1, terminated: true };\n" +
    "return { nextState, reward: 0, terminated: false };",
    step({ move: "Math.min(squares - 1, Math.max(0, state + [-1, 1][action]))", reward: "+terminated" }),
    step({ move: "action ? state + 1 : state && state - 1", end: "nextState + 1 == squares" }),
    "switch (action) {\n  case 0:\n    return { nextState: state === 0 ? 0 : state - 1, reward: 0, terminated: false };\n" +
    "  default:\n    return { nextState: ++state, reward: state === squares - 1 ? 1 : 0, terminated: state === squares - 1 };\n}",
  ],
  wrong: [
    [
      "const nextState = action ? state + 1 : state - 1;\n" +
      "return { nextState, reward: nextState === squares - 1 ? 1 : 0, terminated: nextState === squares - 1 };",
      "There is no square −1",
    ],
    ["return action === 1 ? state + 1 : Math.max(0, state - 1);", "where an object is expected"],
    [step({ move: "action === 0 ? state + 1 : Math.max(0, state - 1)" }), "Left and right are swapped:"],
    [step({ move: "action = 1 ? state + 1 : Math.max(0, state - 1)" }), "a single `=` stores"],
    [step({ move: "action === 1 ? state + 1 : Math.max(1, state - 1)" }), "A push against the wall does"],
    [step({ move: "state + action" }), "Action 0 goes left. As it"],
    [step({ move: "(state + (action ? 1 : -1)) % squares" }), "There is no square −1: a step"],
    [step({ move: "(state + (action ? 1 : -1) + squares) % squares" }), "Your corridor is a ring: to"],
    [step({ move: "Math.min(squares - 2, action === 1 ? state + 1 : Math.max(0, state - 1))" }), ""],
    [step({ move: "Math.abs(state + (action ? 1 : -1))" }), "A push against the wall does"],
    [step({ move: "action === 1 ? state++ : Math.max(0, state - 1)" }), "The action adds 0 or 1 and"],
    [step({ move: "action === 1 ? state + 1 : 0" }), ""],
    [step({ move: "action === 1 ? squares - 1 : 0" }), ""],
    [step({ move: "action > 1 ? state + 1 : Math.max(0, state - 1)" }), "Left and right are swapped:"],
    [step({ end: "nextState === squares" }), "Your exit is never reached."],
    [step({ end: "nextState >= squares" }), "Your exit is never reached."],
    [step({ end: "nextState === 4" }), ""],
    [step({ end: "state === squares - 1" }), "leads: ask `nextState`"],
    [step({ end: "state === squares - 2" }), "You ask where the step begins."],
    [step({ end: "nextState === squares - 1 || nextState === 0" }), ""],
    [step({ end: "nextState > squares - 2 && squares > 2" }), ""],
    [step({ end: "nextState === squares - 2" }), "The exit is a square too early"],
    [step({ end: "(nextState === squares - 1) + ''" }), ""],
    [step({ end: "nextState === squares - 1 ? 1 : 0" }), "not 1 or 0"],
    [step({ reward: "terminated" }), "A reward is a number: 1 or"],
    [step({ reward: "terminated ? 1 : -1" }), "A step that does not reach"],
    [step({ reward: "terminated ? 10 : 0" }), ""],
    [step({ reward: "nextState === 4 ? 1 : 0" }), ""],
    [step({ reward: "nextState > state ? 1 : 0" }), "Every step pays 1 here. Only"],
    [step({ reward: "action" }), "Every step pays 1 here. Only"],
    [step({ reward: "state === squares - 1 ? 1 : 0" }), "Reaching the exit pays 1."],
    [step({ reward: "nextState / (squares - 1)" }), ""],
    [step({ reward: "1" }), "Every step pays 1 here. Only"],
    [step({ reward: "0" }), "Reaching the exit pays 1."],
    [step({ result: "[nextState, reward, terminated]" }), "Your function returns an array"],
    [step({ result: "{ state: nextState, reward, terminated }" }), ""],
    [step({ result: "{ nextState, reward }" }), ""],
    [step({ result: "{ nextState: state, reward, terminated }" }), ""],
    [step({ result: "{ nextState, reward, terminated, truncated: false }" }), ""],
    [step({ result: "{ nextState, reward, terminated: !terminated }" }), "Not every step ends the episode:"],
    [
      "if (action === 1) state + 1;\nelse state - 1;\nreturn { nextState: state, reward: 0, terminated: false };",
      "The action adds 0 or 1 and",
    ],
    [
      "const nextState = action === 1 ? state + 1 : state - 1;\nif (nextState < 0) return;\n" +
      "return { nextState, reward: nextState === squares - 1 ? 1 : 0, terminated: nextState === squares - 1 };",
      "Your function returns nothing.",
    ],
  ],
};
