import { exercises, judge } from "../../lib/exercises/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../assert.ts";
import { answerFrom } from "./solved.ts";
import { wrongAnswers } from "./wrong_answers.ts";

for (const [id, rows] of Object.entries(wrongAnswers)) {
  const exercise = Object.values(exercises).find((exercise) => exercise.id === id);
  assert(exercise);
  for (const [body, says] of rows) {
    Deno.test(`${id}: refused, ${says === "" ? "without a cause" : `"${says}"`}: ${body}`, async () => {
      const verdict = await judge(
        exercise,
        await answerFrom(exercise, `${exercise.signature} {\n${body}\n}`),
      );
      assert(verdict.outcome === "wrong", `refused expected, got ${verdict.outcome}`);
      assertStringIncludes(verdict.cause ?? "", says);
      if (says === "") assertEquals(verdict.cause, undefined);
    });
  }
}
