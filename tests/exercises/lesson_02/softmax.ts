import type { Answers } from "../answers.ts";

/** Powers, and what is made of them. */
function powers({
  before = "const largest = Math.max(...preferences);",
  power = "Math.exp((preference - largest) / temperature)",
  total = "powers.reduce((sum, power) => sum + power, 0)",
  share = "power / sum",
}) {
  return `${before}\nconst powers = preferences.map((preference) => ${power});\n` +
    `const sum = ${total};\nreturn powers.map((power) => ${share});`;
}

export const softmax: Answers = {
  right: [
    powers({ power: "Math.E ** ((preference - largest) / temperature)" }),
    powers({
      power: "preference === -Infinity ? 0 : Math.exp(preference / temperature - largest / temperature)",
    }),
    "let largest = preferences[0];\nfor (const p of preferences) if (p > largest) largest = p;\n" +
    "const shares = new Float64Array(preferences.length);\nlet sum = 0;\n" +
    "for (let i = 0; i < shares.length; i++) sum += shares[i] = Math.exp((preferences[i] - largest) / temperature);\n" +
    "return shares.map((power) => power / sum);",
    "const sorted = [...preferences].sort((a, b) => b - a);\nconst power = (p) => Math.exp((p - sorted[0]) / temperature);\n" +
    "return preferences.map((p) => power(p) / sorted.reduce((sum, q) => sum + power(q), 0));",
    "return preferences.map((one) => 1 / preferences.reduce((sum, other) =>\n" +
    "  sum + (one === -Infinity ? Infinity : Math.exp((other - one) / temperature)), 0));",
  ],
  wrong: [
    [powers({ power: "Math.exp(preference / temperature)" }), "That works as long as the"],
    [powers({ power: "Math.exp(preference)" }), "The temperature has no effect."],
    [powers({ power: "Math.exp(preference - largest)" }), "The temperature has no effect."],
    [powers({ power: "Math.exp((preference - largest) * temperature)" }), "You multiply by the temperature."],
    [powers({ power: "Math.exp(preference * temperature)" }), "You multiply by the temperature."],
    [powers({ power: "Math.exp(preference - largest / temperature)" }), "The brackets are missing:"],
    [powers({ power: "Math.exp(preference - largest) / temperature" }), "The temperature has no effect."],
    [powers({ power: "Math.exp(preference / largest / temperature)" }), ""],
    [powers({ power: "Math.exp((largest - preference) / temperature)" }), "The difference is the wrong"],
    [powers({ power: "Math.exp(-(preference - largest) / temperature)" }), "The difference is the wrong"],
    [powers({ power: "Math.exp((preference + largest) / temperature)" }), "That works as long as the"],
    [powers({ power: "Math.exp(Math.min(700, preference / temperature))" }), ""],
    [powers({ power: "Math.exp((preference - 700) / temperature)" }), "At index 0: NaN is what arithmetic"],
    [powers({ power: "Math.exp((preference - 1000) / temperature)" }), "At index 0: NaN is what arithmetic"],
    [powers({ power: "2 ** ((preference - largest) / temperature)" }), "Your powers are of 2. Softmax"],
    [powers({ power: "10 ** ((preference - largest) / temperature)" }), ""],
    [powers({ power: "2.718 ** ((preference - largest) / temperature)" }), ""],
    [powers({ power: "Math.E ^ ((preference - largest) / temperature)" }), ""],
    [
      powers({ power: "((preference - largest) / temperature) ** Math.E" }),
      "At index 0: NaN is what arithmetic",
    ],
    [powers({ power: "math.exp((preference - largest) / temperature)" }), "In TypeScript, `math` is `Math`."],
    [powers({ power: "np.exp((preference - largest) / temperature)" }), "There is no numpy here: a"],
    [powers({ power: "preference === -Infinity ? 1 : Math.exp((preference - largest) / temperature)" }), ""],
    [
      powers({ power: "Math.exp(((preference === -Infinity ? 0 : preference) - largest) / temperature)" }),
      "A forbidden action, −Infinity,",
    ],
    [
      powers({ power: "preference < -500 ? 0 : Math.exp((preference - largest) / temperature)" }),
      "At index 0: NaN is what arithmetic",
    ],
    [powers({ power: "(preference - largest) / temperature" }), "At index 0: NaN is what arithmetic"],
    [powers({ power: "preference", before: "" }), "These are plain shares. Softmax"],
    [powers({ before: "const largest = Math.max(preferences);" }), "`Math.max` wants numbers,"],
    [powers({ before: "const largest = Math.min(...preferences);" }), "At index 0: NaN is what arithmetic"],
    [
      powers({ before: "const largest = Math.max(0, ...preferences);" }),
      "At index 0: NaN is what arithmetic",
    ],
    [powers({ before: "const largest = preferences[0];" }), "At index 0: NaN is what arithmetic"],
    [powers({ before: "const largest = preferences.at(-1);" }), "At index 0: NaN is what arithmetic"],
    [powers({ before: "const largest = preferences.length;" }), "That works as long as the"],
    [
      powers({ before: "const largest = preferences.sort((a, b) => b - a)[0];" }),
      "Your function changes its",
    ],
    [powers({ before: "const largest = [...preferences].sort().at(-1);" }), "`sort()` puts numbers in the"],
    [
      powers({ before: "const largest = preferences.indexOf(Math.max(...preferences));" }),
      "That works as long as the",
    ],
    [
      powers({ before: "const largest = preferences.reduce((a, b) => a + b, 0) / preferences.length;" }),
      "At index 0: NaN is what arithmetic",
    ],
    [
      powers({
        before:
          "preferences = preferences.filter(Number.isFinite);\nconst largest = Math.max(...preferences);",
      }),
      "The forbidden actions are",
    ],
    [powers({ total: "powers.reduce((sum, power) => sum + power, 1)" }), ""],
    [powers({ total: "Math.max(...powers)" }), "The powers are not divided"],
    [powers({ total: "powers.length" }), ""],
    [powers({ total: "preferences.reduce((sum, p) => sum + p, 0)" }), ""],
    [powers({ total: "sum(powers)" }), "`sum` is used before the line"],
    [powers({ total: "Math.sum(...powers)" }), "There is no `Math.sum`: write"],
    [powers({ share: "power" }), "The powers are not divided"],
    [powers({ share: "power / sum / temperature" }), ""],
    [powers({ share: "sum / power" }), ""],
    [powers({ share: "Math.round(1000 * power / sum) / 1000" }), ""],
    [powers({ share: "1 / powers.length" }), ""],
    [
      powers({ share: "isNaN(power / sum) ? 0 : power / sum", power: "Math.exp(preference / temperature)" }),
      "",
    ],
    [
      "const best = Math.max(...preferences);\nreturn preferences.map((p) => p === best ? 1 : 0);",
      "The powers are not divided",
    ],
    [
      "return preferences.map((p) => p === -Infinity ? 0 : 1 / preferences.filter(Number.isFinite).length);",
      "",
    ],
    ["return [0.5, 0.5];", ""],
  ],
};
