/** Runs notebooks in real Jupyter, with the pinned kernel. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../command.ts";
import type { Environment } from "../environment.ts";
import { formatNotebook, parseNotebook } from "./file.ts";
import { normalise } from "./normalise.ts";
import type { Notebook } from "./notebook.ts";

/** The Python that has Jupyter's nbclient, and the variables for it. */
export type Jupyter = Pick<Environment, "python" | "env">;

export interface ExecuteOptions {
  /** Where the kernel works: the notebook's own folder, so that the project's deno.json is found. */
  folder: string;
  /** What one cell may take, in seconds. Default 180. */
  cellSeconds?: number;
}

/** A notebook with the outputs of a run. */
export interface Execution {
  notebook: Notebook;
  /** How long each cell took, in seconds, by its place; 0 for prose. */
  cellSeconds: number[];
  /** How long all cells took together, in seconds, without the start of the kernel. */
  seconds: number;
}

/**
 * Runs a notebook from top to bottom in a fresh kernel. What a cell throws is among its outputs, and the next
 * cell runs; a cell that takes too long or ends the kernel is the last one.
 *
 * @throws {Error} Where Jupyter itself fails, with what it said.
 */
export async function execute(
  notebook: Notebook,
  jupyter: Jupyter,
  options: ExecuteOptions,
): Promise<Execution> {
  const { folder, cellSeconds = 180 } = options;
  const scratch = await Deno.makeTempDir({ prefix: "notebook-" });
  try {
    const source = join(scratch, "source.ipynb"), target = join(scratch, "target.json");
    await Deno.writeTextFile(source, formatNotebook(notebook));
    const env = {
      ...jupyter.env,
      BELLMAN_STATE: join(scratch, "state"), // nobody's own progress
      DENO_WEBGPU_BACKEND: "none", // the same outputs with a GPU as without one
    };
    await runProgram({ ...jupyter, env }, [source, target, folder, String(cellSeconds)]);
    return read(await Deno.readTextFile(target));
  } finally {
    await Deno.remove(scratch, { recursive: true });
  }
}

async function runProgram({ python, env }: Jupyter, args: string[]): Promise<void> {
  const program = fileURLToPath(new URL("./execute.py", import.meta.url));
  const { ok, text } = await run(python, ["-I", "-X", "utf8", "-W", "ignore", program, ...args], { env });
  if (!ok) throw new Error(`execute: Jupyter could not run the notebook:\n${text}`);
}

function read(text: string): Execution {
  const { notebook, seconds }: { notebook: unknown; seconds: number[] } = JSON.parse(text);
  return {
    notebook: normalise(parseNotebook(JSON.stringify(notebook))),
    cellSeconds: seconds,
    seconds: seconds.reduce((sum, each) => sum + each, 0),
  };
}
