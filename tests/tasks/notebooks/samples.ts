/** Small notebooks to test with. */
import type {
  CellMetadata,
  CodeCell,
  Notebook,
  Output,
  TextCell,
} from "../../../lib/tasks/notebooks/notebook.ts";
import type { Cell } from "../../../lib/tasks/notebooks/notebook.ts";

/** A cell of prose. */
export function prose(id: string, source: string, metadata: CellMetadata = {}): TextCell {
  return { cell_type: "markdown", id, metadata, source };
}

/** A cell of code that has been run and printed `outputs`. */
export function code(
  id: string,
  source: string,
  outputs: Output[] = [],
  metadata: CellMetadata = {},
): CodeCell {
  return { cell_type: "code", execution_count: 1, id, metadata, outputs, source };
}

/** A notebook that keeps to all conventions, with its code cells counted from 1. */
export function notebook(...cells: Cell[]): Notebook {
  let count = 0;
  return {
    cells: cells.map((cell) => cell.cell_type === "code" ? { ...cell, execution_count: ++count } : cell),
    metadata: {
      bellman: { title: "A sample", minutes: 5, sources: ["a"] },
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** A line on the console. */
export function printed(text: string): Output {
  return { output_type: "stream", name: "stdout", text };
}

/** A picture. */
export function picture(data = "aGk="): Output {
  return { output_type: "display_data", data: { "image/png": data, "text/plain": "a curve" }, metadata: {} };
}
