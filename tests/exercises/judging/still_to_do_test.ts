import { exercises, judge, Todo, type Verdict } from "../../../lib/exercises/mod.ts";
import { answerFrom } from "../solved.ts";
import { assertEquals, assertStringIncludes } from "../../assert.ts";

/** The verdict on a body of the answer to an exercise. */
async function verdict(id: keyof typeof exercises, body: string): Promise<Verdict> {
  return await judge(
    exercises[id],
    await answerFrom(exercises[id], `${exercises[id].signature} {\n${body}\n}`),
  );
}

function causeOf(verdict: Verdict): string {
  return verdict.outcome === "todo" ? verdict.cause ?? "" : verdict.outcome;
}

Deno.test("an untouched exercise is still to do, and there is no more to say", async () => {
  for (const body of ["throw new rl.Todo();", "// my idea: add them\nthrow new rl.Todo(); /* return 3; */"]) {
    assertEquals(await verdict("episode-return", body), { outcome: "todo" });
  }
});

Deno.test("code beside the line that throws is told about that line", async () => {
  for (
    const body of [
      "throw new rl.Todo();\nreturn 3;",
      "let sum = 0;\nthrow new rl.Todo();",
      "if (rewards.length > 0) { throw new rl.Todo(); }",
      "for (const r of rewards) { throw new rl.Todo('not yet'); }",
    ]
  ) {
    assertStringIncludes(causeOf(await verdict("episode-return", body)), "The `throw` line is still there");
  }
  assertStringIncludes(
    causeOf(await verdict("penalty-at-the-limit", 'throw new rl.Todo();\nreturn "b";')),
    "`throw`",
  );
});

Deno.test("an exercise that calls one still to do is not told about a line that it does not have", async () => {
  const other = () => {
    throw new Todo();
  };
  assertEquals(await judge(exercises["episode-return"], () => other() + 1), { outcome: "todo" });
});
