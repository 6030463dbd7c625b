/** Answers to the exercises of lesson 01 in other words: right ones must pass, wrong ones be refused. */
import { type Exercise, judge } from "../../../lib/exercises/mod.ts";
import { lesson01 } from "../../../lib/exercises/lesson_01/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { answerFrom } from "../solved.ts";

type Bodies = Readonly<Partial<Record<keyof typeof lesson01, readonly string[]>>>;
type WrongBodies = Readonly<
  Partial<Record<keyof typeof lesson01, readonly (readonly [body: string, says: string])[]>>
>;

/** A whole episode, with holes for what may be written in another way. */
function loop(
  { start = "let state = env.reset();", move = "state = observation;", end = "return rewards;" },
) {
  return `const rewards = [];\n${start}\nfor (;;) {\n` +
    "  const { observation, reward, terminated, truncated } = env.step(act(state));\n" +
    `  rewards.push(reward);\n  ${move}\n  if (terminated || truncated) ${end}\n}`;
}

const right: Bodies = {
  "play-episode": [
    loop({}),
    loop({ start: "let state = env.reset({ seed: 0 });" }),
    loop({ end: "return Float64Array.from(rewards);" }),
    "const rewards = [];\nlet step = { observation: env.reset(), terminated: false, truncated: false };\n" +
    "while (!step.terminated && !step.truncated) {\n" +
    "  step = env.step(act(step.observation));\n  rewards.push(step.reward);\n}\nreturn rewards;",
  ],
  "five-values": [
    "let steps = 0, sum = 0;\nfor (const [, reward, terminated, truncated] of answers) {\n" +
    "  steps += 1;\n  sum += reward;\n  if (terminated || truncated) return { steps, return: sum };\n}\n" +
    "return { steps, return: sum };",
    "const last = answers.findIndex(([, , terminated, truncated]) => terminated || truncated);\n" +
    "const played = last < 0 ? answers : answers.slice(0, last + 1);\n" +
    "return { steps: played.length, return: played.reduce((sum, [, reward]) => sum + reward, 0) };",
  ],
  "corridor-step": [
    "const nextState = Math.max(0, state + 2 * action - 1), terminated = nextState >= squares - 1;\n" +
    "return { terminated, reward: Number(terminated), nextState };",
    "let nextState = state;\nif (action === 0 && state > 0) nextState--;\nif (action === 1) nextState++;\n" +
    "if (nextState === squares - 1) return { nextState, reward: 1, terminated: true };\n" +
    "return { nextState, reward: 0, terminated: false };",
  ],
  "discounted-return": [
    "let later = 0;\nfor (let t = rewards.length - 1; t >= 0; t--) later = rewards[t] + discount * later;\nreturn later;",
    "let sum = 0, weight = 1;\nfor (const reward of rewards) {\n  sum += weight * reward;\n" +
    "  weight *= discount;\n}\nreturn sum;",
  ],
  "limit-is-no-end": [
    "values[state] += 0.1 * (reward + (terminated ? 0 : values[nextState]) - values[state]);",
    "const target = !terminated ? reward + values[nextState] : reward;\n" +
    "values[state] = 0.9 * values[state] + 0.1 * target;",
  ],
  "discrete-environments": [
    "return { Pendulum: Infinity, MountainCarContinuous: Infinity, MountainCar: 3, CartPole: 2, Acrobot: 3 };",
  ],
  "value-with-a-limit": [
    "return 5.26;",
    "let v = 0;\nfor (let i = 0; i < 1000; i++) v = 0.9 * (1 + 0.9 * v) + 0.1;\nreturn v;",
  ],
};

const wrong: WrongBodies = {
  "play-episode": [
    [loop({ start: "let state = 0;" }), ""],
    [loop({ start: "env.reset();\nlet state = 0;" }), "expected are 4"],
    [loop({ move: "" }), "Your state never moves on"],
    [loop({ end: "return rewards.reduce((sum, reward) => sum + reward);" }), "where an array is expected"],
    [loop({ end: "break;" }), "returns nothing"],
  ],
  "five-values": [
    [
      "let steps = 0, sum = 0;\nfor (const [, reward, , done] of answers) {\n  steps++;\n  sum += reward;\n" +
      "  if (done) break;\n}\nreturn { steps, return: sum };",
      "ends with `truncated` alone",
    ],
    [
      "let steps = 0, sum = 0;\nfor (const [, reward, done] of answers) {\n  if (done) break;\n  steps++;\n" +
      "  sum += reward;\n}\nreturn { steps, return: sum };",
      "The last step is missing",
    ],
  ],
  "corridor-step": [
    [
      "const nextState = action ? state + 1 : state - 1;\n" +
      "return { nextState, reward: nextState === squares - 1 ? 1 : 0, terminated: nextState === squares - 1 };",
      "There is no square −1",
    ],
    ["return action === 1 ? state + 1 : Math.max(0, state - 1);", "where an object is expected"],
  ],
  "discounted-return": [
    [
      "let sum = 0;\nfor (let t = 0; t < rewards.length; t++) sum = rewards[t] + discount * sum;\nreturn sum;",
      "in the wrong direction",
    ],
    [
      "return rewards.reverse().reduce((later, reward) => reward + discount * later, 0);",
      "changes its first",
    ],
  ],
  "limit-is-no-end": [
    ["return terminated ? reward : reward + values[nextState];", "The values are as they were before"],
  ],
  "discrete-environments": [
    ["return { Acrobot: 3, CartPole: 2, MountainCar: 3 };", "2 places are wrong"],
    [
      "return { Acrobot: 3, CartPole: 2, MountainCar: 3, MountainCarContinuous: Infinity, Pendulum: 0 };",
      "One place is wrong",
    ],
  ],
  "value-with-a-limit": [
    ["return 4.14;", "the mean of the returns"],
    ["return 5.5;", "Write down the ten targets"],
    ["return 20;", "none is more than 10"],
  ],
};

for (const [id, exercise] of Object.entries<Exercise>(lesson01)) {
  const named = Object.entries(right).filter(([name]) => name === id).flatMap(([, bodies]) => bodies);
  for (const body of named) {
    Deno.test(`${id}: passes: ${body}`, async () => {
      const verdict = await judge(exercise, await answerFrom(exercise, cellOf(exercise, body)));
      assertEquals(verdict.outcome, "passed", JSON.stringify(verdict));
    });
  }
  for (
    const [body, says] of Object.entries(wrong).filter(([name]) => name === id).flatMap(([, rows]) => rows)
  ) {
    Deno.test(`${id}: refused, "${says}": ${body}`, async () => {
      const verdict = await judge(exercise, await answerFrom(exercise, cellOf(exercise, body)));
      assert(verdict.outcome === "wrong", `refused expected, got ${verdict.outcome}`);
      assertStringIncludes(verdict.cause ?? "", says);
    });
  }
}

function cellOf({ signature }: Exercise, body: string): string {
  return `${signature} {\n${body}\n}`;
}
