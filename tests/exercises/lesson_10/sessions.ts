import type { Answers } from "../answers.ts";

/** A session, with holes for what may be written in another way. */
function session({
  begin = "env.reset()",
  head = "for (let t = 0; t < tMax; t++)",
  action = "rl.rules.sampleAction(predictProba([state])[0], random)",
  keep = "states.push(state);\nactions.push(action);\nrewards.push(reward);",
  move = "state = observation;",
  end = "if (terminated || truncated) break;",
  result = "{ states, actions, rewards }",
}: Readonly<Record<string, string>> = {}): string {
  return `const states = [], actions = [], rewards = [];\nlet state = ${begin};\n${head} {\nconst action = ${action};\n` +
    `const { observation, reward, terminated, truncated } = env.step(action);\n${keep}\n${move}\n${end}\n}\nreturn ${result};`;
}

export const generateSession: Answers = {
  right: [
    session(),
    session({ head: "while (states.length < tMax)" }),
    session({ end: "if (terminated) break;\nif (truncated) break;", result: "{ rewards, actions, states }" }),
    session({
      action:
        "((p) => { let left = random.random(), a = 0; while (a < p.length - 1 && left >= p[a]) left -= p[a++]; return a; })" +
        "(predictProba([state])[0])",
    }),
    "const states = [], actions = [], rewards = [];\nlet state = env.reset(), over = false;\n" +
    "while (!over && actions.length < tMax) {\n  const [p] = predictProba([state]);\n" +
    "  const action = rl.rules.sampleAction(p, random), step = env.step(action);\n" +
    "  states.push(state), actions.push(action), rewards.push(step.reward);\n" +
    "  state = step.observation;\n  over = step.terminated || step.truncated;\n}\nreturn { states, actions, rewards };",
  ],
  wrong: [
    [
      session({ keep: "states.push(observation);\nactions.push(action);\nrewards.push(reward);" }),
      "*after* the action",
    ],
    [session({ action: "rl.rules.argmax(predictProba([state])[0])" }), "likeliest action each time"],
    [
      session({ action: "random.integers(0, predictProba([state])[0].length)" }),
      "All actions are drawn alike",
    ],
    [session({ action: "random.random() < predictProba([state])[0][1] ? 1 : 0" }), "draws from two actions"],
    [session({ end: "if (terminated) break;" }), "goes on where it was cut short"],
    [session({ end: "if (truncated) break;" }), "goes on after its end"],
    [
      session({
        keep:
          "if (terminated || truncated) break;\nstates.push(state);\nactions.push(action);\nrewards.push(reward);",
      }),
      "The last step is missing",
    ],
    [session({ head: "while (states.length < 500)" }), "`tMax` is not asked"],
    [session({ head: "for (let t = 0; t <= tMax; t++)" }), "One step too many"],
    [session({ head: "for (let t = 1; t < tMax; t++)" }), "One step too few"],
    [
      `function myGenerateSession(env, predictProba, random, tMax = Infinity) {\n${session()}\n}`,
      "Where nobody says how many steps",
    ],
    [session({ move: "" }), "The state never moves on"],
    [session({ begin: "env.reset({ seed: 0 })" }), "Every session begins alike"],
    [session({ begin: "env.reset({ seed: 7 })" }), "Every session begins alike"],
    [session({ result: "{ states: [...states, state], actions, rewards }" }), "a state too many"],
    [session({ action: "rl.rules.sampleAction(predictProba(state), random)" }), "takes a *list* of states"],
    [session({ action: "rl.rules.sampleAction(predictProba([state]), random)" }), "a list of rows"],
    [
      session({ action: "rl.rules.sampleAction(predictProba([state])[0], new rl.Generator(0))" }),
      "A new generator in each step",
    ],
    [
      session({
        keep: "states.push(state);\nactions.push(action);\nrewards.push(reward + (rewards.at(-1) ?? 0));",
      }),
      "added up on the way",
    ],
    [session({ end: "if (terminated || truncated) state = env.reset();" }), "you begin anew"],
    [session({ end: "if (terminated && truncated) break;" }), "goes on after its end"],
    [session({ result: "[states, actions, rewards]" }), "where an object is expected"],
    [session({ result: "{ states, actions, rewards: rewards.reduce((a, b) => a + b) }" }), ""],
    [
      session({ action: "predictProba([state])[0].indexOf(Math.max(...predictProba([state])[0]))" }),
      "likeliest action each time",
    ],
  ],
};

