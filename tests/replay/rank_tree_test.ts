import { Generator } from "../../lib/random/generator.ts";
import { RankTree } from "../../lib/replay/prioritized/rank_tree.ts";
import { assertEquals } from "../assert.ts";

Deno.test("RankTree keeps places in the order that sorting gives, after every change", () => {
  const random = new Generator(0);
  for (const capacity of [1, 2, 3, 7, 50]) {
    const tree = new RankTree(capacity), keys = new Map<number, number>();
    for (let k = 0; k < 20 * capacity; k++) {
      const place = random.integers(0, capacity), key = random.integers(0, capacity); // many are equal
      tree.set(place, key);
      keys.set(place, key);
      const order = [...keys].sort(([p, a], [q, b]) => b - a || p - q).map(([place]) => place);
      assertEquals(tree.size, order.length);
      assertEquals(order.map((_, i) => tree.select(i + 1)), order);
      assertEquals(order.map((place) => tree.rankOf(place)), order.map((_, i) => i + 1));
      assertEquals([tree.at(place), keys.size], [key, order.length]);
    }
  }
});

Deno.test("RankTree stays flat when a hundred thousand numbers come in order", () => {
  const size = 100_000, tree = new RankTree(size);
  // A search tree without a heap would be a list now, too long to be walked down call by call.
  for (let place = 0; place < size; place++) tree.set(place, place);
  for (const rank of [1, 2, 777, size - 1, size]) {
    assertEquals(tree.select(rank), size - rank);
    assertEquals(tree.rankOf(size - rank), rank);
  }
});
