import { assertEquals } from "../../assert.ts";
import type { Course } from "../../../lib/tasks/notebooks/course.ts";
import { carriers, mirroringFaults } from "../../../lib/tasks/notebooks/coverage.ts";
import type { Cell } from "../../../lib/tasks/notebooks/notebook.ts";
import { code, notebook, picture, prose } from "./samples.ts";

const course: Course = {
  lessons: [],
  sources: [],
  steps: [
    { id: "A1", title: "A beginning", needs: ["prose"] },
    { id: "A2", title: "A picture and its words", needs: ["figure", "prose"] },
    { id: "A3", title: "A task", needs: ["exercise"] },
    { id: "A4", title: "A display", needs: [], dropped: "not needed" },
  ],
};

function faultsOf(...cells: Cell[]): string[] {
  return mirroringFaults(course, [{ name: "01_sample", notebook: notebook(...cells) }]);
}

Deno.test("steps that no cell carries are open, which is no fault", () => {
  assertEquals(faultsOf(prose("a", "Words.")), []);
});

Deno.test("a cell carries its steps as prose or as code unless it says as what", () => {
  assertEquals(faultsOf(prose("a", "Words.", { bellman: { steps: ["A1"] } })), []);
  assertEquals(faultsOf(code("a", "1;", [], { bellman: { steps: ["A1"] } })), [
    "step A1 has no cell as prose",
  ]);
});

Deno.test("a step that a cell carries needs a cell of each of its forms", () => {
  const words = prose("a", "Words.", { bellman: { steps: ["A2"], form: "prose" } });
  assertEquals(faultsOf(words), ["step A2 has no cell as figure"]);
  assertEquals(
    faultsOf(words, code("b", "", [picture()], { bellman: { steps: ["A2"], form: "figure" } })),
    [],
  );
});

Deno.test("one cell may be of several forms and carry several steps", () => {
  assertEquals(
    faultsOf(
      prose("a", "![A curve](curve.png)", { bellman: { steps: ["A1", "A2"], form: ["prose", "figure"] } }),
    ),
    [],
  );
});

Deno.test("unknown steps, dropped steps and unknown forms are faults", () => {
  assertEquals(faultsOf(prose("a", "", { bellman: { steps: ["Z9"] } })), [
    '01_sample, a: there is no step "Z9"',
  ]);
  assertEquals(faultsOf(prose("a", "", { bellman: { steps: ["A4"] } })), [
    "01_sample, a: step A4 is dropped (not needed)",
  ]);
  assertEquals(faultsOf(prose("a", "", { bellman: { form: "poem" } })), [
    '01_sample, a: there is no form "poem"',
  ]);
});

Deno.test("a cell must be what it says", () => {
  const fault = (form: string) => `01_sample, a: the cell cannot be of the form "${form}"`;
  for (const form of ["code", "figure", "animation", "exercise", "question", "check"]) {
    assertEquals(faultsOf(prose("a", "Words.", { bellman: { form } })), [fault(form)]);
  }
  for (const form of ["prose", "figure", "animation", "exercise", "question", "check"]) {
    assertEquals(faultsOf(code("a", "1;", [], { bellman: { form } })), [fault(form)]);
  }
});

Deno.test("exercises and questions are cells that rl.check knows", () => {
  const asked = code("a", "", [], {
    bellman: { steps: ["A3"], form: ["exercise", "question"], exercise: "two" },
  });
  assertEquals(faultsOf(asked), []);
  const checked = code("a", 'await rl.check("two", my)', [], {
    bellman: { steps: ["A3"], form: ["exercise", "check"] },
  });
  assertEquals(faultsOf(checked), []);
});

Deno.test("a mistake must be treated under a heading that exists", () => {
  const sample = notebook(prose("a", "## Bins"));
  const withMistake = (where: string) => {
    const bellman = {
      title: "",
      minutes: 1,
      sources: [],
      mistakes: [{ id: "ERR-a01", what: "Off by one.", where }],
    };
    return mirroringFaults(course, [{ name: "01_sample", notebook: { ...sample, metadata: { bellman } } }]);
  };
  assertEquals(withMistake("Bins"), []);
  assertEquals(withMistake("Boxes"), ['01_sample: no section is headed "Boxes", which is to treat ERR-a01']);
});

Deno.test("carriers() says under which heading a cell stands", () => {
  const steps = { bellman: { steps: ["A1"] } };
  const sample = notebook(
    prose("a", "Before.", steps),
    prose("b", "# Title\n\n```\n# no heading\n```\n\n## Part", steps),
    code("c", "1;", [], steps),
  );
  assertEquals(
    carriers([{ name: "01_sample", notebook: sample }]).map(({ cell, section }) => [cell, section]),
    [["a", ""], ["b", "Title"], ["c", "Part"]],
  );
});
