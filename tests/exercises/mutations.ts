/**
 * All mutants of the exercises' solutions, judged: `deno task prove mutations`
 * recorded what comes of them.
 */
import { mutationsPath } from "../../lib/tasks/prove/mutations.ts";
import { reasons } from "../../lib/tasks/mutations/reasons.ts";
import { faults, type Report } from "../../lib/tasks/mutations/report.ts";
import { survey } from "../../lib/tasks/mutations/survey.ts";
import { assertEquals } from "../assert.ts";

const found = await survey();
const recorded: Report = JSON.parse(await Deno.readTextFile(mutationsPath));

Deno.test("of all mutants enough are refused, and each of the others has a reason to pass", () => {
  assertEquals(faults(found, reasons), []);
});

for (const [id, report] of Object.entries(found.exercises)) {
  Deno.test(`${id}: ${report.refused} of ${report.mutants} mutants are refused, as recorded`, () => {
    assertEquals(report, recorded.exercises[id]);
  });
}

Deno.test("what is recorded of the mutants is up to date", () => {
  assertEquals(found, recorded);
});
