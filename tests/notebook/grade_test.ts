import { Todo } from "../../lib/exercises/mod.ts";
import { grade, NotPassed } from "../../lib/notebook/grade.ts";
import { assertEquals, assertRejects } from "../assert.ts";

const rightTarget = (reward: number, value: number, discount: number, terminated: boolean) =>
  terminated ? reward : reward + discount * value;

/** What is printed by all means of the console while something is done. */
async function heard(action: () => Promise<void>): Promise<unknown[]> {
  const { log, warn, error } = console, said: unknown[] = [];
  const listen = (...words: unknown[]) => void said.push(...words);
  Object.assign(console, { log: listen, warn: listen, error: listen });
  try {
    await action();
  } finally {
    Object.assign(console, { log, warn, error });
  }
  return said;
}

Deno.test("grade() is silent and returns nothing where the answer passes, whatever it prints", async () => {
  const said = await heard(async () => {
    const talkative: typeof rightTarget = (...step) => {
      console.log("r + γ v");
      console.warn("careful");
      console.error("oh no");
      return rightTarget(...step);
    };
    assertEquals(await grade("td-target", talkative), undefined);
    console.log("heard again");
  });
  assertEquals(said, ["heard again"]);
});

Deno.test("grade() throws the text of the check for a wrong answer", async () => {
  const said = await heard(async () => {
    const { message } = await assertRejects(
      () => grade("td-target", (reward, value, discount) => reward + discount * value),
      NotPassed,
    );
    assertEquals(
      message,
      "✗ The TD target: the pole has fallen: −200, and nothing after it\n" +
        "  input     myTdTarget(-200, 7, 0.9, true)\n" +
        "  expected  -200\n" +
        "  got       -193.7\n" +
        "You bootstrapped from a terminal state. After the end nothing comes, so the target is the reward alone.\n" +
        "Until it passes, `tdTarget` is the library's function.",
    );
  });
  assertEquals(said, []);
});

Deno.test("grade() throws while the exercise is still to do", async () => {
  const untouched = () => {
    throw new Todo();
  };
  await assertRejects(() => grade("td-target", untouched), NotPassed, "○ The TD target: still to do.");
});

Deno.test("grade() hands on no codes that colour a terminal", async () => {
  const red = () => {
    throw new Error("\x1b[31mred\x1b[0m");
  };
  const { message } = await assertRejects(() => grade("td-target", red), NotPassed, "red");
  assertEquals(message.includes("\x1b"), false);
});

Deno.test("grade() lists the exercises where there is none of the name, the nearest first", async () => {
  await assertRejects(
    () => Reflect.apply(grade, undefined, ["tdtarget", rightTarget]),
    RangeError,
    'grade: there is no exercise "tdtarget"; there are "td-target", ',
  );
});
