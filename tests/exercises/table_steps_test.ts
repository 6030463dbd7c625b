import fc from "fast-check";
import { inTables, move } from "../../lib/exercises/table_steps.ts";
import { assert, assertEquals } from "../assert.ts";

Deno.test("move() goes its share of the way to the target, at one place", () => {
  const q = [[1, 2], [3, 4]];
  move(q, [1, 0, 0, 0, false, { stepSize: 0.25, discount: 0.9 }], 11);
  assertEquals(q, [[1, 2], [5, 4]]); // 3 + 0.25 · (11 − 3)
});

Deno.test("inTables() draws tables of all sizes that are asked for, and places in them", () => {
  const drawn = inTables(
    { states: [1, 2], actions: [2, 3] },
    ({ table, state, action }) => fc.tuple(table(fc.constant(7)), state, action),
  );
  const samples = fc.sample(drawn, { seed: 0, numRuns: 200 });
  const sizes = new Set(samples.map(([q]) => `${q.length} × ${q[0].length}`));
  assertEquals([...sizes].sort(), ["1 × 2", "1 × 3", "2 × 2", "2 × 3"]);
  for (const [q, state, action] of samples) {
    assert(q.every((row) => row.length === q[0].length), "every row has as many places as the first");
    assertEquals(q[state][action], 7);
  }
});
