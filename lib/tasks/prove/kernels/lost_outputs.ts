import { execute, type Jupyter } from "../../notebooks/execute.ts";
import { notebooksFolder } from "../../notebooks/folder.ts";
import { type CodeCell, isCode, type Notebook, type Output, textOf } from "../../notebooks/notebook.ts";
import type { OutputCase } from "./cases.ts";

/** How {@linkcode lostOutputs} counts. */
export interface LostOutputsOptions {
  /** How many cells to run. */
  readonly cells: number;
  /** Whether the first cell imports the library. */
  readonly library: boolean;
}

/**
 * Runs versions 0, 1, 2, ... of a case in one notebook.
 *
 * @returns How many cells do not show what they should: too little, too much, or the wrong thing.
 */
export async function lostOutputs(
  { source, shows }: OutputCase,
  jupyter: Jupyter,
  { cells, library }: LostOutputsOptions,
): Promise<number> {
  const first = library ? 'import * as rl from "bellman";' : "undefined;";
  const sources = [first, ...Array.from({ length: cells }, (_, i) => source(i))];
  const run = await execute(notebookOf(sources), jupyter, { folder: notebooksFolder });
  const [, ...counted] = run.notebook.cells.filter(isCode);
  return counted.filter(({ outputs }, i) => outputs.map(shown).join("") !== shows(i)).length;
}

function shown(output: Output): string {
  return output.output_type === "error" ? `${output.ename}: ${output.evalue}` : textOf(output);
}

function notebookOf(sources: readonly string[]): Notebook {
  const kernelspec = { display_name: "Deno", language: "typescript", name: "deno" };
  const cells = sources.map((source, i): CodeCell => ({
    cell_type: "code",
    id: `cell-${i}`,
    metadata: {},
    source,
    execution_count: null,
    outputs: [],
  }));
  return { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
}
