import type { Answers } from "../answers.ts";

/** A batch, with holes for what may be written in another way. */
const drawn = ({
  before = "",
  target = "(k + random.random()) / size * tree.total",
  weight = "(tree.smallest / tree.at(place)) ** beta",
  result = "{ places, weights }",
}) =>
  `${before}const places = [], weights = [];\nfor (let k = 0; k < size; k++) {\n  const place = tree.find(${target});\n` +
  `  places.push(place);\n  weights.push(${weight});\n}\nreturn ${result};`;

const unscaled = "(tree.count * tree.at(place) / tree.total) ** -beta";

export const drawBatch: Answers = {
  right: [
    drawn({ target: "tree.total * (k + random.random()) / size" }),
    drawn({ before: "const part = tree.total / size;\n", target: "k * part + random.random() * part" }),
    drawn({
      before: "const largest = (1 / (tree.count * tree.smallest / tree.total)) ** beta;\n",
      weight: "(1 / (tree.count * (tree.at(place) / tree.total))) ** beta / largest",
    }),
    drawn({
      weight: "Math.pow(tree.smallest / tree.at(place), beta)",
      result: "{ weights: Float32Array.from(weights), places }",
    }),
    "const places = Array.from({ length: size }, (_, k) => tree.find((k + random.random()) / size * tree.total));\n" +
    "return { places, weights: places.map((place) => (tree.at(place) / tree.smallest) ** -beta) };",
    drawn({ target: "random.uniform(k / size * tree.total, (k + 1) / size * tree.total)" }),
  ],
  wrong: [
    [drawn({ weight: unscaled }), "The weights are not divided by the largest"],
    [
      drawn({ weight: "(1 / (tree.at(place) / tree.total)) ** beta" }),
      "The weights are not divided by the largest",
    ],
    [
      drawn({
        weight: unscaled,
        result: "{ places, weights: weights.map((weight) => weight / Math.max(...weights)) }",
      }),
      "the largest *of this batch*",
    ],
    [
      drawn({
        weight: unscaled,
        result: "{ places, weights: weights.map((weight) => weight / weights.reduce((a, b) => a + b)) }",
      }),
      "divided by their sum",
    ],
    [drawn({ weight: "tree.smallest / tree.at(place)" }), "β is not used"],
    [drawn({ weight: "beta * tree.smallest / tree.at(place)" }), "β is a factor"],
    [drawn({ weight: "(tree.at(place) / tree.smallest) ** beta" }), "so that it counts twice over"],
    [drawn({ weight: "(tree.at(place) / tree.total) ** beta" }), "so that it counts twice over"],
    [drawn({ weight: "1" }), "All weights are 1"],
    [drawn({ weight: "(tree.smallest / tree.at(k)) ** beta" }), ""],
    [drawn({ target: "random.random() * tree.total" }), "Each number is drawn from the whole total"],
    [drawn({ target: "(k + 0.5) / size * tree.total" }), "in the middle of their stretches"],
    [
      drawn({ before: "const share = random.random();\n", target: "(k + share) / size * tree.total" }),
      "One draw serves",
    ],
    [drawn({ target: "random.random() / size * tree.total" }), "from the first stretch"],
    [drawn({ target: "(size - 1 - k + random.random()) / size * tree.total" }), "in the wrong order"],
    [drawn({ target: "(k + random.random()) / size" }), ""],
    [drawn({ target: "(k + 1 + random.random()) / size * tree.total" }), ""],
    [drawn({ target: "(k + Math.random()) / size * tree.total" }), "You draw with `Math.random()`"],
    [
      drawn({}).replace(
        "tree.find((k + random.random()) / size * tree.total)",
        "random.integers(0, tree.count)",
      ),
      "The places are drawn evenly",
    ],
    [
      drawn({ result: "{ places: places.map((place) => tree.at(place)), weights }" }),
      "",
    ],
    [drawn({ result: "places" }), "where an object is expected"],
    [drawn({ result: "[places, weights]" }), "where an object is expected"],
    [drawn({}).replace("k < size", "k < tree.count"), ""],
    ["", "Your function returns nothing"],
  ],
};
