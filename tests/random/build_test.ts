import { assertEquals } from "../assert.ts";

Deno.test("pcg64.wasm is what its source compiles to", async () => {
  // Imported here, so that the other tests run where the compiler cannot be had.
  const { compile, target } = await import("../../lib/random/build.ts");
  assertEquals(await Deno.readFile(target), await compile(), "run: deno run -A lib/random/build.ts");
});
