import { judgeHandedIn } from "../../../lib/exercises/judge.ts";
import { exercises } from "../../../lib/exercises/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { answerFrom } from "../solved.ts";

const tdTarget = exercises["td-target"];

Deno.test("an answer that calls what its check hands out is refused, even where that is right", async () => {
  const body = "return tdTarget(reward, nextValue, discount, terminated);";
  const cell =
    `const tdTarget = (r, v, d, over) => over ? r : r + d * v;\n${tdTarget.signature} {\n${body}\n}`;
  const verdict = await judgeHandedIn(tdTarget, await answerFrom(tdTarget, cell));
  assert(verdict.outcome === "wrong");
  assertEquals(verdict.got, "tdTarget");
  assertStringIncludes(verdict.cause ?? "", "its name is `myTdTarget`");
});

Deno.test("an answer may have a variable or a function of that name, and may call itself", async () => {
  for (
    const body of [
      "const tdTarget = terminated ? reward : reward + discount * nextValue;\nreturn tdTarget;",
      "const tdTarget = () => terminated ? reward : reward + discount * nextValue;\nreturn tdTarget();",
      "return terminated ? reward : reward + discount * nextValue; // not tdTarget(…)",
      "return ((tdTarget) => tdTarget())(() => terminated ? reward : reward + discount * nextValue);",
      "return { tdTarget: terminated ? reward : reward + discount * nextValue }.tdTarget;",
    ]
  ) {
    const answer = await answerFrom(tdTarget, `${tdTarget.signature} {\n${body}\n}`);
    assertEquals((await judgeHandedIn(tdTarget, answer)).outcome, "passed", body);
  }
  const named = { tdTarget: (r: number, v: number, d: number, over: boolean) => over ? r : r + d * v };
  assertEquals((await judgeHandedIn(tdTarget, named.tdTarget)).outcome, "passed");
});

Deno.test("what a check hands out is no answer, under whatever name", async () => {
  assertEquals((await judgeHandedIn(tdTarget, tdTarget.reference)).outcome, "wrong");
  const alias = "const tdTarget = (r, v, d, over) => over ? r : r + d * v;\n" +
    `${tdTarget.signature} {\nconst mine = tdTarget;\nreturn mine(reward, nextValue, discount, terminated);\n}`;
  assertEquals((await judgeHandedIn(tdTarget, await answerFrom(tdTarget, alias))).outcome, "wrong");
});
