import { assert, assertEquals } from "../assert.ts";
import { answerName, handedOutName } from "../../lib/exercises/exercise.ts";
import { exercises } from "../../lib/exercises/mod.ts";
import { exercisesOf } from "../../lib/tasks/notebooks/cell_metadata.ts";
import { course } from "../../lib/tasks/notebooks/course.ts";
import { mirroringFaults } from "../../lib/tasks/notebooks/coverage.ts";
import { notebooksFolder, readLessons } from "../../lib/tasks/notebooks/folder.ts";
import { mapPage } from "../../lib/tasks/notebooks/map.ts";
import { readmePath, withLessons } from "../../lib/tasks/notebooks/readme.ts";
import { granted } from "../granted.ts";

const ignore = !granted;

Deno.test({
  name: "every step that a notebook carries has a cell of each form that it needs",
  ignore,
  async fn() {
    assertEquals(mirroringFaults(course, await readLessons()), []);
  },
});

Deno.test({
  name: "every notebook has its place in the course",
  ignore,
  async fn() {
    const planned = new Set(course.lessons.map(({ notebook }) => notebook));
    assertEquals((await readLessons()).map(({ name }) => name).filter((name) => !planned.has(name)), []);
  },
});

Deno.test({
  name: "the contents page says what the notebooks say; `deno task outputs --page` writes it",
  ignore,
  async fn() {
    const page = await Deno.readTextFile(`${notebooksFolder}/README.md`);
    assertEquals(page, mapPage(course, await readLessons()));
  },
});

Deno.test({
  name: "the README lists the lessons as they are; `deno task outputs --page` writes the table",
  ignore,
  async fn() {
    const readme = await Deno.readTextFile(readmePath);
    assertEquals(readme, withLessons(readme, course, await readLessons()));
    assert(readme.split("\n").length <= 120, "the README is to be under 120 lines");
  },
});

Deno.test("the steps of the source lessons all belong to a source lesson, and need forms that exist", () => {
  const letters = course.sources.map(({ id }) => id.toUpperCase());
  assertEquals(course.steps.length, 118);
  assertEquals(course.steps.filter(({ id }) => !letters.includes(id[0])), []);
});

Deno.test({
  name: "the exercises are listed in the order in which the lessons ask them",
  ignore,
  async fn() {
    const asked = (await readLessons()).flatMap(({ notebook }) => notebook.cells.flatMap(exercisesOf));
    assertEquals(Object.keys(exercises), asked);
  },
});

Deno.test({
  name: "what a check hands out has the name that its card says",
  ignore,
  async fn() {
    const sources = (await readLessons()).flatMap(({ notebook }) =>
      notebook.cells.map(({ source }) => source)
    );
    for (const exercise of Object.values(exercises)) {
      const line = `const ${handedOutName(exercise)} = await rl.check("${exercise.id}", ${
        answerName(exercise)
      });`;
      assert(sources.includes(line), `no cell is: ${line}`);
    }
  },
});
