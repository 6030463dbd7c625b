import { exercises, Todo } from "../../lib/exercises/mod.ts";
import { check } from "../../lib/notebook/check.ts";
import { assertEquals, assertRejects } from "../assert.ts";

/** What a function prints, and what it returns. */
async function printed<Result>(run: () => Promise<Result>): Promise<{ result: Result; lines: unknown[] }> {
  const original = console.log, lines: unknown[] = [];
  console.log = (...args: unknown[]) => lines.push(...args);
  try {
    return { result: await run(), lines };
  } finally {
    console.log = original;
  }
}

const rightTarget = (reward: number, value: number, discount: number, terminated: boolean) =>
  terminated ? reward : reward + discount * value;

Deno.test("check() hands the learner's function back once it passes", async () => {
  const { result, lines } = await printed(() => check("td-target", rightTarget));
  assertEquals(result, rightTarget);
  assertEquals(lines, ["✓ The TD target: 7 checks passed. From here on `tdTarget` is your function."]);
});

Deno.test("check() hands the library's function out for a wrong answer", async () => {
  const { result } = await printed(() => check("td-target", () => 0));
  assertEquals(result, exercises["td-target"].reference);
});

Deno.test("check() hands the library's function out while the exercise is still to do", async () => {
  const { result, lines } = await printed(() =>
    check("td-target", () => {
      throw new Todo();
    })
  );
  assertEquals(result, exercises["td-target"].reference);
  assertEquals(lines, [
    "○ The TD target: still to do. Until it passes, `tdTarget` is the library's function.",
  ]);
});

Deno.test("check() lists the exercises where there is none of the name, the nearest first", async () => {
  const error = await assertRejects(
    () => Reflect.apply(check, undefined, ["tdtarget", rightTarget]),
    RangeError,
    'check: there is no exercise "tdtarget"; there are "td-target", ',
  );
  assertEquals(error.message.match(/"/g)?.length, 2 + 2 * Object.keys(exercises).length);
});
