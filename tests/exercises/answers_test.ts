/** Answers as learners write them: right ones pass, in whatever words, and wrong ones are refused. */
import { type Exercise, exercises, judge, type Verdict } from "../../lib/exercises/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../assert.ts";
import { type Answers, type AnswersTo, cellOf } from "./answers.ts";
import { answers00 } from "./lesson_00/answers.ts";
import { answers01 } from "./lesson_01/answers.ts";
import { answers02 } from "./lesson_02/answers.ts";
import { answers03 } from "./lesson_03/answers.ts";
import { answers03b } from "./lesson_03b/answers.ts";
import { answers04 } from "./lesson_04/answers.ts";
import { answers04b } from "./lesson_04b/answers.ts";
import { answers05 } from "./lesson_05/answers.ts";
import { answers06 } from "./lesson_06/answers.ts";
import { answers07 } from "./lesson_07/answers.ts";
import { answers07b } from "./lesson_07b/answers.ts";
import { answers08 } from "./lesson_08/answers.ts";
import { answers09 } from "./lesson_09/answers.ts";
import { answers10 } from "./lesson_10/answers.ts";
import { answers11 } from "./lesson_11/answers.ts";
import { answers12 } from "./lesson_12/answers.ts";
import { answerFrom } from "./solved.ts";

const answers: AnswersTo<typeof exercises> = {
  ...answers00,
  ...answers01,
  ...answers02,
  ...answers03,
  ...answers03b,
  ...answers04,
  ...answers04b,
  ...answers05,
  ...answers06,
  ...answers07,
  ...answers07b,
  ...answers08,
  ...answers09,
  ...answers10,
  ...answers11,
  ...answers12,
};

const all: [string, Answers][] = Object.entries(answers);

async function verdictOn(exercise: Exercise, text: string): Promise<Verdict> {
  return await judge(exercise, await answerFrom(exercise, cellOf(exercise, text)));
}

/** A text in one line, for the name of a test. */
function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

for (const [id, { right, wrong, same = [] }] of all) {
  const exercise = Object.values<Exercise>(exercises).find((exercise) => exercise.id === id);
  assert(exercise);
  Deno.test(`${id}: several right answers are tried, and more wrong ones`, () => {
    assert(right.length >= (exercise.kind === "prediction" ? 1 : 2) && wrong.length > right.length);
  });
  for (const text of right) {
    Deno.test(`${id}: passes: ${inOneLine(text)}`, async () => {
      const verdict = await verdictOn(exercise, text);
      assertEquals(verdict.outcome, "passed", JSON.stringify(verdict));
    });
  }
  for (const [text, says] of wrong) {
    Deno.test(`${id}: refused, ${says === "" ? "without a cause" : `"${says}"`}: ${inOneLine(text)}`, async () => {
      const verdict = await verdictOn(exercise, text);
      assert(verdict.outcome === "wrong", `refused expected, got ${verdict.outcome}`);
      assertStringIncludes(verdict.cause ?? "", says);
      if (says === "") assertEquals(verdict.cause, undefined);
    });
  }
  for (const text of same) {
    Deno.test(`${id}: is still to do: ${inOneLine(text)}`, async () => {
      assertEquals((await verdictOn(exercise, text)).outcome, "todo");
    });
  }
}
