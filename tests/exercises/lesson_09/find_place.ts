import type { Answers } from "../answers.ts";

/** A way down, with holes for what may be written in another way. */
const descend = ({
  isInside = "node < nodes.length / 2",
  isRight = "rest >= nodes[left]",
  subtract = "rest -= nodes[left];",
  result = "node - nodes.length / 2",
}) =>
  `let node = 1, rest = target;\nwhile (${isInside}) {\n  const left = 2 * node;\n  if (${isRight}) {\n    ${subtract}\n` +
  `    node = left + 1;\n  } else node = left;\n}\nreturn ${result};`;

export const findPlace: Answers = {
  right: [
    descend({}),
    descend({ isRight: "!(rest < nodes[left])" }),
    "let before = 0;\nconst leaves = nodes.slice(nodes.length / 2);\n" +
    "for (let place = 0; place < leaves.length; place++) {\n  before += leaves[place];\n  if (target < before) return place;\n}\nreturn -1;",
    "let before = 0;\nreturn nodes.slice(nodes.length / 2).findIndex((leaf) => target < (before += leaf));",
    "const down = (node, rest) => node >= nodes.length / 2 ? node - nodes.length / 2 : rest < nodes[2 * node]\n" +
    "  ? down(2 * node, rest)\n  : down(2 * node + 1, rest - nodes[2 * node]);\nreturn down(1, target);",
    "let node = 1, begin = 0;\nwhile (node < nodes.length / 2) {\n  node *= 2;\n" +
    "  if (target >= begin + nodes[node]) begin += nodes[node++];\n}\nreturn node - nodes.length / 2;",
  ],
  wrong: [
    [descend({ subtract: "" }), "the number that you came with"],
    [descend({ subtract: "rest -= nodes[left + 1];" }), "You subtract the sum on the right"],
    [descend({ isRight: "rest > nodes[left]" }), "there the next stretch begins"],
    [descend({ isRight: "rest < nodes[left]" }), "Left and right are swapped"],
    [descend({ isRight: "rest <= nodes[left]" }), "Left and right are swapped"],
    [descend({ isRight: "rest >= nodes[left + 1]" }), "the sum on the *right*"],
    [descend({ isRight: "rest >= nodes[node] / 2" }), "or with half of both"],
    [descend({ result: "node" }), "You return the node"],
    [descend({ result: "node - nodes.length / 2 + 1" }), "counted from 1"],
    [descend({ result: "nodes[node]" }), "You return the priority found"],
    [descend({ result: "rest" }), ""],
    [descend({ isInside: "node < nodes.length / 4" }), ""],
    [descend({ isInside: "node < nodes.length" }), ""],
    [descend({ isInside: "node <= nodes.length / 2" }), ""],
    [
      "const leaves = nodes.slice(nodes.length / 2);\nreturn leaves.indexOf(Math.max(...leaves));",
      "the place with the largest priority",
    ],
    [
      "return nodes.slice(nodes.length / 2).findIndex((leaf) => target < leaf);",
      "the first priority above the number",
    ],
    [
      "let before = 0;\nreturn nodes.slice(nodes.length / 2).findIndex((leaf) => target <= (before += leaf));",
      "there the next stretch begins",
    ],
    [
      "const half = nodes.length / 2;\nfor (let place = 0; place < half; place++) {\n  target -= nodes[half + place];\n" +
      "  if (target < 0) return place + 1;\n}",
      "counted from 1",
    ],
    ["return Math.floor(target / nodes[1] * nodes.length / 2);", ""],
    ["return Math.floor(target);", ""],
    ["nodes.sort((a, b) => a - b);\n" + descend({}), "Your function changes its first argument"],
    [descend({ result: "String(node - nodes.length / 2)" }), "returns a string"],
    ["", "Your function returns nothing"],
  ],
};
