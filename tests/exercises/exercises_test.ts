import { answerName, type Exercise, exercises, judge, unsolved } from "../../lib/exercises/mod.ts";
import { assert, assertEquals, assertMatch } from "../assert.ts";
import { answerFrom } from "./solved.ts";

const all: [string, Exercise][] = Object.entries(exercises);

/** The signature; where the cell holds code already, whose arguments may be the bug, no more than the name. */
function headOf(exercise: Exercise): string {
  const { signature, start } = exercise, name = answerName(exercise);
  return start === undefined
    ? signature
    : signature.slice(0, signature.lastIndexOf(` ${name}`) + name.length + 1);
}

for (const [id, exercise] of all) {
  Deno.test(`${id}: the reference passes`, async () => {
    assertEquals((await judge(exercise, exercise.reference)).outcome, "passed");
  });

  Deno.test(`${id}: the solved cell passes`, async () => {
    assertEquals((await judge(exercise, await answerFrom(exercise, exercise.solution))).outcome, "passed");
  });

  Deno.test(`${id}: the unsolved cell is still to do`, async () => {
    const verdict = await judge(exercise, await answerFrom(exercise, unsolved(exercise)));
    assertEquals({ ...verdict, symptom: undefined }, { outcome: "todo", symptom: undefined });
  });

  for (const { says, wrong, also = [] } of exercise.mistakes) {
    Deno.test(`${id}: a known wrong answer is told: ${says}`, async () => {
      for (const form of [wrong, ...also]) {
        const verdict = await judge(exercise, form);
        assertEquals(verdict.outcome === "wrong" ? verdict.cause : verdict.outcome, says);
      }
    });
  }

  Deno.test(`${id}: says what it is`, () => {
    assertEquals(exercise.id, id);
    assert(unsolved(exercise).startsWith(exercise.signature), "the unsolved cell begins with the signature");
    assert(
      exercise.solution.startsWith(headOf(exercise)),
      "the solved cell begins with the signature, but for a bug in its head",
    );
    assertEquals(exercise.hints.length, 3);
    assertMatch(exercise.lesson, /^\d\d[a-z]?_[a-z_]+$/);
    assertEquals(new Set(exercise.mistakes.map(({ says }) => says)).size, exercise.mistakes.length);
  });
}

Deno.test("there are at least four known wrong answers to an exercise, on average", () => {
  const mistakes = all.map(([, { mistakes }]) => mistakes.length);
  assert(mistakes.reduce((sum, count) => sum + count, 0) / all.length >= 4);
});
