import { assertEquals, assertStringIncludes } from "../../assert.ts";
import type { Course } from "../../../lib/tasks/notebooks/course.ts";
import { mapPage } from "../../../lib/tasks/notebooks/map.ts";
import { code, notebook, prose } from "./samples.ts";

const course: Course = {
  lessons: [
    { notebook: "01_first", title: "First", about: "how to begin", sources: [] },
    { notebook: "02_second", title: "Second", about: "how to go on", sources: ["a"] },
  ],
  sources: [{ id: "a", title: "A table", language: "Latin", about: "How to count.", credits: "A. Author" }],
  steps: [
    { id: "A1", title: "Bins | boxes", needs: ["prose", "code"] },
    { id: "A2", title: "Later", needs: ["prose"] },
    { id: "A3", title: "A display", needs: [], dropped: "not needed" },
  ],
};

const first = notebook(
  prose("bins", "## The [bins]", { bellman: { steps: ["A1"] } }),
  code("cut", "1;", [], { bellman: { steps: ["A1"] } }),
);
first.metadata.bellman = {
  title: "The first lesson",
  minutes: 20,
  sources: ["a"],
  beyond: "intervals",
  mistakes: [{ id: "ERR-a01", what: "One is counted twice.", where: "The [bins]" }],
};
const page = mapPage(course, [{ name: "01_first", notebook: first }]);

Deno.test("the contents page lists written lessons with links, planned ones without", () => {
  assertStringIncludes(
    page,
    "| [01 · The first lesson](01_first.ipynb) | how to begin | 20 | a | intervals |\n" +
      "| 02 · Second | how to go on | planned | a |  |\n",
  );
});

Deno.test("the contents page says where each step is: its section and as what, open, or dropped", () => {
  assertStringIncludes(
    page,
    "### Lesson a: A table\n\nHow to count.\nLanguage: Latin. Credits: A. Author.\n",
  );
  assertStringIncludes(
    page,
    "| A1 | Bins \\| boxes | [01 · The \\[bins\\]](01_first.ipynb#cell-id=bins) (prose, code) |\n" +
      "| A2 | Later | open |\n" +
      "| A3 | A display | dropped: not needed |\n",
  );
});

Deno.test("the contents page lists the mistakes that notebooks name, and has no such section without any", () => {
  const heading = "## The mistakes of the sources";
  assertStringIncludes(page, heading);
  assertStringIncludes(
    page,
    "- **ERR-a01**: One is counted twice. [01 · The \\[bins\\]](01_first.ipynb#cell-id=bins)\n",
  );
  assertStringIncludes(page, "<details><summary>Show them all</summary>\n\n- **ERR-a01**");
  assertEquals(mapPage(course, []).includes(heading), false);
});

Deno.test("the contents page does not number a lesson twice", () => {
  const named = notebook(prose("title", "# 1 · The first lesson", { bellman: { steps: ["A2"] } }));
  named.metadata.bellman = first.metadata.bellman;
  assertStringIncludes(
    mapPage(course, [{ name: "01_first", notebook: named }]),
    "| A2 | Later | [01 · The first lesson](01_first.ipynb#cell-id=title) (prose) |",
  );
});