export const getCumulativeRewards: Answers = {
  right: [
    "const returns = [];\nlet next = 0;\nfor (const reward of rewards.toReversed()) returns.unshift(next = reward + gamma * next);\n" +
    "return returns;",
    "return rewards.map((_, t) => rewards.slice(t).reduce((sum, reward, k) => sum + gamma ** k * reward, 0));",
    "return Array.from(rl.rules.discountedReturns(rewards, gamma));",
    "return rl.rules.discountedReturns(rewards, gamma);",
    "const returns = [...rewards];\nfor (let t = rewards.length - 2; t >= 0; t--) returns[t] += gamma * returns[t + 1];\nreturn returns;",
    "const returns = new Float32Array(rewards.length);\nlet next = 0;\n" +
    "for (let t = rewards.length; t-- > 0;) returns[t] = next = rewards[t] + gamma * next;\nreturn returns;",
    "let next = 0;\nreturn rewards.reduceRight((returns, reward) => [next = reward + gamma * next, ...returns], []);",
  ],
  wrong: [
    ["let sum = 0;\nreturn rewards.map((reward) => sum = reward + gamma * sum);", "The wrong direction"],
    ["return rewards.map((_, t) => rewards.slice(t).reduce((a, b) => a + b, 0));", "The discount is missing"],
    [
      "return rewards.map((_, t) => rewards.slice(t + 1).reduce((sum, r, k) => sum + gamma ** k * r, 0));",
      "Off by one",
    ],
    [
      "return rewards.map((_, t) => rewards.slice(t).reduce((sum, r, k) => sum + gamma ** (k + 1) * r, 0));",
      "discounted already",
    ],
    [
      "const returns = [];\nlet next = 0;\nfor (let t = rewards.length - 1; t >= 0; t--) returns[t] = next = gamma * (rewards[t] + next);\nreturn returns;",
      "discounted already",
    ],
    [
      "return rewards.map((_, t) => rewards.reduce((sum, r, k) => k < t ? sum : sum + gamma ** k * r, 0));",
      "The discount counts from the beginning",
    ],
    [
      "const all = rewards.reduce((sum, r, k) => sum + gamma ** k * r, 0);\nreturn rewards.map(() => all);",
      "the return of the whole session",
    ],
    [
      "const returns = [];\nlet next = 0;\nfor (let t = rewards.length - 1; t >= 0; t--) returns.push(next = rewards[t] + gamma * next);\nreturn returns;",
      "in which one finds them from the back",
    ],
    [
      "return rewards.map((reward, t) => reward + gamma * (rewards[t + 1] ?? 0));",
      "You add the *rewards* of two steps",
    ],
    [
      "const returns = [...rewards];\nfor (let t = rewards.length - 2; t > 0; t--) returns[t] += gamma * returns[t + 1];\nreturn returns;",
      "",
    ],
    [
      "for (let t = rewards.length - 2; t >= 0; t--) rewards[t] += gamma * rewards[t + 1];\nreturn rewards;",
      "changes its first argument",
    ],
    ["return rewards.map((_, t) => rewards.slice(t).reduce((sum, r, k) => sum + gamma ^ k * r, 0));", ""],
    [
      "function myGetCumulativeRewards(rewards, gamma = 1) {\n  return Array.from(rl.rules.discountedReturns(rewards, gamma));\n}",
      "Where no γ is given",
    ],
    [
      "function myGetCumulativeRewards(rewards, gamma) {\n  return Array.from(rl.rules.discountedReturns(rewards, gamma || 0.99));\n}",
      "A γ of 0 is a number too",
    ],
    ["return Array.from(rl.rules.discountedReturns(rewards, 0.99));", "γ is fixed"],
  ],
};
