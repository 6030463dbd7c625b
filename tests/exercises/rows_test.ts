import { changedPlaces, wholeRows } from "../../lib/exercises/rows.ts";
import { assertEquals } from "../assert.ts";

Deno.test("wholeRows() gives the rows of a table as they are", () => {
  assertEquals(wholeRows([[1, 2], Float64Array.of(3, 4)]), [[1, 2], [3, 4]]);
});

Deno.test("wholeRows() shows what was stored at a place that is none", () => {
  const row = [1, 2], place = -1;
  row[place] = 7;
  assertEquals(wholeRows([row]), [[1, 2, 7]]);
});

Deno.test("changedPlaces() names each place that holds another number, and the number", () => {
  assertEquals(changedPlaces([[1, 2], [3, 4]], [[1, 5], [0, 4]]), [[0, 1, 5], [1, 0, 0]]);
});

Deno.test("changedPlaces() takes NaN for what it was, and −0 for a change of 0", () => {
  assertEquals(changedPlaces([[NaN, 0]], [[NaN, -0]]), [[0, 1, -0]]);
});

Deno.test("changedPlaces() names what was added to a table", () => {
  assertEquals(changedPlaces([[1]], [[1, 2], [3]]), [[0, 1, 2], [1, 0, 3]]);
});
