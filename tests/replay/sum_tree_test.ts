import { Generator } from "../../lib/random/generator.ts";
import { SumTree } from "../../lib/replay/prioritized/sum_tree.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

/** One place after the other, and all at once. */
const ways = {
  "one by one": {
    set(tree: SumTree, places: ArrayLike<number>, priorities: ArrayLike<number>): void {
      for (let k = 0; k < places.length; k++) tree.set(places[k], priorities[k]);
    },
    find: (tree: SumTree, targets: readonly number[]) => targets.map((target) => tree.find(target)),
  },
  "all at once": {
    set: (tree: SumTree, places: ArrayLike<number>, priorities: ArrayLike<number>) =>
      tree.setEach(places, priorities),
    find: (tree: SumTree, targets: readonly number[]) => [...tree.findEach(targets)],
  },
} as const;

/** A tree with these priorities. */
function treeOf(
  priorities: ArrayLike<number>,
  { set }: typeof ways[keyof typeof ways] = ways["one by one"],
): SumTree {
  const tree = new SumTree(priorities.length);
  set(tree, Array.from(priorities, (_, place) => place), priorities);
  return tree;
}

for (const [name, way] of Object.entries(ways)) {
  Deno.test(`SumTree gives each place the stretch of the total that its priority is long, ${name}`, () => {
    const tree = treeOf([1, 0, 3, 0.5, 0, 2], way); // which end at 1, 1, 4, 4.5, 4.5 and 6.5
    assertEquals(tree.total, 6.5);
    const found = way.find(tree, [0, 0.999, 1, 3.999, 4, 4.499, 4.5, 6.499]);
    assertEquals(found, [0, 0, 2, 2, 3, 3, 5, 5]);
    way.set(tree, [2, 3, 2], [9, 1, 0]);
    assertEquals([tree.total, tree.at(2), ...way.find(tree, [1])], [4, 0, 3]);
    assertEquals(found, [0, 0, 2, 2, 3, 3, 5, 5]); // what was found before is nobody else's
  });

  Deno.test(`SumTree finds what adding up from the left finds, whatever its size, ${name}`, () => {
    const random = new Generator(1);
    for (const capacity of [1, 2, 3, 4, 5, 31, 32, 33, 100]) {
      // Eighths add up without rounding, in any order.
      const priorities = Array.from({ length: capacity }, () => random.integers(0, 9) / 8);
      if (capacity === 1) priorities[0] = 1;
      const tree = treeOf(priorities, way);
      for (let target = 0; target < tree.total; target += 1 / 16) {
        let rest = target;
        const expected = priorities.findIndex((priority) => (rest -= priority) < 0);
        assertEquals(way.find(tree, [target]), [expected], `${target} in ${priorities}`);
      }
    }
  });

  Deno.test(`SumTree never leads to a place of priority 0, however sums are rounded, ${name}`, () => {
    const random = new Generator(2);
    for (let round = 0; round < 2000; round++) {
      const tree = new SumTree(13), there = new Set<number>();
      for (let k = 0; k < 5; k++) {
        const place = random.integers(0, 13);
        there.add(place);
        way.set(tree, [place], [10 ** random.uniform(-12, 12)]);
      }
      const shares = [0, 0.25, 0.5, 1 - 2 ** -53];
      for (const place of way.find(tree, shares.map((share) => share * tree.total))) {
        assert(there.has(place), `found ${place}, there are ${[...there]}`);
      }
    }
  });
}

Deno.test("SumTree's total has no error that grows: after ten million changes it is that of a fresh tree", () => {
  const random = new Generator(3), tree = new SumTree(20);
  for (let k = 0; k < 1e7; k++) tree.set(k % 20, k % 3 === 0 ? 1e9 / (k + 1) : 1 / (1 + k % 1013));
  const priorities = Array.from({ length: 20 }, () => random.random());
  priorities.forEach((priority, place) => tree.set(place, priority));
  assertEquals(tree.total, treeOf(priorities).total);
  const naive = priorities.reduce((sum, priority) => sum + priority, 0);
  assert(Math.abs(tree.total - naive) < 1e-14 * naive * 20, `${tree.total} beside ${naive}`);
});

Deno.test("SumTree says what is wrong with a capacity, a place, a priority and a target", () => {
  const tree = treeOf([1, 2]), empty = new SumTree(3);
  const refused: [() => unknown, typeof RangeError | typeof TypeError, string][] = [
    [() => new SumTree(2 ** 34), RangeError, "SumTree: capacity must be at most 2 ** 30, got 17179869184"],
    [() => new SumTree(0), RangeError, "SumTree: capacity must be an integer of at least 1, got 0"],
    [
      () => Reflect.construct(SumTree, ["8"]),
      TypeError,
      'SumTree: capacity must be an integer of at least 1, got "8"',
    ],
    [() => tree.set(2, 1), RangeError, "SumTree: place must be below the capacity, 2, got 2"],
    [() => tree.set(-1, 1), RangeError, "SumTree: place must be an integer of at least 0, got -1"],
    [() => tree.at(0.5), RangeError, "SumTree: place must be an integer of at least 0, got 0.5"],
    [() => tree.set(0, -1), RangeError, "SumTree: priority must be at least 0, got -1"],
    [() => tree.set(0, NaN), RangeError, "SumTree: priority must be a finite number, got NaN"],
    [() => tree.set(0, Infinity), RangeError, "SumTree: priority must be a finite number, got Infinity"],
    [
      () => Reflect.apply(tree.set, tree, [0, "1"]),
      TypeError,
      'SumTree: priority must be a finite number, got "1"',
    ],
    [() => tree.find(3), RangeError, "SumTree: target must be from 0 to below the total, 3, got 3"],
    [() => tree.find(-0.1), RangeError, "SumTree: target must be from 0 to below the total, 3, got -0.1"],
    [() => tree.find(NaN), RangeError, "SumTree: target must be from 0 to below the total, 3, got NaN"],
    [() => Reflect.apply(tree.find, tree, ["1"]), TypeError, 'SumTree: target must be a number, got "1"'],
    [() => tree.setEach([0, 2], [5, 5]), RangeError, "SumTree: place must be below the capacity, 2, got 2"],
    [() => tree.setEach([0, 1], [5]), TypeError, "SumTree: priority must be a finite number, got undefined"],
    [() => tree.setEach([0, 1], [5, -1]), RangeError, "SumTree: priority must be at least 0, got -1"],
    [() => tree.findEach([0, 3]), RangeError, "SumTree: target must be from 0 to below the total, 3, got 3"],
    [() => tree.findEach([NaN]), RangeError, "SumTree: target must be from 0 to below the total, 3, got NaN"],
    [() => empty.find(0), RangeError, "SumTree: nothing can be found, all priorities are 0; set() one first"],
  ];
  for (const [call, kind, message] of refused) assertThrows(call, kind, message);
  assertEquals([tree.total, tree.at(0), tree.at(1)], [3, 1, 2]);
});
