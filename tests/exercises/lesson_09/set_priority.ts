import type { Answers } from "../answers.ts";

/** A climb from the leaf, with holes for what may be written in another way. */
const climb = ({
  leaf = "nodes.length / 2 + place",
  set = "nodes[node] = priority;",
  isBelow = "node > 1",
  up = "node = Math.floor(node / 2);",
  sum = "nodes[node] = nodes[2 * node] + nodes[2 * node + 1];",
}) => `let node = ${leaf};\n${set}\nwhile (${isBelow}) {\n  ${up}\n  ${sum}\n}`;

export const setPriority: Answers = {
  right: [
    climb({ up: "node >>= 1;" }),
    climb({ leaf: "(nodes.length >> 1) + place", up: "node = (node - node % 2) / 2;" }),
    "nodes[nodes.length / 2 + place] = priority;\n" +
    "for (let node = nodes.length / 2 - 1; node >= 1; node--) nodes[node] = nodes[2 * node] + nodes[2 * node + 1];",
    "const climb = (node) => {\n  if (node < 1) return;\n  nodes[node] = nodes[2 * node] + nodes[2 * node + 1];\n" +
    "  climb(Math.floor(node / 2));\n};\nconst leaf = nodes.length / 2 + place;\nnodes[leaf] = priority;\nclimb(Math.floor(leaf / 2));",
    "let node = nodes.length / 2 + place;\nnodes[node] = priority;\nfor (; node > 1; node = node >> 1) {\n" +
    "  const other = node % 2 === 0 ? node + 1 : node - 1;\n  nodes[node >> 1] = nodes[node] + nodes[other];\n}",
  ],
  wrong: [
    [
      "const leaf = nodes.length / 2 + place, change = priority - nodes[leaf];\n" +
      "for (let node = leaf; node >= 1; node = Math.floor(node / 2)) nodes[node] += change;",
      "You add the difference",
    ],
    ["nodes[nodes.length / 2 + place] = priority;", "the sums above it are as they were"],
    [climb({ isBelow: "false" }), "the sums above it are as they were"],
    [
      "const leaf = nodes.length / 2 + place;\nnodes[leaf] = priority;\n" +
      "if (leaf > 1) nodes[leaf >> 1] = nodes[leaf & ~1] + nodes[leaf | 1];",
      "Only the node just above",
    ],
    [climb({ isBelow: "node > 2", up: "node >>= 1;" }), ""],
    [climb({ isBelow: "node > 3" }), "You stop one node too early"],
    [climb({ isBelow: "node >= 1" }), "You go one node too far"],
    [climb({ sum: "nodes[node] += priority;" }), "the old one is still in them"],
    [climb({ set: "nodes[node] += priority;" }), "The priority is added to the old one"],
    [climb({ leaf: "place" }), "The place is taken for a node"],
    [climb({ leaf: "nodes.length / 2 + place - 1" }), "the leaf beside the right one"],
    [climb({ leaf: "nodes.length / 2 + place + 1" }), "the leaf beside the right one"],
    [climb({ leaf: "nodes.length + place" }), "Your array has 11 elements"],
    [climb({ up: "node = node / 2;" }), "Half of 5 is 2.5"],
    [climb({ up: "node = Math.ceil(node / 2);", isBelow: "node > 1" }), "NaN is what"],
    [climb({ up: "node = Math.round(node / 2);" }), "NaN is what"],
    [climb({ up: "node -= 1;" }), "NaN is what"],
    [
      climb({ sum: "nodes[node] = Math.max(nodes[2 * node], nodes[2 * node + 1]);" }),
      "Each node is the *larger*",
    ],
    [climb({ sum: "nodes[node] = nodes[2 * node] + nodes[2 * node - 1];" }), ""],
    [climb({ sum: "nodes[node] = nodes[node] + nodes[node + 1];" }), ""],
    [
      "let node = nodes.length / 2 + place;\nnodes[node] = priority;\nwhile (node > 1) {\n" +
      "  nodes[node >> 1] = nodes[node] + nodes[node + 1];\n  node >>= 1;\n}",
      "You add a node and the one to its right",
    ],
    [
      "nodes[nodes.length / 2 + place] = priority;\n" +
      "for (let node = 1; node < nodes.length / 2; node++) nodes[node] = nodes[2 * node] + nodes[2 * node + 1];",
      "Only the node just above",
    ],
    ["nodes = [...nodes];\n" + climb({}), "The nodes are as they were"],
    [
      "const copy = nodes.slice();\ncopy[nodes.length / 2 + place] = priority;\nreturn copy;",
      "The nodes are as they were",
    ],
    ["", "The nodes are as they were"],
    [climb({}) + "\nnodes[0] = nodes[1];", "You go one node too far"],
    [climb({}) + "\nnodes.push(0);", "Your array has 9 elements"],
  ],
};
