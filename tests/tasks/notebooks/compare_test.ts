import { assertEquals } from "../../assert.ts";
import { differences, errors } from "../../../lib/tasks/notebooks/compare.ts";
import type { Output } from "../../../lib/tasks/notebooks/notebook.ts";
import { code, notebook, picture, printed, prose } from "./samples.ts";

const before = notebook(prose("a", "# A"), code("b", "", [printed("one\ntwo\n"), picture()]));

Deno.test("differences() finds none between a notebook and itself", () => {
  assertEquals(differences(before, structuredClone(before)), []);
});

Deno.test("differences() names the cell, the output and the line that differ", () => {
  const fresh = notebook(prose("a", "# A"), code("b", "", [printed("one\nthree\n"), picture()]));
  assertEquals(differences(before, fresh), ['cell 2 (b): output 1: line 2: committed "two", got "three"']);
});

Deno.test("differences() sees a picture that changed although its words did not", () => {
  const fresh = notebook(prose("a", "# A"), code("b", "", [printed("one\ntwo\n"), picture("aGo=")]));
  assertEquals(differences(before, fresh), [
    "cell 2 (b): output 2: the words are the same, the picture or the markup differs",
  ]);
});

Deno.test("differences() sees outputs that are missing", () => {
  const fresh = notebook(prose("a", "# A"), code("b", ""));
  assertEquals(differences(before, fresh), [
    "cell 2 (b): committed stdout, display_data(image/png text/plain), got nothing",
  ]);
});

Deno.test("differences() compares volatile cells by the kinds of their outputs", () => {
  const timing = (...outputs: Output[]) => notebook(code("t", "", outputs, { tags: ["volatile"] }));
  assertEquals(differences(timing(printed("1 ms")), timing(printed("2 ms"))), []);
  assertEquals(differences(timing(printed("1 ms")), timing(picture())).length, 1);
});

Deno.test("errors() finds what cells threw, unless they are meant to", () => {
  const thrown: Output = { output_type: "error", ename: "TypeError", evalue: "no", traceback: ["at 1:1"] };
  const run = notebook(code("a", "", [thrown]), code("b", "", [thrown], { tags: ["raises-exception"] }));
  assertEquals(errors(run), ["cell 1 (a): TypeError: no\nat 1:1"]);
});
