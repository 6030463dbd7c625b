import { assertEquals } from "../../assert.ts";
import { cellsModule } from "../../../lib/tasks/notebooks/cells.ts";
import { declarations } from "../../../lib/tasks/notebooks/declarations.ts";
import { code, notebook, prose } from "./samples.ts";

Deno.test("declarations() finds every kind of name at the top level, and none below", () => {
  const { names } = declarations(`
    const { mean, low: [first, ...others], high = 1, ...rest } = await result, second = 2;
    function play() { const inside = 1; }
    class Agent {}
    interface State { a: number }
    type Action = 0 | 1;
    enum Side { Left }
    for (const each of []) {}
  `);
  assertEquals(
    names,
    ["mean", "first", "others", "high", "rest", "second", "play", "Agent", "State", "Action", "Side"],
  );
});

Deno.test("declarations() finds imports, wherever they stand", () => {
  const source = 'const a = 1;\nimport {\n  b,\n} from "b";';
  assertEquals(declarations(source).imports.map(({ start, end }) => source.slice(start, end)), [
    'import {\n  b,\n} from "b";',
  ]);
});

Deno.test("declarations() leaves what is no TypeScript to the type check", () => {
  assertEquals(declarations("const a = (;"), { names: [], imports: [] });
});

Deno.test("cellsModule() joins code cells, with the imports first", () => {
  const { code: text } = cellsModule(notebook(
    prose("p", "# A"),
    code("a", 'import * as rl from "bellman";\nconst a = 1;'),
    code("b", 'import * as rl from "bellman";\nconst b = a;'),
  ));
  const [first, ...rest] = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  assertEquals(first, 'import * as rl from "bellman";');
  assertEquals(rest, ["const a = 1;", ";", "const b = a;", ";", "export {};"]);
});

Deno.test("cellsModule() opens a block for a cell that declares a name again", () => {
  const { code: text } = cellsModule(
    notebook(code("a", "const a = 1;"), code("b", 'const a = "x";'), code("c", "a;")),
  );
  assertEquals(text, 'const a = 1;\n;\n{\nconst a = "x";\n;\na;\n;\n}\nexport {};\n');
});

Deno.test("cellsModule() keeps what follows a cell that throws within reach", () => {
  const { code: text } = cellsModule(
    notebook(code("a", "throw new Error();", [], { tags: ["raises-exception"] }), code("b", "1;")),
  );
  assertEquals(text, "(async () => {\nthrow new Error();\n});\n1;\n;\n\nexport {};\n");
});

Deno.test("cellsModule() knows where each line comes from", () => {
  const { code: text, place } = cellsModule(notebook(
    prose("p", "# A"),
    code("a", 'const a = 1;\n\nimport * as rl from "bellman";'),
    code("b", "const a = 2;\nconst c = 3;"),
  ));
  const at = (line: string) => place(text.split("\n").indexOf(line) + 1);
  assertEquals(at('import * as rl from "bellman";'), { cell: 2, id: "a", line: 3 });
  assertEquals(at("const a = 1;"), { cell: 2, id: "a", line: 1 });
  assertEquals(at("const c = 3;"), { cell: 3, id: "b", line: 2 });
  assertEquals(at("{"), undefined);
});
