/**
 * The released course in real nbgrader: `deno test -A tests/tasks/nbgrader.ts`. The first run installs nbgrader
 * from the package index into `.bellman/nbgrader`, so plain `deno test` leaves it out.
 *
 * @module
 */
import { join } from "node:path";
import { exercises } from "../../lib/exercises/mod.ts";
import { exercisesOf } from "../../lib/tasks/notebooks/cell_metadata.ts";
import { readNotebook } from "../../lib/tasks/notebooks/file.ts";
import { readLessons } from "../../lib/tasks/notebooks/folder.ts";
import { isCode, type Notebook, textOf } from "../../lib/tasks/notebooks/notebook.ts";
import { solve } from "../../lib/tasks/notebooks/solve.ts";
import { pointsOf } from "../../lib/tasks/release/graded.ts";
import { assertEquals, assertStringIncludes } from "../assert.ts";
import { type Gradebook, GradingCourse, nbgraderPython, release } from "./nbgrader/course.ts";
import {
  answered,
  answeredAs,
  broken,
  exercisesAlone,
  gradesOf,
  sourcesOf,
  withoutChecks,
} from "./nbgrader/submissions.ts";

const lessons = (await readLessons()).filter(({ notebook }) => pointsOf(notebook) > 0);

Deno.test("real nbgrader gives each submission the points that it deserves", async (t) => {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "bellman-release-" }));
  try {
    await release(folder);
    const requirements = await Deno.readTextFile(join(folder, "grading", "requirements.txt"));
    const course = new GradingCourse(join(folder, "grading"), await nbgraderPython(requirements));

    await t.step("a whole lesson, in the versions that a teacher hands out and gets back", async () => {
      const name = "00_start_here", file = `${name}.ipynb`, sum = "rewards.reduce((sum, r) => sum + r, 0)";
      const committed = lessons.find((lesson) => lesson.name === name)?.notebook;
      const untouched = await course.generate(name);
      assertEquals(sourcesOf(untouched), sourcesOf(committed), "students get the course's own notebook");
      const given = await course.grade(name, {
        untouched: await readNotebook(join(folder, "student", file)),
        solved: await readNotebook(join(folder, "solved", file)),
        wrong: answered(untouched, "return rewards.length;"),
        "syntax error": answered(untouched, "return rewards +;"),
        "right, with a warning": answered(untouched, `console.warn("careful"); return ${sum};`),
      });
      show(name, given);
      const none = gradesOf(untouched, () => false), all = gradesOf(untouched, () => true);
      assertEquals(given, {
        untouched: none,
        solved: all,
        wrong: none,
        "syntax error": none,
        "right, with a warning": all,
      });
      const shown = textsOf(await course.graded(name, "wrong"));
      assertStringIncludes(shown, "NotPassed: ✗ The return of an episode: three rewards");
    });

    await t.step("every exercise of the course", async () => {
      const name = "exercises";
      const sources = await Promise.all(lessons.map(({ name }) => course.source(name)));
      await course.addSource(name, exercisesAlone(sources));
      const untouched = await course.generate(name), solved = solve(untouched, exercises);
      const committed = exercisesAlone(lessons.map(({ notebook }) => notebook));
      assertEquals(sourcesOf(untouched), sourcesOf(committed), "nbgrader makes the unsolved cells again");
      const [first, second] = untouched.cells.flatMap(exercisesOf);
      const given = await course.grade(name, {
        untouched,
        solved,
        wrong: answered(untouched, "return undefined;"),
        "a syntax error in one": broken(solved, second),
        "one alone": answeredAs(untouched, solved, (id) => id === first),
        "solved, checks deleted": withoutChecks(solved),
      });
      show(name, given);
      assertEquals(given, {
        untouched: gradesOf(untouched, () => false),
        solved: gradesOf(untouched, () => true),
        wrong: gradesOf(untouched, () => false),
        "a syntax error in one": gradesOf(untouched, (id) => id !== second),
        "one alone": gradesOf(untouched, (id) => id === first),
        "solved, checks deleted": gradesOf(untouched, () => true),
      });
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** Prints what each submission got. */
function show(name: string, given: Gradebook): void {
  for (const [submission, grades] of Object.entries(given)) {
    const points = Object.values(grades);
    const sum = points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    console.log(`${name}, ${submission}: ${sum} of ${points.length}`);
  }
}

/** All that the cells of a notebook printed. */
function textsOf({ cells }: Notebook): string {
  return cells.filter(isCode).flatMap(({ outputs }) => outputs.map(textOf)).join("\n");
}
