import { setImmediate } from "node:timers";
import { assert, assertEquals, assertRejects, assertStringIncludes } from "../assert.ts";
import { forgetInterrupt, interrupt, Interrupted, isTicking, tick, Ticker } from "../../lib/train/tick.ts";

function busy(milliseconds: number): void {
  const begin = performance.now();
  while (performance.now() - begin < milliseconds);
}

function stepsUntilDue(ticker: Ticker, milliseconds: number): number {
  let steps = 0;
  do {
    busy(milliseconds);
    steps++;
  } while (!ticker.due());
  return steps;
}

Deno.test("tick() lets a timer that is due run", async () => {
  let ran = false;
  setTimeout(() => ran = true, 0);
  busy(5); // the timer is due now
  await tick();
  await tick();
  assert(ran);
});

Deno.test("tick() throws Interrupted after a stop, once", async () => {
  await tick();
  interrupt();
  const error = await assertRejects(tick, Interrupted);
  assertStringIncludes(error.message, "the next cell can be run");
  await tick();
});

Deno.test("a stop reaches a tick that is already waiting", async () => {
  const waiting = tick();
  interrupt();
  await assertRejects(() => waiting, Interrupted);
  await tick();
});

Deno.test("a stop reaches all that tick at the same time", async () => {
  const both = [tick(), tick()];
  interrupt();
  const outcomes = await Promise.allSettled(both);
  assertEquals(outcomes.map(({ status }) => status), ["rejected", "rejected"]);
  await tick();
});

Deno.test("a stop before the first tick waits for it, however long that takes", async () => {
  interrupt();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await assertRejects(tick, Interrupted);
  await tick();
});

Deno.test("a stop that nothing heeded ends with its cell", async () => {
  await tick();
  interrupt();
  const forgotten = forgetInterrupt();
  await tick();
  setImmediate(interrupt); // still on its way
  await forgotten;
  await tick();
});

Deno.test("isTicking() says whether something awaits tick()", async () => {
  assert(!isTicking());
  const waiting = tick();
  assert(isTicking());
  await waiting;
  assert(!isTicking());
});

Deno.test("a Ticker is due about every 40 ms where steps are fast", async () => {
  const ticker = new Ticker(), waits: number[] = [];
  await tick();
  for (let last = performance.now(); waits.length < 9;) {
    if (!ticker.due()) continue;
    waits.push(performance.now() - last);
    await tick();
    last = performance.now();
  }
  const usual = waits.sort((a, b) => a - b)[4]; // one of them may be longer, where the machine is busy
  assert(usual >= 39 && usual < 50, `due after ${usual} ms`);
});

Deno.test("a Ticker is due in time where steps are slow", async () => {
  const ticker = new Ticker();
  await tick();
  assert(stepsUntilDue(ticker, 7) <= 6); // 42 ms
});

Deno.test("a Ticker notices that fast steps have become slow", async () => {
  const ticker = new Ticker();
  for (let step = 0; step < 1000; step++) ticker.due(); // now it looks at the clock only now and then
  await tick();
  assert(stepsUntilDue(ticker, 5) <= 64);
  await tick();
  assert(stepsUntilDue(ticker, 5) <= 24);
  await tick();
  assert(stepsUntilDue(ticker, 5) <= 8);
});

Deno.test("a fresh Ticker is due at once where the last turn is long ago", async () => {
  await tick();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert(new Ticker().due());
  await tick();
  assert(!new Ticker().due());
});
