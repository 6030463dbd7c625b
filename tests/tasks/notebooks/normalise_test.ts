import { assertEquals } from "../../assert.ts";
import {
  keepVolatile,
  mergeStreams,
  normalise,
  outputKinds,
} from "../../../lib/tasks/notebooks/normalise.ts";
import type { Output } from "../../../lib/tasks/notebooks/notebook.ts";
import { code, notebook, picture, printed, prose } from "./samples.ts";

const warning: Output = { output_type: "stream", name: "stderr", text: "careful\n" };

Deno.test("mergeStreams() joins what follows in the same stream, and nothing else", () => {
  const outputs = [printed("1\n"), printed("2\n"), warning, printed("3\n"), picture(), printed("4\n")];
  assertEquals(mergeStreams(outputs), [
    printed("1\n2\n"),
    warning,
    printed("3\n"),
    picture(),
    printed("4\n"),
  ]);
});

Deno.test("normalise() counts the cells that were run from 1, and their results with them", () => {
  const result = (execution_count: number): Output => (
    { output_type: "execute_result", data: { "text/plain": "5" }, metadata: {}, execution_count }
  );
  const run = notebook(prose("a", "# A"), code("b", "5;"), code("c", ""), code("d", "5;"));
  run.cells[1] = { ...code("b", "5;", [result(7)]), execution_count: 7 };
  run.cells[2] = { ...code("c", ""), execution_count: null };
  run.cells[3] = { ...code("d", "5;", [result(9)]), execution_count: 9 };
  const [, b, c, d] = normalise(run).cells;
  assertEquals(b, { ...code("b", "5;", [result(1)]), execution_count: 1 });
  assertEquals(c, { ...code("c", ""), execution_count: null });
  assertEquals(d, { ...code("d", "5;", [result(2)]), execution_count: 2 });
});

Deno.test("normalise() drops what belongs to one session of Jupyter", () => {
  const run = notebook(code("a", "", [{ ...picture(), transient: { display_id: "x" } } as Output]));
  run.metadata.widgets = { state: {} };
  const normal = normalise(run);
  assertEquals(normal.cells, [code("a", "", [picture()])]);
  assertEquals("widgets" in normal.metadata, false);
});

Deno.test("keepVolatile() keeps the committed outputs of volatile cells, and only theirs", () => {
  const cells = (text: string) => [
    code("timing", "", [printed(text)], { tags: ["volatile"] }),
    code("result", "", [printed(text)]),
  ];
  const kept = keepVolatile(notebook(...cells("new\n")), notebook(...cells("old\n")));
  assertEquals(kept, notebook(cells("old\n")[0], cells("new\n")[1]));
});

Deno.test("keepVolatile() takes new outputs of another kind", () => {
  const volatile = (...outputs: Output[]) => notebook(code("timing", "", outputs, { tags: ["volatile"] }));
  const fresh = volatile(printed("new\n"), picture());
  assertEquals(keepVolatile(fresh, volatile(printed("old\n"))), fresh);
});

Deno.test("outputKinds() tells streams, pictures and errors apart", () => {
  const error: Output = { output_type: "error", ename: "TypeError", evalue: "no", traceback: [] };
  assertEquals(
    outputKinds(code("a", "", [printed("1"), warning, picture(), error])),
    "stdout, stderr, display_data(image/png text/plain), error TypeError",
  );
});
