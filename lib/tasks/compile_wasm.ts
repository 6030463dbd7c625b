/**
 * Compiles the library's AssemblyScript to the `.wasm` files beside it, which
 * are committed, so that nobody needs the compiler who does not change a source:
 *
 *     deno run -A --no-lock lib/tasks/compile_wasm.ts [--check] [NAME…]
 *
 * The same compiler gives the same bytes on every machine; with `--check`
 * nothing is written, and the exit code says whether they are those committed.
 *
 * @module
 */
import { writeIfDifferent } from "../storage/files.ts";
import { fileURLToPath } from "node:url";

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

/** A module: where it is, and what it is compiled from. */
interface Module {
  /** The file, below `lib/`. */
  readonly target: string;
  /** The source that exports what the module does, beside it. */
  readonly source: string;
  readonly options: readonly string[];
}

// These work on memory that is not theirs, tfjs's own, and so must keep nothing in memory themselves.
const onTensors = ["--enable", "simd", "--importMemory"];

const modules: readonly Module[] = [
  { target: "random/pcg64.wasm", source: "exports.as.ts", options: [] },
  { target: "nn/simd/dense.wasm", source: "dense.as.ts", options: onTensors },
  { target: "nn/simd/updates.wasm", source: "updates.as.ts", options: onTensors },
  { target: "nn/simd/convolution.wasm", source: "convolution.as.ts", options: onTensors },
];

/** Compiles a source and what it imports to the bytes of a WebAssembly module. */
async function compile({ target, source, options }: Module): Promise<Uint8Array> {
  const { default: asc }: { default: Compiler } = await import(compiler);
  const folder = new URL(`../${target}`, import.meta.url);
  const common = ["-O3", "--converge", "--runtime", "stub", "--noAssert", "--use", "abort="];
  let compiled: Uint8Array | undefined;
  const { error, stderr } = await asc.main([source, ...common, ...options, "-o", "module.wasm"], {
    readFile: async (name) => {
      try {
        return await Deno.readTextFile(new URL(name, folder));
      } catch {
        return null; // the compiler asks for several names until one is there
      }
    },
    writeFile: (_name, contents) => {
      if (typeof contents !== "string") compiled = contents;
    },
    listFiles: () => [],
  });
  if (error || !compiled) throw new Error(`${target}: ${source} does not compile\n${stderr}`);
  return compiled;
}

/** Whether a module's committed bytes are those that its source gives. */
async function isCommitted(module: Module): Promise<boolean> {
  const bytes = await compile(module);
  const committed = await Deno.readFile(new URL(`../${module.target}`, import.meta.url));
  return bytes.length === committed.length && bytes.every((byte, i) => byte === committed[i]);
}

if (import.meta.main) {
  const names = Deno.args.filter((arg) => arg !== "--check");
  const chosen = modules.filter(({ target }) =>
    names.length === 0 || names.some((name) => target.includes(name))
  );
  let same = true;
  for (const module of chosen) {
    if (Deno.args.includes("--check")) {
      const as = await isCommitted(module);
      console.log(`${module.target}: ${as ? "as committed" : "not what the sources give"}`);
      same &&= as;
    } else {
      const bytes = await compile(module);
      await writeIfDifferent(fileURLToPath(new URL(`../${module.target}`, import.meta.url)), bytes);
      console.log(`${module.target}: ${bytes.length} bytes`);
    }
  }
  Deno.exit(same ? 0 : 1);
}
