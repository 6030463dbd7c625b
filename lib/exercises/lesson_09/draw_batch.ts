import fc from "fast-check";
import type { Generator } from "../../random/generator.ts";
import { exerciseOf } from "../exercise.ts";
import { shares } from "../numbers.ts";
import { seeded } from "../seeded.ts";
import { type DrawBatch, drawing, type Draws, treeWith } from "./draw_batch/draws.ts";
import { mistakes } from "./draw_batch/mistakes.ts";

const signature = `\
interface Tree {
  total: number; // the sum of all priorities
  count: number; // how many priorities are above 0: the transitions that there are
  smallest: number; // the smallest of those
  at(place: number): number; // the priority of a place
  find(target: number): number; // the place in whose stretch a number lies
}

// Cuts the total into \`size\` equal stretches and draws a number from each, in their order, with one random.random().
// Returns the places found, and a weight for each: (1 / (count · P)) ** beta, where P is how likely that place is to be
// drawn, divided by the largest weight that any place in the tree has.
function myDrawBatch(
  tree: Tree,
  size: number,
  beta: number,
  random: rl.Generator,
): { places: ArrayLike<number>; weights: ArrayLike<number> }`;

const use = (answer: DrawBatch, priorities: number[], size: number, beta: number, random: Generator): Draws =>
  answer(treeWith(priorities), size, beta, random);

/**
 * The last third of a sum tree: a batch from equal stretches, with what each of its rows counts. Seed 0 draws 0.637,
 * 0.270, 0.041, seed 3 draws 0.086, 0.237, 0.801, by numpy's \`default_rng\`.
 */
export default exerciseOf({
  id: "draw-batch",
  title: "A sum tree: drawing a batch",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  const places: number[] = [], weights: number[] = [];
  for (let k = 0; k < size; k++) {
    const place = tree.find((k + random.random()) / size * tree.total);
    places.push(place);
    weights.push((tree.smallest / tree.at(place)) ** beta);
  }
  return { places, weights };
}`,
  reference: drawing(),
  use,
  tolerance: 1e-6, // weights in 32 bits are as good
  written: (priorities, size, beta, random) =>
    `myDrawBatch(tree, ${size}, ${beta}, new rl.Generator(${random.seed})), where the priorities are ${
      priorities.join(", ")
    }`,
  hints: [
    "From where to where does stretch k reach? And which place of the tree has the largest weight?",
    "$u_k = \\frac{k + \\text{random}}{\\text{size}} \\cdot \\text{total}$. With $P_i = p_i / \\text{total}$ and $p_{\\min}$ the " +
    "smallest priority, $\\dfrac{(1 / (N P_i))^\\beta}{(1 / (N P_{\\min}))^\\beta} = (p_{\\min} / p_i)^\\beta$.",
    "For each k: `const place = tree.find((k + random.random()) / size * tree.total)`, and its weight is " +
    "`(tree.smallest / tree.at(place)) ** beta`.",
  ],
  cases: [
    {
      name:
        "priorities 1 and 3, the numbers 1.27 of 0 to 2 and 2.54 of 2 to 4: twice place 1, which counts a third",
      given: [[1, 3], 2, 1, seeded(0)],
      expect: { places: [1, 1], weights: [1 / 3, 1 / 3] },
    },
    {
      name: "4 and 1: the one with the smallest priority counts in full",
      given: [[4, 1], 2, 1, seeded(1)],
      expect: { places: [0, 1], weights: [0.25, 1] },
    },
    {
      name: "β = 0.5: the root of a quarter",
      given: [[4, 1], 2, 0.5, seeded(1)],
      expect: { places: [0, 1], weights: [0.5, 1] },
    },
    {
      name: "β = 0: all count alike",
      given: [[4, 1], 2, 0, seeded(1)],
      expect: { places: [0, 1], weights: [1, 1] },
    },
    {
      name: "three stretches of 10 / 3 each, places 0, 2 and 2",
      given: [[3, 1, 4, 2], 3, 1, seeded(3)],
      expect: { places: [0, 2, 3], weights: [1 / 3, 1 / 4, 1 / 2] },
    },
    {
      name: "a place with priority 0 is never drawn, and is not the smallest",
      given: [[2, 0, 0, 6], 3, 1, seeded(0)],
      expect: { places: [0, 3, 3], weights: [1, 1 / 3, 1 / 3] },
    },
    {
      name: "a batch of one",
      given: [[2, 6], 1, 1, seeded(0)],
      expect: { places: [1], weights: [1 / 3] },
    },
  ],
  properties: [{
    name: "other trees, drawn at random",
    given: fc.tuple(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 1, max: 8 }),
      shares(),
      fc.nat(999).map(seeded),
    ),
  }],
  mistakes,
});
