import { faults, percent, report, type Tried } from "../../../lib/tasks/mutations/report.ts";
import { assertEquals } from "../../assert.ts";

const twenty: readonly Tried[] = Array.from({ length: 20 }, (_, k) => ({
  exercise: "sum",
  change: `change ${k}`,
  fate: k === 3 ? "survived" : k === 4 ? "endless" : k === 5 ? "crashed" : "refused",
}));

const reasons = { sum: { "change 3": "It is the same." } };

Deno.test("report() counts who is refused, and says why the others pass", () => {
  const all = report(twenty, reasons);
  assertEquals(all, {
    mutants: 20,
    refused: 19,
    share: 0.95,
    shareOfWrong: 1,
    exercises: {
      sum: {
        mutants: 20,
        refused: 19,
        survivors: [{ mutant: "change 3", reason: "It is the same." }],
      },
    },
  });
  assertEquals(faults(all, reasons), []);
});

Deno.test("faults() names a survivor without a reason", () => {
  const all = report(twenty, {});
  assertEquals(all.shareOfWrong, 0.95);
  assertEquals(faults(all, {}), ["sum: change 3: passes, and no reason is given"]);
});

Deno.test("faults() names a reason that no survivor has", () => {
  const more = { sum: { ...reasons.sum, "change 7": "It was the same once." }, product: {} };
  assertEquals(faults(report(twenty, more), more), [
    "sum: change 7: has a reason to pass, but does not pass",
    "product: has reasons, but no mutants",
  ]);
});

Deno.test("faults() wants 95 % refused, of all mutants", () => {
  const fewer = twenty.slice(0, 19);
  assertEquals(faults(report(fewer, reasons), reasons), [
    "94.7 % of the mutants are refused; 95.0 % must be",
  ]);
  assertEquals(percent(1), "100.0 %");
});
