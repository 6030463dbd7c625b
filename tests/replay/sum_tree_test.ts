import { Generator } from "../../lib/random/generator.ts";
import { SumTree } from "../../lib/replay/prioritized/sum_tree.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

/** A tree with these priorities, set one after the other. */
function treeOf(priorities: ArrayLike<number>): SumTree {
  const tree = new SumTree(priorities.length);
  for (let place = 0; place < priorities.length; place++) tree.set(place, priorities[place]);
  return tree;
}

Deno.test("SumTree gives each place the stretch of the total that its priority is long", () => {
  const tree = treeOf([1, 0, 3, 0.5, 0, 2]); // which end at 1, 1, 4, 4.5, 4.5 and 6.5
  assertEquals(tree.total, 6.5);
  const found = [0, 0.999, 1, 3.999, 4, 4.499, 4.5, 6.499].map((target) => tree.find(target));
  assertEquals(found, [0, 0, 2, 2, 3, 3, 5, 5]);
  tree.set(2, 0);
  assertEquals([tree.total, tree.at(2), tree.find(1)], [3.5, 0, 3]);
});

Deno.test("SumTree finds what adding up from the left finds, whatever its size", () => {
  const random = new Generator(1);
  for (const capacity of [1, 2, 3, 4, 5, 31, 32, 33, 100]) {
    // Eighths add up without rounding, in any order.
    const priorities = Array.from({ length: capacity }, () => random.integers(0, 9) / 8);
    if (capacity === 1) priorities[0] = 1;
    const tree = treeOf(priorities);
    for (let target = 1 / 16; target < tree.total; target += 1 / 8) {
      let rest = target;
      const expected = priorities.findIndex((priority) => (rest -= priority) < 0);
      assertEquals(tree.find(target), expected, `${target} in ${priorities}`);
    }
  }
});

Deno.test("SumTree never leaves a place of priority 0, nor leads beyond the last, however sums are rounded", () => {
  const random = new Generator(2);
  for (let round = 0; round < 2000; round++) {
    const tree = new SumTree(13), there = new Set<number>();
    for (let k = 0; k < 5; k++) {
      const place = random.integers(0, 13);
      there.add(place);
      tree.set(place, 10 ** random.uniform(-12, 12));
    }
    for (const share of [0, 0.25, 0.5, 1 - 2 ** -53]) {
      const place = tree.find(tree.total * share);
      assert(there.has(place), `found ${place}, there are ${[...there]}`);
    }
  }
});

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
    [() => empty.find(0), RangeError, "SumTree: nothing can be found, all priorities are 0; set() one first"],
  ];
  for (const [call, kind, message] of refused) assertThrows(call, kind, message);
  assertEquals([tree.total, tree.at(0), tree.at(1)], [3, 1, 2]);
});
