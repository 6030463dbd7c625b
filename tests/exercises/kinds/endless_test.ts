/** Answers that do not end are stopped, and told which of their loops goes on and on. */
import { exercises, judge, type Verdict } from "../../../lib/exercises/mod.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { answerFrom } from "../solved.ts";
import { refused } from "./refused.ts";

const exercise = exercises["episode-return"];

/** The verdict on a body for the function. */
async function verdictOn(body: string): Promise<Verdict> {
  return await judge(exercise, await answerFrom(exercise, `${exercise.signature} {\n${body}\n}`));
}

const endless: readonly (readonly [body: string, loop: string])[] = [
  [
    "let sum = 0, i = 0;\nwhile (i < rewards.length) sum += rewards[i];\nreturn sum;",
    "while (i < rewards.length)",
  ],
  [
    "let sum = 0;\nfor (let i = 0; i < rewards.length; sum++) { }\nreturn sum;",
    "for (let i = 0; i < rewards.length; sum++)",
  ],
  ["let i = 0;\ndo { i--; } while (i < 5);\nreturn i;", "do … while (i < 5)"],
  ["const all = [...rewards];\nfor (const r of all) all.push(r);\nreturn 0;", "for (const r of all)"],
  ["for (;;) try { null.x; } catch { }", "for (;;)"],
  ["try { while (true); } catch { } return 11;", "while (true)"],
  ["for (const r of rewards) for (let k = 0; k < 3;) continue;\nreturn 0;", "for (let k = 0; k < 3;)"],
  ["let all = [1];\nwhile (all.length > 0) all = [...all, 1];\nreturn 0;", "while (all.length > 0)"],
];

for (const [body, loop] of endless) {
  Deno.test(`judge() stops \`${loop}\``, async () => {
    const verdict = await verdictOn(body);
    assert(verdict.outcome === "wrong");
    assertEquals(verdict.got, "goes on and on, and was stopped");
    assertStringIncludes(verdict.cause ?? "", `\`${loop}\``);
  });
}

Deno.test("judge() stops a loop that only an unusual call makes endless", async () => {
  const verdict = await verdictOn(
    "let sum = 0, i = 0;\nwhile (i !== rewards.length) { sum += rewards[i]; i += rewards[i] < -900 ? 0 : 1; }\nreturn sum;",
  );
  assert(verdict.outcome === "wrong");
  assertEquals(verdict.got, "goes on and on, and was stopped");
});

Deno.test("judge() lets long loops be that do end, and loops in code that it cannot copy", async () => {
  const sum = "let sum = 0;\nfor (const r of rewards) sum += r;\nreturn sum;";
  assertEquals((await verdictOn(`for (let i = 0; i < 9000; i++);\n${sum}`)).outcome, "passed");
  const add = (one: number, other: number) => one + other; // known here, and not where a copy is made
  const closure = (rewards: number[]) => {
    let sum = 0;
    for (const reward of rewards) sum = add(sum, reward);
    return sum;
  };
  assertEquals((await judge(exercise, closure)).outcome, "passed");
});

Deno.test("judge() takes a method for what it is", async () => {
  const { method } = {
    method(rewards: number[]) {
      let sum = 0;
      for (const reward of rewards) sum += reward;
      return sum + 1;
    },
  };
  assertEquals(
    (await refused(exercise, method)).cause,
    "Your sum begins with 1. Where nothing has been paid yet, it is 0.",
  );
});

Deno.test("judge() stops an endless loop in a method, and in a function that hands out a promise first", async () => {
  const { method } = {
    method(rewards: number[]) {
      while (rewards.length > 0);
      return 0;
    },
  };
  assertEquals((await refused(exercise, method)).got, "goes on and on, and was stopped");
  const waiting = async () => {
    while (true) await null;
  };
  assertEquals((await refused(exercise, waiting)).got, "a Promise");
});

Deno.test("judge() lets a simulation of a million turns come to its end", async () => {
  const simulated = () => {
    const random = new Generator(0);
    let zero = 0;
    for (let turn = 0; turn < 1_000_000; turn++) if (random.random() + 10 < random.random()) zero++;
    return zero / 1_000_000;
  };
  assertEquals((await judge(exercises["noise-exploration"], simulated)).outcome, "passed");
});
