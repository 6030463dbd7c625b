/** The notebook of a learner who solved everything. */
import { checksOf } from "./cell_metadata.ts";
import { isCode, type Notebook, textOf } from "./notebook.ts";

/** Exercises by id, as far as solving needs them. */
export type Solutions = Readonly<Record<string, { readonly solution: string }>>;

/**
 * A copy of a notebook in which every exercise cell holds its solution.
 *
 * @throws {RangeError} Where a cell names an exercise that does not exist.
 */
export function solve(notebook: Notebook, exercises: Solutions): Notebook {
  const cells = notebook.cells.map((cell) => {
    const id = cell.metadata.bellman?.exercise;
    if (id === undefined) return cell;
    if (!Object.hasOwn(exercises, id)) {
      throw new RangeError(
        `solve: cell ${cell.id} asks for the exercise "${id}", which lib/exercises does not have`,
      );
    }
    return { ...cell, source: exercises[id].solution };
  });
  return { ...notebook, cells };
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
