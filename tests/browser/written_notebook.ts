import type { Notebook } from "../../lib/tasks/notebooks/notebook.ts";

/** A notebook of code cells that have not run, from their texts by id. */
export function writtenNotebook(cells: Readonly<Record<string, string>>): Notebook {
  return {
    cells: Object.entries(cells).map(([id, source]) => ({
      cell_type: "code",
      id,
      metadata: {},
      source,
      execution_count: null,
      outputs: [],
    })),
    metadata: { kernelspec: { name: "deno", display_name: "Deno", language: "typescript" } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}
