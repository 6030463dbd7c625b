import type { Answers } from "../answers.ts";

/** The advantages, with holes for what may be written in another way. */
function walk({
  first = "lastValue",
  step = "rewards[t] + discount * G",
  advantage = "G - values[t]",
  from = "let t = rewards.length - 1; t >= 0; t--",
}) {
  return `const advantages = Array(rewards.length).fill(0);
let G = ${first};
for (${from}) {
  G = ${step};
  advantages[t] = ${advantage};
}
return advantages;`;
}

export const episodeAdvantages: Answers = {
  right: [
    "return Float32Array.from(rl.rules.discountedReturns(rewards, discount, lastValue), (G, t) => G - values[t]);",
    walk({}),
    walk({ step: "discount * G + rewards[t]", advantage: "-values[t] + G" }),
    "return Array.from(rl.rules.discountedReturns(rewards, discount, lastValue), (G, t) => G - values[t]);",
    "return rl.rules.discountedReturns(rewards, discount, lastValue).map((G, t) => G - values[t]);",
    "return rewards.map((_, t) => {\n" +
    "  let G = discount ** (rewards.length - t) * lastValue;\n" +
    "  for (let k = t; k < rewards.length; k++) G += discount ** (k - t) * rewards[k];\n" +
    "  return G - values[t];\n});",
  ],
  wrong: [
    [walk({ advantage: "values[t] - G" }), "the wrong way round"],
    [walk({ advantage: "G" }), "Those are the returns themselves"],
    [walk({ first: "0" }), "What comes after the end is left out"],
    [walk({ step: "rewards[t] + (t === rewards.length - 1 ? G : discount * G)" }), "is discounted once"],
    [walk({ advantage: "G - (values[t + 1] ?? lastValue)" }), "the state to which a step led"],
    [walk({ advantage: "G - values[t + 1]" }), "NaN is what arithmetic gives"],
    [
      "return rewards.map((r, t) => r + discount * (values[t + 1] ?? lastValue) - values[t]);",
      "That looks a single step ahead",
    ],
    [
      "const [G] = rl.rules.discountedReturns(rewards, discount, lastValue);\nreturn values.map((v) => G - v);",
      "Every step gets the return of the whole episode",
    ],
    [walk({ step: "rewards[t] + G" }), "The discount is missing"],
    ["return rewards.map((r, t) => r - values[t]);", "Only the rewards are compared"],
    [walk({ step: "discount * (rewards[t] + G)" }), ""],
    [walk({ from: "let t = 0; t < rewards.length; t++" }), "You walk from the first step to the last"],
    [walk({ from: "let t = rewards.length - 1; t > 0; t--" }), ""],
    [walk({ first: "discount * lastValue" }), ""],
    [walk({ advantage: "G - discount * values[t]" }), ""],
    [walk({ advantage: "G + values[t]" }), ""],
    [walk({ advantage: "(G - values[t]) / values.length" }), ""],
    [walk({ advantage: "(G -= values[t])" }), ""],
    [walk({ step: "rewards[t] + discount * values[t]" }), ""],
    [
      "const G = rl.rules.discountedReturns([...rewards, lastValue], discount);\nreturn Array.from(G, (g, t) => g - (values[t] ?? 0));",
      "Your array has 2 elements",
    ],
    ["values.reverse();\n" + walk({}), "Your function changes its second argument"],
    [
      walk({}).replace("advantages[t] = G - values[t]", "advantages.push(G - values[t])")
        .replace("Array(rewards.length).fill(0)", "[]"),
      "The list is the wrong way round",
    ],
    [
      "let G = lastValue;\nreturn [...rewards].reverse().map((r) => G = r + discount * G).map((G, t) => G - values[t]);",
      "The list is the wrong way round",
    ],
    [walk({ advantage: "discount ** t * G - values[t]" }), "counted from the beginning of the episode"],
    [walk({ first: "0", advantage: "G + lastValue - values[t]" }), "`lastValue` is added to each return"],
    ["", "`return`"],
  ],
};
