/** A question whose answer is a table, worked out by hand. */
import { judge, type Verdict } from "../../../lib/exercises/mod.ts";
import { table } from "../../../lib/exercises/prediction.ts";
import { assertEquals } from "../../assert.ts";
import { refused } from "./refused.ts";

const signature = "function myValues(): number[][]";

const sample = table({
  id: "values",
  title: "Four values",
  lesson: "00_start_here",
  question: "What are the values of the four squares?",
  signature,
  solution: `${signature} {\n  return [[0, 0.5], [1, 2]];\n}`,
  hints: ["Begin at the end.", "$v = r + \\gamma v'$", "The last is 2."],
  answer: [[0, 0.5], [1, 2]],
  tolerance: 0.01,
  mistakes: [{ says: "Row and column are mixed up.", wrong: () => [[0, 1], [0.5, 2]] }],
  explanation: "Each is half of what it leads to.",
});

Deno.test("a table passes within its tolerance", async () => {
  assertEquals((await judge(sample, () => [[0, 0.505], [1, 2]])).outcome, "passed");
});

Deno.test("a wrong table shows its wrong places, and not what should stand there", async () => {
  const verdict = await refused(sample, () => [[0, 0.5], [3, 4]]);
  assertEquals(verdict.expected, undefined);
  assertEquals(verdict.got, "[[0, 0.5], [3, 4]]");
  assertEquals(verdict.places.filter(({ differs }) => differs), [
    { expected: "", got: "3", differs: true },
    { expected: "", got: "4", differs: true },
  ]);
  assertEquals(verdict.cause, "2 places are wrong; they are marked.");
});

Deno.test("a table tells a known mistake, a wrong form and a wrong length", async () => {
  const cause = async (answer: unknown) => (await refused(sample, answer)).cause;
  assertEquals(await cause(() => [[0, 1], [0.5, 2]]), "Row and column are mixed up.");
  assertEquals(await cause(() => 3), "Your function returns a number where an array is expected.");
  assertEquals(await cause(() => [[0, 0.5]]), "Your array has 1 element, expected are 2.");
  assertEquals(await cause(() => [[0, 0.5], [1, 3]]), "One place is wrong; it is marked.");
});

Deno.test("a wrong record is told what is known of each of its wrong entries", async () => {
  const record = table({
    ...sample,
    answer: { first: [1], second: [2], third: [] },
    mistakes: [
      { says: "The first is no 3.", wrong: () => ({ first: [3], second: [2], third: [] }) },
      { says: "The second is no 4.", wrong: () => ({ first: [1], second: [4], third: [] }) },
    ],
  });
  const cause = async (answer: unknown) => (await refused(record, () => answer)).cause;
  assertEquals(
    await cause({ first: [3], second: [4], third: [] }),
    "The first is no 3. The second is no 4.",
  );
  assertEquals(await cause({ first: [3], second: [5], third: [] }), "The first is no 3.");
  assertEquals(await cause({ first: [5], second: [2], third: [] }), "One place is wrong; it is marked.");
  assertEquals(
    await cause({ first: [1], second: [2], third: 7 }),
    "One place is wrong; it is marked. *third* is to be a list, in brackets, even of a single number.",
  );
});

Deno.test("a question answered by a loop that does not end is refused", async () => {
  const verdict: Verdict = await refused(sample, () => {
    while (true);
  });
  assertEquals(verdict.got, "goes on and on, and was stopped");
});
