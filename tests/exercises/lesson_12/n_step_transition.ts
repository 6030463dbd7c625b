import type { Answers } from "../answers.ts";

/** The fold, with holes for what may be written in another way. */
function fold({
  end = "window.findIndex((step) => step.terminated || step.truncated)",
  taken = "end < 0 ? window : window.slice(0, end + 1)",
  reward = "taken.reduce((sum, step, k) => sum + discount ** k * step.reward, 0)",
  last = "taken[taken.length - 1]",
  result =
    "{ observation: window[0].observation, action: window[0].action, reward, nextObservation: last.nextObservation, terminated: last.terminated, steps: taken.length }",
}) {
  return `const end = ${end};
const taken = ${taken};
const reward = ${reward};
const last = ${last};
return ${result};`;
}

const whole = (parts: string) =>
  `{ observation: window[0].observation, action: window[0].action, reward, nextObservation: last.nextObservation, terminated: last.terminated, steps: taken.length, ${parts} }`;

/** A loop that does one thing before it adds a reward, one after it, and one at its end. */
const loop = (before: string, after: string, then: string) =>
  `let reward = 0, steps = 0, last = window[0];
for (const step of window) {
  ${before}
  reward += discount ** steps * step.reward;
  last = step;
  ${after}
  ${then}
}
const [{ observation, action }] = window;
return { observation, action, reward, nextObservation: last.nextObservation, terminated: last.terminated, steps };`;

export const nStepTransition: Answers = {
  right: [
    fold({}),
    fold({ reward: "rl.rules.nStepReturn(taken.map((step) => step.reward), 0, discount)" }),
    fold({ last: "taken.at(-1)" }),
    fold({
      result:
        "{ ...window[0], reward, nextObservation: last.nextObservation, terminated: last.terminated, steps: taken.length }",
    }),
    fold({ reward: "taken.reduceRight((sum, step) => step.reward + discount * sum, 0)" }),
    "let reward = 0, weight = 1, steps = 0, last = window[0];\n" +
    "for (const step of window) {\n  reward += weight * step.reward;\n  weight *= discount;\n  steps++;\n  last = step;\n" +
    "  if (step.terminated || step.truncated) break;\n}\n" +
    "const [{ observation, action }] = window;\n" +
    "return { observation, action, reward, nextObservation: last.nextObservation, terminated: last.terminated, steps };",
  ],
  wrong: [
    [fold({ taken: "window" }), "You walk over the end of an episode"],
    [
      fold({ end: "window.findIndex((step) => step.terminated)" }),
      "You stop where an episode has terminated, but",
    ],
    [fold({ end: "window.findIndex((step) => step.truncated)" }), "You walk over the end"],
    [fold({ end: "window.findIndex((step) => step.terminated && step.truncated)" }), "You walk over the end"],
    [fold({ end: "window.findLastIndex((step) => step.terminated || step.truncated)" }), ""],
    [fold({ taken: "end < 0 ? window : window.slice(0, end)" }), "You stop before the step"],
    [
      loop("if (step.terminated || step.truncated) break;", "", "steps++; last = step;"),
      "You stop before the step",
    ],
    [fold({ taken: "end < 0 ? window : window.slice(0, end + 2)" }), "You walk over the end"],
    [fold({ taken: "window.slice(0, end + 1)" }), "There is nothing at the place"],
    [fold({ taken: "end <= 0 ? window : window.slice(0, end + 1)" }), ""],
    [
      fold({ result: whole("terminated: last.terminated || last.truncated") }),
      "A truncated episode is not terminal",
    ],
    [fold({ result: whole("terminated: end >= 0") }), "A truncated episode is not terminal"],
    [fold({ result: whole("terminated: window[0].terminated") }), "`terminated` is that of the first step"],
    [
      fold({ result: whole("terminated: window.at(-1).terminated") }),
      "`terminated` is that of the last step of the window",
    ],
    [
      fold({ result: whole("terminated: window.some((step) => step.terminated)") }),
      "asked of the whole window",
    ],
    [fold({ result: whole("terminated: false") }), "`terminated` is never true"],
    [fold({ result: whole("steps: window.length") }), "`steps` is how many rewards"],
    [fold({ result: whole("steps: end") }), ""],
    [
      loop("", "if (step.terminated || step.truncated) break; steps++;", "last = step;"),
      "`steps` is one too low",
    ],
    [fold({ result: whole("steps: taken.length - 1") }), "`steps` is one too low"],
    [
      fold({ result: whole("nextObservation: window.at(-1).nextObservation") }),
      "`nextObservation` is where the last step of the window",
    ],
    [
      fold({ result: whole("nextObservation: window[0].nextObservation") }),
      "`nextObservation` is where the *first* step leads",
    ],
    [fold({ result: whole("nextObservation: last.observation") }), "where the last step that counts *leads*"],
    [
      fold({ result: whole("observation: last.observation, action: last.action") }),
      "Observation and action are those",
    ],
    [fold({ result: whole("action: last.action") }), "Observation and action are those"],
    [fold({ result: whole("observation: last.observation") }), "Observation and action are those"],
    [fold({ result: whole("reward: window[0].reward") }), "You return the reward of the first step alone"],
    [fold({ result: whole("reward: last.reward") }), ""],
    [
      fold({ reward: "taken.reduce((sum, step, k) => sum + discount ** (k + 1) * step.reward, 0)" }),
      "The first reward is discounted already",
    ],
    [fold({ reward: "taken.reduce((sum, step) => sum + step.reward, 0)" }), "The discount is missing"],
    [
      fold({ reward: "taken.reduce((sum, step, k) => sum + (k === 0 ? 1 : discount) * step.reward, 0)" }),
      "All later rewards are discounted once",
    ],
    [
      fold({ reward: "taken.reduce((sum, step) => step.reward + discount * sum, 0)" }),
      "You discount from the wrong end",
    ],
    [fold({ reward: "taken.reduce((sum, step, k) => sum + discount * k * step.reward, 0)" }), ""],
    [
      fold({
        reward:
          "taken.reduce((sum, step, k) => step.terminated || step.truncated ? sum : sum + discount ** k * step.reward, 0)",
      }),
      "The last reward is missing",
    ],
    [
      fold({
        reward:
          "taken.reduce((sum, step, k) => step.terminated ? sum : sum + discount ** k * step.reward, 0)",
      }),
      "The last reward is missing",
    ],
    [fold({ result: "{ observation: window[0].observation, action: window[0].action, reward }" }), ""],
    [fold({ result: "reward" }), "where an object is expected"],
    ["window[0].reward = 0;\nreturn { ...window[0], steps: 1 };", "Your function changes its first argument"],
    [`window.sort((a, b) => a.reward - b.reward);\n${fold({})}`, "Your function changes its first argument"],
    ["", "returns nothing"],
  ],
};
