import { fileURLToPath } from "node:url";
import { run } from "../../lib/tasks/command.ts";
import { assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";

Deno.test("the committed .wasm files are what the sources compile to", { ignore: !granted }, async () => {
  const program = fileURLToPath(new URL("../../lib/tasks/compile_wasm.ts", import.meta.url));
  const { ok, text } = await run(Deno.execPath(), ["run", "-A", "--no-lock", program, "--check"]);
  assertEquals(ok, true, text);
});
