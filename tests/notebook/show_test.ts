import { ActionValues } from "../../lib/agents/action_values.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../assert.ts";
import type { Scene } from "../../lib/envs/scene.ts";
import { CartPole } from "../../lib/envs/control/cartpole.ts";
import { show } from "../../lib/notebook/show.ts";

Deno.test("show() draws a scene on a card", () => {
  const scene: Scene = {
    width: 100,
    height: 40,
    shapes: [{ key: "a", kind: "disc", x: 5, y: 6, radius: 7, fill: "red" }],
  };
  const { svg, width, height } = show(scene, { title: "A disc" });
  assert(width > 100 && height > 40);
  assertStringIncludes(svg, `<circle transform="translate(5 6)" r="7" fill="red"/>`);
  assertStringIncludes(svg, "A disc");
});

Deno.test("show() draws an environment as it is now", () => {
  const env = new CartPole();
  env.reset({ seed: 0 });
  const before = show(env);
  assertStringIncludes(before.description, env.spec.id);
  env.step(1);
  assert(show(env).svg !== before.svg);
});

Deno.test("show() lines up a table's numbers", () => {
  const table = show([[1, 20], [300, 4]], { columns: ["left", "right"], title: "Values" });
  assertEquals(table.description, ["Values", "left  right", "   1     20", " 300      4"].join("\n"));
});

Deno.test("show() takes names from records, and leaves empty what a row lacks", () => {
  const table = show([{ epsilon: 0.1, mean: 195 }, { epsilon: 0.2 }]);
  assertEquals(table.description, ["epsilon  mean", "    0.1   195", "    0.2      "].join("\n"));
});

Deno.test("show() names rows by their keys, typed arrays too", () => {
  const table = show({ left: new Float32Array([0.5, 1]), right: [2, -3] });
  assertEquals(table.description, ["         0   1", " left  0.5   1", "right    2  −3"].join("\n"));
});

Deno.test("show() cuts a long table and counts the rest", async () => {
  const table = show(Array.from({ length: 25 }, (_, i) => [i]), { most: 2 });
  assertEquals(table.description, ["0", "0", "1", "… and 23 more rows"].join("\n"));
  assertStringIncludes((await table.bundle()).data["text/html"], "… and 23 more rows");
});

Deno.test("show() writes a table without mark-up from its words", async () => {
  const { data } = await show([["<b>", true]]).bundle();
  assertStringIncludes(data["text/html"], "<td>&lt;b&gt;</td><td>true</td>");
});

Deno.test("show() refuses what it cannot show", () => {
  // @ts-expect-error a number is neither an environment, a scene nor a table
  const error = assertThrows(() => show(4), TypeError);
  assertStringIncludes(error.message, "got 4");
});

Deno.test("show() puts single entries under one another, behind their place or their name", () => {
  const column = ["   value", "0      4", "1   −0.5"].join("\n");
  assertEquals(show([4, -0.5]).description, column);
  assertEquals(show(new Float64Array([4, -0.5])).description, column);
  assertEquals(
    show({ left: 4, right: 2 }, { columns: ["return"] }).description,
    ["       return", " left       4", "right       2"].join("\n"),
  );
  assertEquals(show([]).description, "no rows");
});

Deno.test("show() refuses rows, things and options that make no table", () => {
  const refused: [unknown[], string][] = [
    [[[[1], null]], "row 1 must be a list or a record"],
    [[Promise.resolve([[1]])], "write await before it"],
    [[new Map()], "got Map"],
    [[[[1]], { titel: "T" }], 'no option "titel"; there are columns, most, title'],
    [[new CartPole(), { columns: [] }], 'no option "columns"; there is title'],
  ];
  for (const [given, message] of refused) {
    assertThrows(() => Reflect.apply(show, undefined, given), TypeError, message);
  }
  assertThrows(() => show([[1]], { most: 0 }), RangeError, "got 0");
});

Deno.test("show() writes action values as a table, a row for each state", () => {
  const values = new ActionValues(2, 2);
  values.move(1, 0, 1, -3);
  assertEquals(
    show(values).description,
    ["         action 0  action 1", "state 0         0         0", "state 1        −3         0"].join("\n"),
  );
});
