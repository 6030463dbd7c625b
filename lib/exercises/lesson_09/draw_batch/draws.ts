import type { Generator } from "../../../random/generator.ts";
import { SumTree } from "../../../replay/prioritized/sum_tree.ts";

/** What a tree of priorities can be asked. */
export interface Tree {
  readonly total: number;
  readonly smallest: number;
  readonly count: number;
  at(place: number): number;
  find(target: number): number;
}

/** Places drawn, and how much each counts. */
export interface Draws {
  places: ArrayLike<number>;
  weights: ArrayLike<number>;
}

/** What is asked for. */
export type DrawBatch = (tree: Tree, size: number, beta: number, random: Generator) => Draws;

/** A tree that holds these priorities. */
export function treeWith(priorities: readonly number[]): Tree {
  const tree = new SumTree(priorities.length), held = priorities.filter((priority) => priority > 0);
  priorities.forEach((priority, place) => tree.set(place, priority));
  return {
    total: tree.total,
    smallest: Math.min(...held),
    count: held.length,
    at: (place) => tree.at(place),
    find: (target) => tree.find(target),
  };
}

/** Where the numbers come from that are looked for. */
export type Targets = (tree: Tree, size: number, random: Generator) => number[];

/** One from each of `size` equal stretches. */
export const stratified: Targets = ({ total }, size, random) =>
  Array.from({ length: size }, (_, k) => (k + random.random()) / size * total);

/** How much a place counts. */
export type Weight = (tree: Tree, place: number, beta: number, places: number[]) => number;

/** The smallest priority, divided by a place's own, to the power of β. */
export const toLargest: Weight = (tree, place, beta) => (tree.smallest / tree.at(place)) ** beta;

/** A batch drawn in one way or another. */
export function drawing({ targets = stratified, weight = toLargest }: {
  readonly targets?: Targets;
  readonly weight?: Weight;
} = {}): DrawBatch {
  return (tree, size, beta, random) => {
    const places = targets(tree, size, random).map((target) => tree.find(target));
    return { places, weights: places.map((place) => weight(tree, place, beta, places)) };
  };
}
