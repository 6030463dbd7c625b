import type { Mistake } from "../../exercise.ts";
import { type DrawBatch, drawing, stratified, toLargest, type Tree, type Weight } from "./draws.ts";

const unscaled: Weight = (tree, place, beta) => (tree.count * tree.at(place) / tree.total) ** -beta;

const largestOf = (tree: Tree, beta: number, places: number[]) =>
  Math.max(...places.map((place) => unscaled(tree, place, beta, places)));

/** Other draws than the one asked for. */
export const mistakes: readonly Mistake<DrawBatch>[] = [
  {
    says:
      "The weights are not divided by the largest. Some are above 1 then, and a rare transition makes a step many times as long as any " +
      "other: the learning rate no longer says how long a step is at most.",
    wrong: drawing({ weight: unscaled }),
    also: [drawing({ weight: (tree, place, beta) => (tree.at(place) / tree.total) ** -beta })],
  },
  {
    says:
      "The weights are divided by the largest *of this batch*. The same place would count more in one batch and less in another: take " +
      "the largest of any place in the tree, that of the smallest priority.",
    wrong: drawing({
      weight: (tree, place, beta, places) =>
        unscaled(tree, place, beta, places) / largestOf(tree, beta, places),
    }),
  },
  {
    says: "The weights are divided by their sum. It is the largest that becomes 1.",
    wrong: drawing({
      weight: (tree, place, beta, places) =>
        unscaled(tree, place, beta, places) /
        places.reduce((sum, other) => sum + unscaled(tree, other, beta, places), 0),
    }),
  },
  {
    says: "β is not used: the weights take back all of the bias, also where β is smaller than 1.",
    wrong: drawing({ weight: (tree, place) => tree.smallest / tree.at(place) }),
  },
  {
    says: "β is a factor here. It is the exponent.",
    wrong: drawing({ weight: (tree, place, beta) => beta * tree.smallest / tree.at(place) }),
  },
  {
    says:
      "What is drawn more often counts *more* here, so that it counts twice over. The weights work against the draw: one divided by the " +
      "probability.",
    wrong: drawing({ weight: (tree, place, beta) => (tree.at(place) / tree.smallest) ** beta }),
    also: [
      drawing({ weight: (tree, place, beta) => (tree.count * tree.at(place) / tree.total) ** beta }),
      drawing({ weight: (tree, place, beta) => (tree.at(place) / tree.total) ** beta }),
    ],
  },
  {
    says: "All weights are 1: nothing is taken back.",
    wrong: drawing({ weight: () => 1 }),
  },
  {
    says:
      "Each number is drawn from the whole total. Cut it into `size` equal stretches, and draw one from each: " +
      "`(k + random.random()) / size * tree.total`.",
    wrong: drawing({
      targets: ({ total }, size, random) => Array.from({ length: size }, () => random.random() * total),
    }),
  },
  {
    says: "The numbers lie in the middle of their stretches, without a draw: the same batch again and again.",
    wrong: drawing({
      targets: ({ total }, size) => Array.from({ length: size }, (_, k) => (k + 0.5) / size * total),
    }),
    also: [
      drawing({ targets: ({ total }, size) => Array.from({ length: size }, (_, k) => k / size * total) }),
    ],
  },
  {
    says: "One draw serves for all stretches. Each has its own `random.random()`.",
    wrong: drawing({
      targets: ({ total }, size, random) => {
        const share = random.random();
        return Array.from({ length: size }, (_, k) => (k + share) / size * total);
      },
    }),
  },
  {
    says: "All numbers come from the first stretch. That of row k begins at `k / size * tree.total`.",
    wrong: drawing({
      targets: ({ total }, size, random) =>
        Array.from({ length: size }, () => random.random() / size * total),
    }),
  },
  {
    says: "The stretches come in the wrong order: row 0 is of the first.",
    wrong: drawing({
      targets: (tree, size, random) => stratified(tree, size, random).reverse(),
    }),
    also: [drawing({
      targets: ({ total }, size, random) =>
        Array.from({ length: size }, (_, k) => (size - 1 - k + random.random()) / size * total),
    })],
  },
  {
    says:
      "The places are drawn evenly, whatever the priorities. `tree.find` says in whose stretch a number lies.",
    wrong: (tree, size, beta, random) => {
      const places = Array.from({ length: size }, () => random.integers(0, tree.count));
      return { places, weights: places.map((place) => toLargest(tree, place, beta, places)) };
    },
  },
  {
    says:
      "You return the numbers that you looked for, in place of the places where they lie: `tree.find(…)`.",
    wrong: (tree, size, beta, random) => {
      const targets = stratified(tree, size, random);
      const places = targets.map((target) => tree.find(target));
      return { places: targets, weights: places.map((place) => toLargest(tree, place, beta, places)) };
    },
  },
];
