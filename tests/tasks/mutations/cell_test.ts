import { javascriptOf } from "../../../lib/tasks/mutations/cell.ts";
import { assertEquals, assertRejects } from "../../assert.ts";

Deno.test("javascriptOf() strips types, and the comment at the beginning", async () => {
  const cell = `// The greater one.
function greater(
  a: number,
  { b }: { b: number },
): number {
  return a > b ? a : b;
}`;
  assertEquals(await javascriptOf(cell), "function greater(a, { b }) {\n  return a > b ? a : b;\n}");
});

Deno.test("javascriptOf() keeps all statements of a cell, classes and waiting among them", async () => {
  const cell =
    "class Walk<State> {\n  #steps: number = 0;\n}\nconst walk = await rl.walk(new Walk<number>());";
  assertEquals(
    await javascriptOf(cell),
    "class Walk {\n  #steps = 0;\n}\nconst walk = await rl.walk(new Walk());",
  );
});

Deno.test("javascriptOf() of a cell without statements is empty", async () => {
  assertEquals(await javascriptOf("// nothing yet"), "");
});

Deno.test("javascriptOf() refuses what is not TypeScript", async () => {
  await assertRejects(() => javascriptOf("function ("), TypeError);
});
