/**
 * Compiles the AssemblyScript of this folder to `pcg64.wasm`, which is
 * committed, so that nobody needs the compiler who does not change the source:
 *
 *     deno run -A --no-lock lib/random/build.ts [--check]
 *
 * The same compiler gives the same bytes on every machine; with `--check`
 * nothing is written, and the exit code says whether they are those committed.
 *
 * @module
 */

// The name stands in a constant and the program runs without the lock file, so that neither Deno's module graph
// nor a learner's first start includes 100 MB of compiler.
const compiler = "npm:assemblyscript@0.28.20/asc";

/** What is used of the compiler. */
interface Compiler {
  main(
    args: string[],
    options: {
      readFile(name: string): Promise<string | null>;
      writeFile(name: string, contents: string | Uint8Array): void;
      listFiles(): string[];
    },
  ): Promise<{ error: Error | null; stderr: { toString(): string } }>;
}

const target = new URL("./pcg64.wasm", import.meta.url);

/** Compiles `exports.as.ts` and what it imports to the bytes of a WebAssembly module. */
async function compile(): Promise<Uint8Array> {
  const { default: asc }: { default: Compiler } = await import(compiler);
  let compiled: Uint8Array | undefined;
  const options = ["-O3", "--converge", "--runtime", "stub", "--noAssert", "--use", "abort="];
  const { error, stderr } = await asc.main(["exports.as.ts", ...options, "-o", "pcg64.wasm"], {
    readFile: async (name) => {
      try {
        return await Deno.readTextFile(new URL(name, import.meta.url));
      } catch {
        return null; // the compiler asks for several names until one is there
      }
    },
    writeFile: (_name, contents) => {
      if (typeof contents !== "string") compiled = contents;
    },
    listFiles: () => [],
  });
  if (error || !compiled) throw new Error(`pcg64.wasm: the source does not compile\n${stderr}`);
  return compiled;
}

if (import.meta.main) {
  const bytes = await compile();
  if (Deno.args.includes("--check")) {
    const committed = await Deno.readFile(target);
    const same = bytes.length === committed.length && bytes.every((byte, i) => byte === committed[i]);
    console.log(`pcg64.wasm: ${same ? "as committed" : "not what the sources give"}`);
    Deno.exit(same ? 0 : 1);
  }
  const draft = new URL("./pcg64.wasm.new", import.meta.url);
  await Deno.writeFile(draft, bytes);
  await Deno.rename(draft, target);
  console.log(`pcg64.wasm: ${bytes.length} bytes`);
}
