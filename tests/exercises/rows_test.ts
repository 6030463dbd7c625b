import { wholeRows } from "../../lib/exercises/rows.ts";
import { assertEquals } from "../assert.ts";

Deno.test("wholeRows() gives the rows of a table as they are", () => {
  assertEquals(wholeRows([[1, 2], Float64Array.of(3, 4)]), [[1, 2], [3, 4]]);
});

Deno.test("wholeRows() shows what was stored at a place that is none", () => {
  const row = [1, 2], place = -1;
  row[place] = 7;
  assertEquals(wholeRows([row]), [[1, 2, 7]]);
});
