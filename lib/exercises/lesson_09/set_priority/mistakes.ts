import type { Mistake } from "../../exercise.ts";
import { climbing, ofTwo, type SetPriority } from "./climbs.ts";

/** Other changes than the one asked for. */
export const mistakes: readonly Mistake<SetPriority>[] = [
  {
    says: "The leaf is set, and the sums above it are as they were. Climb up from it, to the root.",
    wrong: climbing((nodes, node) => nodes[node]),
  },
  {
    says: "Only the node just above is summed anew. Those above it need it too, up to the root.",
    wrong: (nodes, place, priority) => {
      const node = nodes.length / 2 + place, above = Math.floor(node / 2);
      nodes[node] = priority;
      if (above >= 1) nodes[above] = ofTwo(nodes, above);
    },
    also: [(nodes, place, priority) => {
      const half = nodes.length / 2;
      nodes[half + place] = priority;
      for (let node = 1; node < half; node++) nodes[node] = ofTwo(nodes, node); // the upper ones too early
    }],
  },
  {
    says: "You stop one node too early: the root, node 1, is not summed anew.",
    wrong: climbing((nodes, node) => node === 1 ? nodes[1] : ofTwo(nodes, node)),
  },
  {
    says: "You go one node too far, to node 0, which is not part of the tree.",
    wrong: climbing(ofTwo, { last: 0 }),
  },
  {
    says:
      "You add the new priority to the sums, although the old one is still in them. Sum the two nodes below anew.",
    wrong: (nodes, place, priority) => climbing((all, node) => all[node] + priority)(nodes, place, priority),
  },
  {
    says:
      "You add the difference to each node on the way. On paper that is the same, but each addition rounds, and what is rounded " +
      "off never comes back: after many changes the sums are those of no priorities at all. Sum the two nodes below anew.",
    wrong: climbing((nodes, node, change) => nodes[node] + change),
  },
  {
    says: "The priority is added to the old one. It takes its place.",
    wrong: (nodes, place, priority) =>
      climbing(ofTwo)(nodes, place, nodes[nodes.length / 2 + place] + priority),
  },
  {
    says:
      "The place is taken for a node. The leaves are the second half: place p is `nodes[nodes.length / 2 + p]`.",
    wrong: climbing(ofTwo, { leaf: (_, place) => place }),
  },
  {
    says: "That is the leaf beside the right one: place 0 is `nodes[nodes.length / 2]`.",
    wrong: climbing(ofTwo, { leaf: (half, place) => half + place - 1 }),
    also: [climbing(ofTwo, { leaf: (half, place) => half + place + 1 })],
  },
  {
    says:
      "You add a node and the one to its right. That is its parent's sum only where the node is a left child: go to the parent, " +
      "and add the two below it.",
    wrong: (nodes, place, priority) => {
      let node = nodes.length / 2 + place;
      nodes[node] = priority;
      for (; node > 1; node = Math.floor(node / 2)) {
        nodes[Math.floor(node / 2)] = nodes[node] + (nodes[node + 1] ?? 0);
      }
    },
  },
  {
    says: "Half of 5 is 2.5, and there is no such node. `Math.floor(node / 2)` is the one above.",
    wrong: (nodes, place, priority) => {
      const leaf = nodes.length / 2 + place;
      nodes[leaf] = priority;
      for (let node = leaf / 2; node >= 1; node /= 2) {
        if (Number.isInteger(node)) nodes[node] = ofTwo(nodes, node);
      }
    },
  },
  {
    says: "Each node is the *larger* of the two below here. In a sum tree it is their sum.",
    wrong: climbing((nodes, node) => Math.max(nodes[2 * node], nodes[2 * node + 1])),
  },
  {
    says: "The nodes are as they were. Write into `nodes` itself; what is returned is not looked at.",
    wrong: () => {},
  },
];
