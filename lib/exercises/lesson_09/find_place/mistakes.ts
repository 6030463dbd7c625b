import type { Mistake } from "../../exercise.ts";
import { descending, type FindPlace } from "./descents.ts";

/** Other places than the one asked for. */
export const mistakes: readonly Mistake<FindPlace>[] = [
  {
    says:
      "You go on with the number that you came with. On the right side it has to be counted from where that begins: subtract " +
      "the left sum.",
    wrong: descending({ after: (rest) => rest }),
  },
  {
    says:
      "You subtract the sum on the right. What lies *before* the number has to go, and that is the left one.",
    wrong: descending({ after: (rest, _, right) => rest - right }),
  },
  {
    says:
      "Where a number is just the left sum, it lies on the right: there the next stretch begins. To the left only if it is *smaller*.",
    wrong: descending({ isLeft: (rest, left) => rest <= left }),
    also: [(nodes, target) => {
      let before = 0;
      return nodes.slice(nodes.length / 2).findIndex((leaf) => target <= (before += leaf));
    }],
  },
  {
    says:
      "You compare with the sum on the *right*, or with half of both. The stretches begin on the left: to the left where the number is smaller than the left sum.",
    wrong: descending({ isLeft: (rest, _, right) => rest < right }),
    also: [descending({ isLeft: (rest, left, right) => rest < (left + right) / 2 })],
  },
  {
    says: "Left and right are swapped: to the left where the number is smaller than the left sum.",
    wrong: descending({ isLeft: (rest, left) => rest >= left }),
    also: [descending({ isLeft: (rest, left) => rest > left })],
  },
  {
    says: "You return the node. Its place is counted from the first leaf: `node - nodes.length / 2`.",
    wrong: descending({ result: (node) => node }),
  },
  {
    says: "The place is counted from 1 here. The first leaf is place 0.",
    wrong: descending({ result: (node, half) => node - half + 1 }),
  },
  {
    says: "You return the priority found, and not the place.",
    wrong: (nodes, target) => nodes[nodes.length / 2 + descending()(nodes, target)],
  },
  {
    says: "That is the place with the largest priority. Asked is whose stretch the number lies in.",
    wrong: (nodes) => {
      const leaves = nodes.slice(nodes.length / 2);
      return leaves.indexOf(Math.max(...leaves));
    },
  },
  {
    says:
      "You look for the first priority above the number. The stretches lie one behind the other: what lies before counts.",
    wrong: (nodes, target) => nodes.slice(nodes.length / 2).findIndex((leaf) => target < leaf),
  },
];
