import type { ExerciseId } from "../../lib/exercises/mod.ts";
import { type Rows, wrongUpdates } from "./wrong_updates.ts";

/** Any action, as the exercise asks for it. */
const any = "random.integers(0, values.length)";

/** The head of a loop over the edges. */
const edge = "for (let i = 0; i < edges.length; i++)";

/** The head of a loop over the edges that counts down. */
const fromTheRight = "for (let i = edges.length - 1; i >= 0; i--)";

/** An update that takes its best next value from somewhere. */
const from = (best: string) =>
  `const best = ${best};\nq[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);`;

/** Answers as learners write them, line by line; nothing is said where the piece is empty. */
export const wrongAnswers: { readonly [Id in ExerciseId]: Rows } = {
  "episode-return": [
    ["return Math.max(...rewards);", "the greatest reward"],
    ["return Math.max(rewards);", "`Math.max(...rewards)`"],
    [
      "let s = 0, weight = 1;\nfor (const r of rewards) { s += weight * r; weight *= 0.99; }\nreturn s;",
      "discounted",
    ],
    ["let s = 1;\nfor (const r of rewards) s *= r;\nreturn s;", "You multiply"],
    ["let s = 0;\nfor (const r of rewards) s += Math.abs(r);\nreturn s;", "drop the signs"],
    ["let s = 0;\nfor (const r of rewards) s + r;\nreturn s;", "stays 0"],
    [
      "let s;\nfor (const r of rewards) s += r;\nreturn s;",
      "a variable declared without a value (write `let sum = 0`)",
    ],
    ["for (const r of rewards) s += r;\nreturn s;", "Nothing is called `s` here"],
    ["let s = 0;\nfor (const r of rewards) return s += r;", "returns after the first reward"],
    ["let s = 0;\nfor (const r of rewards.slice(0, 10)) s += r;\nreturn s;", ""],
    ["return Math.round(100 * rewards.reduce((s, r) => s + r, 0)) / 100;", ""],
    ["return [...new Set(rewards)].reduce((s, r) => s + r, 0);", ""],
    ["return rewards.reduce((s, r) => { s + r; }, 0);", "inner function with an arrow and braces"],
  ],
  "bin-index": [
    [
      `let index = 0;\n${edge} if (edges[i] <= value && value < edges[i + 1]) index = i;\nreturn index;`,
      "index of the edge on the left",
    ],
    [
      `${edge} if (value >= edges[i]) return i + 1;\nreturn 0;`,
      "returns at the first edge that is not above",
    ],
    [
      `${edge} if (value >= edges[i]) return i + 1;`,
      "returns at the first edge that is not above",
    ],
    [
      `${edge} if (value >= edges[i]) return i;`,
      "the index of the first edge that is not above",
    ],
    [`${edge} if (value >= edges[i]) return i;\nreturn 0;`, "always 0"],
    [
      `${edge} if (edges[i] <= value && value < edges[i + 1]) return i + 1;\nreturn 0;`,
      "edge on one side only",
    ],
    [`${edge} if (value < edges[i]) return i;`, "returns nothing"],
    ["let n = 0;\nfor (const edge of edges) if (edge <= value) n + 1;\nreturn n;", "always 0"],
    [
      "let n = 0;\nfor (const edge in edges) if (edge <= value) n++;\nreturn n;",
      "`for (const edge in edges)` goes through the positions",
    ],
    ["return edges.filter((e) => e <= value).length - (value === edges[0] ? 1 : 0);", "on the first edge"],
    [
      "for (let i = 0; i < edges.length - 1; i++) if (edges[i] <= value < edges[i + 1]) return i + 1;\nreturn 0;",
      "`edges[i] <= value && value < edges[i + 1]`",
    ],
    [`${fromTheRight} if (value < edges[i]) return i;\nreturn edges.length;`, "goes from the right"],
    [`${fromTheRight} if (value <= edges[i]) return i + 1;\nreturn 0;`, "goes from the right"],
    [`${fromTheRight} if (value >= edges[i]) return i;\nreturn 0;`, "index of the edge on the left"],
    [
      `${fromTheRight} if (value >= edges[i]) return i + 1;\nreturn -1;`,
      "below every edge lies in the first bin",
    ],
    [
      "for (let i = edges.length - 1; i > 0; i--) if (value >= edges[i]) return i + 1;\nreturn 0;",
      "`i > 0` leaves the first edge out",
    ],
    ["return edges.filter((e) => e <= value).length - (value === edges.at(-1) ? 1 : 0);", ""],
    ["return edges.filter((e) => e <= Math.round(10 * value) / 10).length;", ""],
    ["return Math.min(10, edges.filter((e) => e <= value).length);", ""],
  ],
  "noise-exploration": [
    ["return 0.1;", "ε = 0.1 itself"],
    ["return 1 / 3;", "eight tenths"],
    ["return 0.33;", "eight tenths"],
    ["return 0.01;", "name a draw"],
    ["return 50;", "no percentage"],
    [
      "let n = 0;\nfor (let k = 0; k < 100; k++) if (Math.random() > 1 + Math.random()) n++;\nreturn n / 100;",
      "If a simulation told you a number, return that number itself",
    ],
    ["return -0.5;", "no percentage"],
    ['return "0";', "a string where a number"],
  ],
  "epsilon-greedy": [
    [
      explored("new generator(0).random() < epsilon"),
      "Is it `random.random()`, with brackets, and the generator",
    ],
    [
      explored("new generator(3).random() < epsilon", "2"),
      "and are there brackets, as in `random.random()`?",
    ],
    [explored("random.random < epsilon"), "Is it `random.random()`, with brackets, and the generator"],
    [explored("random() < epsilon"), "draws by its methods"],
    [explored("epsilon > 0.01 && random.random() < epsilon"), "Nothing was drawn"],
    [
      explored("epsilon > 0 && random.random() < epsilon", "values[random.integers(0, values.length)]"),
      "the value of the action drawn",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", "random.integers"),
      "Brackets behind its name call it",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", "random.integers(values.length - 1)"),
      "The last action is never drawn",
    ],
    [explored("epsilon > 0 && random.random() < epsilon", "random.integers(3)"), ""],
    [explored("epsilon > 0 && random.random() < epsilon", "random.choice(values)"), "it wants n, such as"],
    [
      "const best = values.indexOf(Math.max(...values));\n" +
      "if (epsilon === 0 || random.random() >= epsilon) return best;\nlet action;\n" +
      "do action = random.integers(0, values.length); while (action === best);\nreturn action;",
      "leave the best action out",
    ],
    [
      "const best = values.indexOf(Math.max(...values));\n" +
      "if (epsilon === 0 || random.random() >= epsilon) return best;\n" +
      "return (best + 1 + random.integers(0, values.length - 1)) % values.length;",
      "leave the best action out",
    ],
    [explored("eps > 0 && random.random() < eps"), "ε is the parameter `epsilon`"],
    [explored("epsilon > 0 && rng.random() < epsilon"), "it is the parameter `random`"],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "argmax(values)"),
      "`x.indexOf(Math.max(...x))`, or a loop",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "np.argmax(values)"),
      "`x.indexOf(Math.max(...x))`, or a loop",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.indexOf(Math.min(...values))"),
      "the action of the least value",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.indexOf(Math.max(values))"),
      "`Math.max` wants numbers, not an array: `Math.max(...values)`.",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.indexOf([...values].sort().at(-1))"),
      "order of the alphabet",
    ],
    [
      explored("epsilon > 0 && random.random() < epsilon", any, "values.lastIndexOf(Math.max(...values))"),
      "Of equally good actions",
    ],
    [
      explored(
        "epsilon > 0 && random.random() < epsilon",
        any,
        "Math.max(0, values.findIndex((v) => v > -1000 && v === Math.max(...values)))",
      ),
      "You begin with 0",
    ],
  ],
  "td-target": [
    ["return terminated && reward < 0 ? reward : reward + discount * nextValue;", ""],
    ["return (reward || 1) + (terminated ? 0 : discount * nextValue);", ""],
    ["return Math.round(1000 * (reward + (terminated ? 0 : discount * nextValue))) / 1000;", ""],
    ["return terminated ? reward : Math.max(-200, Math.min(200, reward + discount * nextValue));", ""],
    ["return terminated ? reward : reward + 0.9 * nextValue;", "discount is a fixed number"],
    [
      "return reward + discount * terminated ? 0 : nextValue;",
      "`reward + discount * (terminated ? 0 : nextValue)`",
    ],
    [
      "return reward + terminated === true ? 0 : discount * nextValue;",
      "`reward + (terminated === true ? 0 : discount * nextValue)`",
    ],
    ["return terminated ? reward : reward - discount * nextValue;", "take the next value away"],
    ["return terminated ? reward : reward + gamma * nextValue;", "γ is the parameter `discount`"],
    ["return done ? reward : reward + discount * nextValue;", "it is the parameter `terminated`"],
    ["return terminated ? reward : reward + discount * next_value;", "it is the parameter `nextValue`"],
    ["return terminated ? reward : reward + discount * max_q;", "it is the parameter `nextValue`"],
    ["return terminated ? reward : reward + lambda * nextValue;", "is it misspelled?"],
    ["return myTdTarget(reward, nextValue, discount, terminated);", "`myTdTarget` calls itself without end"],
    ["if (terminated = true) return reward;\nreturn reward + discount * nextValue;", "a single `=` stores"],
  ],
  "q-learning-update": wrongUpdates,
  "penalty-at-the-limit": [
    ["return b;", 'Put the letter in quotes: `return "b";`.'],
    ["return e;", '`return "e";`'],
    ["return 'e';", "not one of the answers"],
    ["return len(b);", "`x.length`"],
  ],
  "running-mean": [
    [
      means("(_, i) => { const s = last(i); s.reduce((a, b) => a + b) / s.length; }"),
      "the inner function, the one given to `map`, returns nothing",
    ],
    ["let m = values[0];\nreturn values.map((x) => m += (x - m) / window);", "exponential moving average"],
    ["let m = values[0];\nreturn values.map((x) => m = 0.9 * m + 0.1 * x);", "exponential moving average"],
    [
      "const means = [];\nfor (const i in values) {\n  const s = values.slice(Math.max(0, i - window + 1), i + 1);\n  means.push(s.reduce((a, b) => a + b) / s.length);\n}\nreturn means;",
      "`for (const i in values)` goes through the positions",
    ],
    [means("(_, i) => { const s = last(i); return s.sort((a, b) => a - b)[s.length >> 1]; }"), ""],
    [
      means(
        "(_, i) => { const s = last(i); return Math.round(1e4 * s.reduce((a, b) => a + b) / s.length) / 1e4; }",
      ),
      "",
    ],
    ...[
      "i - Math.floor(window / 2), i + Math.floor(window / 2)",
      "i - Math.floor((window - 1) / 2), i + Math.floor(window / 2)",
      "i - Math.ceil(window / 2), i + Math.ceil(window / 2)",
      "i - Math.floor(window / 2), i + Math.floor(window / 2) - 1",
      "i - Math.round(window / 2), i + Math.round(window / 2) - 1",
      "i - window / 2, i + window / 2",
      "i - window, i + window",
    ].map((fromTo): [string, string] => [between(fromTo), "lies around the present value"]),
    ["return new Array(values.length);", "At index 0 there is nothing (undefined)."],
  ],
  "self-bootstrap": [
    ["", "as it was before"],
    [
      "const best = Math.max(...q[nextState]);\nq[state][action] = 0.5 * (reward + 0.9 * best - q[state][action]);",
      "`+=`, not `=`",
    ],
    [
      "const best = Math.max(...q[nextState]);\n" +
      "q[nextState][action] += 0.5 * (reward + 0.9 * best - q[nextState][action]);",
      "only `q[state][action]` changes",
    ],
    [from("q[nextState].reduce((sum, value) => sum + value, 0)"), ""],
    [from("Math.max(...q[state])"), "the row of the present state"],
    [from("q[nextState][action]"), "only at the same action there"],
    [from("Math.max(...q[nextState].map(() => q[nextState][action]))"), "only at the same action there"],
    [from("Math.max(...q[nextState].slice(0, 2))"), ""],
    [from("Math.max(...q.flat())"), ""],
    [from("q[nextState].indexOf(Math.max(...q[nextState]))"), ""],
    [from("Math.max(q[nextState])"), "wants numbers, not an array"],
    [from("Math.max(...q[reward])"), "want an array"],
    [
      "const best = Math.max(...q[nextState]);\nq[nextState][action] += 0.5 * (reward + 0.9 * best - q[state][action]);",
      "only `q[state][action]` changes",
    ],
    ["const best = Math.max(...q[nextState]);\nreturn 0.5 * (reward + 0.9 * best);", "as it was before"],
  ],
  "quicker-settings": [
    ["return {};", "settings from above"],
    ["", "returns nothing"],
    ["return { stepSize: 2 };", ""],
    ["return { stepSize: 0.5, discount: 0.99, epsilon: 0.5 };", "tosses of a coin"],
    ["return { stepSize: 0.5, discount: 0.1, epsilon: rl.exponential(0.3, 0.98) };", "the very next step"],
    ["return { stepSize: 0, epsilon: 0.1 };", "never changes"],
    ["return { stepSize: 0.5, discount: 0.99, epsilon: rl.linear(1, 0.5, 100_000) };", "tosses of a coin"],
    ["return { stepSize: 0.2, discount: 0.99, epsilon: rl.exponential(0.3, 0.995) };", "settings from above"],
    ["while (true) {}", "`while (true)` went on and on"],
  ],
};

/** A choice between an action drawn and the best one. */
function explored(explores: string, drawn = any, best = "values.indexOf(Math.max(...values))"): string {
  return [
    "const generator = Object.getPrototypeOf(random).constructor;",
    `return ${explores} ? ${drawn} : ${best};`,
  ].join("\n");
}

/** A mean of the last values for each. */
function means(mean: string): string {
  return `const last = (i) => values.slice(Math.max(0, i - window + 1), i + 1);\nreturn values.map(${mean});`;
}

/** The means of the values from one place to another, both clipped to the array. */
function between(fromTo: string): string {
  return [
    "return values.map((_, i) => {",
    `  const [from, to] = [${fromTo}], seen = values.slice(Math.max(0, from), to + 1);`,
    "  return seen.reduce((sum, value) => sum + value, 0) / seen.length;",
    "});",
  ].join("\n");
}
