/**
 * Compiles the AssemblyScript of this folder to `pcg64.wasm`, which is
 * committed, so that nobody needs the compiler who does not change the source:
 *
 *     deno run -A lib/random/build.ts
 *
 * The same compiler gives the same bytes on every machine; a test demands it.
 *
 * @module
 */
// The version stands here and not in deno.json, so that learners do not download the compiler.
// deno-lint-ignore no-import-prefix
import asc from "npm:assemblyscript@0.28.20/asc";

/** Where the compiled module belongs. */
export const target: URL = new URL("./pcg64.wasm", import.meta.url);

/**
 * Compiles `exports.as.ts` and what it imports.
 *
 * @returns The bytes of the WebAssembly module.
 * @throws {Error} If the source does not compile; the message is the compiler's.
 */
export async function compile(): Promise<Uint8Array<ArrayBuffer>> {
  let compiled: Uint8Array<ArrayBuffer> | undefined;
  const { error, stderr } = await asc.main(
    [
      "exports.as.ts",
      "-O3",
      "--converge",
      "--runtime",
      "stub",
      "--noAssert",
      "--use",
      "abort=",
      "-o",
      "pcg64.wasm",
    ],
    {
      readFile: async (name) => {
        try {
          return await Deno.readTextFile(new URL(name, import.meta.url));
        } catch {
          return null; // the compiler asks for several names until one is there
        }
      },
      writeFile: (_name, contents) => {
        if (typeof contents !== "string") compiled = new Uint8Array(contents);
      },
      listFiles: () => [],
    },
  );
  if (error || !compiled) throw new Error(`pcg64.wasm: the source does not compile\n${stderr}`);
  return compiled;
}

if (import.meta.main) {
  const bytes = await compile();
  const draft = new URL("./pcg64.wasm.new", import.meta.url);
  await Deno.writeFile(draft, bytes);
  await Deno.rename(draft, target);
  console.log(`pcg64.wasm: ${bytes.length} bytes`);
}
