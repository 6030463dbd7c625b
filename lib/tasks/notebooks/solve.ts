/** The notebook of a learner who solved everything. */
import { checksOf } from "./cell_metadata.ts";
import { type Cell, type CodeCell, isCode, type Notebook, textOf } from "./notebook.ts";

/** Exercises by id, as far as solving needs them. */
export type Solutions = Readonly<Record<string, { readonly solution: string }>>;

/**
 * A copy of a notebook in which every exercise cell holds its solution. What these cells and their checks
 * printed before is no longer true and is left out; the other outputs stay, since the cells below a check see
 * the library's function or one that does the same.
 *
 * @throws {RangeError} Where a cell names an exercise that does not exist.
 */
export function solve(notebook: Notebook, exercises: Solutions): Notebook {
  const cells = notebook.cells.map((cell) => {
    if (!isCode(cell)) return cell;
    const solution = solutionOf(cell, exercises);
    if (solution !== undefined) return notRun(cell, solution);
    return checksOf(cell).length > 0 ? notRun(cell, cell.source) : cell;
  });
  return { ...notebook, cells };
}

/**
 * The solution of the exercise that a cell asks for; undefined where it asks for none.
 *
 * @throws {RangeError} Where that exercise does not exist.
 */
export function solutionOf(cell: Cell, exercises: Solutions): string | undefined {
  const id = cell.metadata.bellman?.exercise;
  if (id === undefined) return undefined;
  if (!Object.hasOwn(exercises, id)) {
    throw new RangeError(
      `solve: cell ${cell.id} asks for the exercise "${id}", which lib/exercises does not have`,
    );
  }
  return exercises[id].solution;
}

/** A cell as it is before anyone runs it. */
export function notRun(cell: CodeCell, source: string): CodeCell {
  return { ...cell, source, execution_count: null, outputs: [] };
}

/** The checks of a notebook just run that did not say `✓` first, in one line each. */
export function unpassed(notebook: Notebook): string[] {
  return notebook.cells.flatMap((cell, index) => {
    const ids = checksOf(cell);
    if (!isCode(cell) || ids.length === 0) return [];
    const passed = cell.outputs.map(textOf).filter((text) => text.trimStart().startsWith("✓")).length;
    if (passed === ids.length) return [];
    const said = cell.outputs.map(textOf).join("\n").trim() || "nothing";
    return [`cell ${index + 1} (${cell.id}): the check of ${ids.join(" and ")} said: ${said}`];
  });
}
