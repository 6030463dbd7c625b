import type { Answers } from "../answers.ts";

/** A whole episode, with holes for what may be written in another way. */
function loop({
  start = "let state = env.reset();",
  step = "const { observation, reward, terminated, truncated } = env.step(act(state));",
  store = "rewards.push(reward);",
  move = "state = observation;",
  over = "terminated || truncated",
  end = "return rewards;",
}) {
  return `const rewards = [];\n${start}\nfor (;;) {\n  ${step}\n  ${store}\n  ${move}\n  if (${over}) ${end}\n}`;
}

export const playEpisode: Answers = {
  right: [
    loop({}),
    loop({ start: "let state = env.reset({ seed: 0 });" }),
    loop({ end: "return Float64Array.from(rewards);" }),
    loop({ over: "(terminated ? 1 : 0) + (truncated ? 1 : 0) > 0" }),
    "const rewards = [];\nlet step = { observation: env.reset(), terminated: false, truncated: false };\n" +
    "while (!step.terminated && !step.truncated) {\n" +
    "  step = env.step(act(step.observation));\n  rewards.push(step.reward);\n}\nreturn rewards;",
    "const from = (state) => {\n  const { observation, reward, terminated, truncated } = env.step(act(state));\n" +
    "  return terminated || truncated ? [reward] : [reward, ...from(observation)];\n};\nreturn from(env.reset());",
    "const rewards = [];\nlet action = act(env.reset()), step;\ndo {\n  step = env.step(action);\n" +
    "  rewards.push(step.reward);\n  action = act(step.observation);\n} while (!(step.terminated || step.truncated));\n" +
    "return rewards;",
  ],
  wrong: [
    [loop({ start: "let state = 0;" }), ""],
    [loop({ start: "env.reset();\nlet state = 0;" }), "expected are 4"],
    [loop({ move: "" }), "Your state never moves on"],
    [loop({ end: "return rewards.reduce((sum, reward) => sum + reward);" }), "where an array is expected"],
    [loop({ end: "break;" }), "returns nothing"],
    [loop({ over: "terminated" }), "Your loop ends with `terminated`"],
    [loop({ over: "truncated" }), "Your loop ends with `truncated`"],
    [loop({ over: "terminated && truncated" }), "`&&` wants both endings at"],
    [loop({ over: "reward > 0" }), "Your loop ends with `terminated`"],
    [loop({ over: "rewards.length === 4" }), "You take a step after the last one"],
    [loop({ over: "observation === state" }), "That is one step. An episode"],
    [
      loop({ step: "const { observation, reward, done } = env.step(act(state));", over: "done" }),
      "You take a step after the last one",
    ],
    [
      loop({ step: "const [observation, reward, terminated, truncated] = env.step(act(state));" }),
      "`...` and `for … of` want",
    ],
    [
      loop({ step: "const { observation, reward, terminated, truncated } = env.step(1);" }),
      "Your state never moves on:",
    ],
    [loop({ step: "const { observation, reward, terminated, truncated } = env.step(act);" }), ""],
    [
      loop({ step: "const { observation, reward, terminated, truncated } = env.step(state);" }),
      "Your array has 100 elements,",
    ],
    [loop({ step: "const { observation, reward, terminated, truncated } = env.step();" }), ""],
    [loop({ start: "let state = env.reset;" }), ""],
    [loop({ start: "let state = env.reset();\nenv.step(act(state));" }), "Your array has 1 element,"],
    [loop({ start: "const state = env.reset();" }), "What is to change is declared"],
    [loop({ move: "state = reward;" }), ""],
    [
      loop({
        step: "const step = env.step(act(state)), { reward, terminated, truncated } = step;",
        move: "state = step.state;",
      }),
      "the next state is `step.observation`",
    ],
    [loop({ move: "state += 1;" }), "Your array has 3 elements,"],
    [loop({ move: "env.reset();" }), "The run goes on and on. Does"],
    [loop({ move: "state = env.reset();" }), "The run goes on and on. Does"],
    [loop({ store: "rewards.push(1);" }), ""],
    [loop({ store: "rewards.unshift(reward);" }), ""],
    [loop({ store: "rewards.concat(reward);" }), "Your array has 0 elements,"],
    [loop({ store: "rewards[state] = reward;" }), "Your array has 1 element,"],
    [loop({ store: "if (reward !== 0) rewards.push(reward);" }), "Your array has 0 elements,"],
    [loop({ store: "if (!terminated) rewards.push(reward);" }), "The last reward is missing,"],
    [loop({ store: "if (!truncated) rewards.push(reward);" }), "Your array has 1 element,"],
    [loop({ store: "rewards.push(env.step(act(state)).reward);" }), "You take a step after the last one"],
    [loop({ store: "rewards.append(reward);" }), "In TypeScript, `x.append(value)`"],
    [loop({ end: "return [rewards];" }), "Your array has 1 element,"],
    [loop({ end: "return rewards.length;" }), "Your function returns a number"],
    [
      "const rewards = [];\nlet state = env.reset();\nfor (let t = 0; t < 500; t++) {\n" +
      "  const step = env.step(act(state));\n  rewards.push(step.reward);\n  state = step.observation;\n" +
      "  if (step.terminated || step.truncated) break;\n}\nreturn rewards;",
      "Your loop gives up after a",
    ],
    [
      "const rewards = [];\nlet state = env.reset();\nfor (let t = 0; t < 1000; t++) {\n" +
      "  const step = env.step(act(state));\n  rewards.push(step.reward);\n  state = step.observation;\n}\nreturn rewards;",
      "You take a step after the last one",
    ],
    [
      "const rewards = [];\nlet state = env.reset(), terminated = false, truncated = false;\n" +
      "while (!terminated || !truncated) {\n  const step = env.step(act(state));\n  rewards.push(step.reward);\n" +
      "  state = step.observation;\n  ({ terminated, truncated } = step);\n}\nreturn rewards;",
      "`&&` wants both endings at",
    ],
    [
      "const rewards = [];\nlet state = env.reset(), over = false;\n" +
      "while (!over) {\n  const step = env.step(act(state));\n" +
      "  over = step.terminated || step.truncated;\n  if (over) break;\n  rewards.push(step.reward);\n" +
      "  state = step.observation;\n}\nreturn rewards;",
      "The last reward is missing,",
    ],
    ["return [env.step(act(env.reset())).reward];", "That is one step. An episode"],
    ["while (true) env.step(act(env.reset()));", "The run goes on and on. Does"],
    ["return [];", "Your array has 0 elements,"],
  ],
};
