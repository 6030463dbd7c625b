import { exercises, judge } from "../../../lib/exercises/mod.ts";
import { Silence, silenced } from "../../../lib/exercises/judging/silenced.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

/** How often `console.log` is heard during a call. */
async function heard(call: () => unknown): Promise<number> {
  const original = console.log;
  let count = 0;
  console.log = () => void count++;
  try {
    await call();
  } finally {
    console.log = original;
  }
  return count;
}

Deno.test("silenced() hands on the result, and lets nothing be heard", async () => {
  assertEquals(await heard(() => silenced(() => console.log("psst"))), 0);
  assertEquals(silenced(() => 5), 5);
});

Deno.test("silenced() gives the console back, after an error too", async () => {
  const before = { ...console };
  assertThrows(() =>
    silenced(() => {
      throw new RangeError("lost");
    }), RangeError);
  assertEquals({ ...console }, before);
  assertEquals(await heard(() => console.log("here")), 1);
});

Deno.test("judge() hears an answer once for each case, and not while properties are tried", async () => {
  const exercise = exercises["episode-return"];
  const talkative = (rewards: number[]) => {
    console.log(rewards);
    return exercise.reference(rewards);
  };
  assertEquals(await heard(() => judge(exercise, talkative)), exercise.cases.length);
});

Deno.test("judge() hears a wrong answer once, however often it is called for its cause", async () => {
  const talkative = () => {
    console.log("wrong");
    return 1234;
  };
  assertEquals(await heard(() => judge(exercises["episode-return"], talkative)), 1);
});

Deno.test("silences may overlap", () => {
  const { log } = console, first = new Silence(), second = new Silence();
  first[Symbol.dispose]();
  assert(console.log !== log);
  second[Symbol.dispose]();
  assert(console.log === log);
});
