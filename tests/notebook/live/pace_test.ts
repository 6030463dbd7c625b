import { assertEquals } from "../../assert.ts";
import { Pace } from "../../../lib/notebook/live/pace.ts";

/** Runs a function by a clock that stands still but for what it is told, in milliseconds. */
async function byClock(
  body: (pass: (milliseconds: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { now } = performance;
  let time = 1000;
  performance.now = () => time;
  try {
    await body((milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    });
  } finally {
    performance.now = now;
  }
}

Deno.test("a pace waits a tenth of a second between two cheap drawings, and before the first", () =>
  byClock(async (pass) => {
    const pace = new Pace();
    await pass(99);
    assertEquals(pace.due(), false);
    await pass(1);
    assertEquals(pace.due(), true);
    await pace.draw(() => pass(1));
    await pass(99);
    assertEquals(pace.due(), false);
    await pass(1);
    assertEquals(pace.due(), true);
  }));

Deno.test("a pace rests fifty times as long as a dear drawing took", () =>
  byClock(async (pass) => {
    const pace = new Pace();
    await pace.draw(() => pass(20));
    await pass(999);
    assertEquals(pace.due(), false);
    await pass(1);
    assertEquals(pace.due(), true);
  }));

Deno.test("a pace that expects a dear drawing waits for it before the first", () =>
  byClock(async (pass) => {
    const pace = new Pace(10);
    await pass(499);
    assertEquals(pace.due(), false);
    await pass(1);
    assertEquals(pace.due(), true);
  }));
