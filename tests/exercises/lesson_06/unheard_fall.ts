import type { Answers } from "../answers.ts";

/** A session made of these lines within its loop. */
function session(...lines: string[]): string {
  return [
    "let state = env.reset(), total = 0;",
    "for (let t = 0; t < tMax; t++) {",
    "  const action = act(state);",
    "  const step = env.step(action);",
    ...lines.map((line) => `  ${line}`),
    "}",
    "return total;",
  ].join("\n");
}

const count = "total += step.reward;", next = "state = step.observation;";
const leave = "if (step.terminated || step.truncated) break;";
const learn = "learn({ ...step, observation: state, action, nextObservation: step.observation });";

export const unheardFall: Answers = {
  right: [
    session(learn, count, next, leave),
    session(count, learn, "if (step.terminated || step.truncated) return total;", next),
    session(
      count,
      learn.replace("...step", "...step, truncated: step.truncated || t === tMax - 1"),
      next,
      leave,
    ),
    "let state = env.reset(), total = 0, over = false;\nfor (let t = 0; t < tMax && !over; t++) {\n" +
    "  const action = act(state), { observation: nextObservation, reward, terminated, truncated } = env.step(action);\n" +
    "  learn({ observation: state, action, reward, nextObservation, terminated, truncated });\n" +
    "  [state, total, over] = [nextObservation, total + reward, terminated || truncated];\n}\nreturn total;",
  ],
  wrong: [
    [session(count, "if (step.truncated) break;", learn, next, leave), "not of the step in which time is up"],
    [session(count, learn, next, "if (step.terminated) break;"), "The session leaves only after a fall."],
    [session(count, learn, next), "The session leaves only after a fall."],
    [session(count, next, learn, leave), "is told of the next state in the place"],
    [session(learn, leave, count, next), "The reward of the last step is missing"],
    [session(count, learn, leave), "The state never moves on"],
    [
      session(count, learn.replace("...step", "...step, terminated: false, truncated: false"), next, leave),
      "hears of the last step, but not how",
    ],
    [
      session(
        count,
        learn.replace("...step", "...step, truncated: false, terminated: step.terminated || step.truncated"),
        next,
        leave,
      ),
      "The end of time is called a fall.",
    ],
    [session(count, next, leave), "`learn` is never called now."],
    [session(count, learn, next, leave).replace("t < tMax", "t <= tMax"), "`tMax` is not heeded"],
    [session(count, learn, next, leave).replace("t < tMax", "t < 300"), "`tMax` is not heeded"],
    [session("total = step.reward;", learn, next, leave), ""],
    [session("total++;", learn, next, leave), "You count the steps."],
    [session(count, learn, learn, next, leave), "told of the last step twice"],
    [
      session(count, `if (step.terminated || step.truncated) ${learn}`, learn, next, leave),
      "last step twice",
    ],
    [
      session(count, learn.replace("...step", "...step, reward: total"), next, leave),
      "all that was paid so far",
    ],
    [
      session(count, learn.replace("step.observation }", "state }"), next, leave),
      "told of the state that was left",
    ],
    [session(count, learn.replace("action,", "action: act(state),"), next, leave), "You ask `act` twice"],
    [
      session(
        count,
        learn.replace("...step", "...step, terminated: t === tMax - 1 || step.terminated"),
        next,
        leave,
      ),
      "",
    ],
    [session(count, "learn(step);", next, leave), "There is nothing at the place where you look"],
    [session(count, learn, next, leave).replace("return total;", ""), "Your function returns no number."],
    [session(count, learn, "state = step.nextObservation;", leave), "Your `act` was given undefined."],
    [session(count, learn, next, "if (step.done) break;"), "The session leaves only after"],
    ["let state = env.reset();\nwhile (true) {\n  act(state);\n}", "You ask `act` twice"],
  ],
  same: [session("if (step.terminated || step.truncated) return total + step.reward;", count, learn, next)],
};
