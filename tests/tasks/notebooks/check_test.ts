import { assertEquals, assertRejects, assertStringIncludes } from "../../assert.ts";
import { formatCells, lintProblems, typeProblems } from "../../../lib/tasks/notebooks/check.ts";
import { code, notebook, prose } from "./samples.ts";
import { granted } from "../../granted.ts";

/** A test in a project folder of its own, with a deno.json and one module to import. */
function inProject(name: string, test: (root: string) => Promise<void>): void {
  Deno.test({
    name,
    ignore: !granted,
    async fn() {
      const root = await Deno.makeTempDir();
      try {
        const imports = { two: "./two.ts" };
        const settings = { imports, fmt: { lineWidth: 40 }, exclude: [".bellman"] }; // as the course has it
        await Deno.writeTextFile(`${root}/deno.json`, JSON.stringify(settings));
        await Deno.writeTextFile(`${root}/two.ts`, "export const two: number = 2;\n");
        await test(root);
      } finally {
        await Deno.remove(root, { recursive: true });
      }
    },
  });
}

const fine = notebook(
  prose("intro", "# Fine"),
  code("import", 'import { two } from "two";\nconst a: number = two;'),
  code("again", 'const a = "text";\na.length;'),
);

inProject("typeProblems() finds none in cells that are right, and leaves no file behind", async (root) => {
  assertEquals(await typeProblems({ fine }, root), { fine: [] });
  const files = (await Array.fromAsync(Deno.readDir(root))).map(({ name }) => name);
  assertEquals(files.filter((name) => name !== "deno.lock").sort(), ["deno.json", "two.ts"]);
});

inProject("typeProblems() says in which notebook, cell and line a type is wrong", async (root) => {
  const wrong = notebook(prose("p", "# Wrong"), code("c", "const a = 1;\nconst b: string = a;"));
  const problems = await typeProblems({ fine, wrong }, root);
  assertEquals(problems.fine, []);
  assertEquals(problems.wrong.length, 1);
  assertStringIncludes(problems.wrong[0], "Type 'number' is not assignable to type 'string'");
  assertStringIncludes(problems.wrong[0], "wrong, cell 2 (c), line 2");
});

inProject("typeProblems() finds what is no TypeScript, and names that no module has", async (root) => {
  const broken = notebook(code("c", "const a = (;"));
  assertStringIncludes((await typeProblems({ broken }, root)).broken.join(), "broken, cell 1 (c), line 1");
  const missing = notebook(code("c", 'import { three } from "two";\nthree;'));
  assertStringIncludes((await typeProblems({ missing }, root)).missing.join(), "missing, cell 1 (c), line 1");
});

inProject("typeProblems() does not take an error of the library for one of a notebook", async (root) => {
  await Deno.writeTextFile(`${root}/two.ts`, 'export const two: number = "2";\n');
  await assertRejects(() => typeProblems({ fine }, root), Error, "outside the notebooks");
});

inProject("lintProblems() says in which cell and line a rule is broken", async (root) => {
  assertEquals(await lintProblems("fine", fine, root), []);
  const wrong = notebook(prose("p", "# Wrong"), code("c", "const a = 1;\nif (a == 2) debugger;"));
  assertEquals(await lintProblems("wrong", wrong, root), [
    "wrong, cell 2 (c), line 2: `debugger` statement is not allowed (no-debugger); Remove the `debugger` statement",
  ]);
});

inProject("formatCells() formats code as deno.json says, and leaves prose alone", async (root) => {
  const { cells } = await formatCells(
    notebook(
      prose("p", "$$\na * b\n$$"),
      code("a", "const a = [1111111111, 2222222222, 3333]"),
      code("b", "let c=("),
    ),
    root,
  );
  assertEquals(cells.map(({ source }) => source), [
    "$$\na * b\n$$",
    "const a = [\n  1111111111,\n  2222222222,\n  3333,\n];",
    "let c=(",
  ]);
});
