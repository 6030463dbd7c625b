import fc from "fast-check";
import { exercise } from "../../../lib/exercises/exercise.ts";
import { exercises, judge } from "../../../lib/exercises/mod.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("judge() takes a property that cannot even be asked for one that does not hold", async () => {
  const { id, title, lesson, signature, solution, hints } = exercises["running-mean"];
  const listed = exercise({
    ...{ id, title, lesson, signature, solution, hints },
    reference: (value: number): number[] => [value],
    cases: [],
    properties: [{ name: "one element", given: fc.tuple(fc.nat(9)), holds: (list) => list.length === 1 }],
    mistakes: [],
  });
  assertEquals((await judge(listed, () => undefined)).outcome, "wrong");
  assertEquals((await judge(listed, (value: number) => [value])).outcome, "passed");
});
