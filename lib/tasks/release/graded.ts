/** A notebook as nbgrader's source: solved, with marks by which nbgrader makes the student's of it. */
import { checksOf } from "../notebooks/cell_metadata.ts";
import { type Cell, type CodeCell, isCode, type Notebook } from "../notebooks/notebook.ts";
import { notRun, solutionOf, type Solutions } from "../notebooks/solve.ts";
import { withSolutionMarks } from "./solution_marks.ts";

/**
 * A copy of a notebook in which every exercise cell holds its solution between nbgrader's marks, and every
 * check goes on to `rl.grade` in a part that nbgrader hides from students: what they get is the course's own
 * notebook, which runs through solved or not, and points are given only where it is graded.
 *
 * An exercise that begins with more than a `throw` line, such as a bug to find, stays as it is and is no
 * solution cell to nbgrader, which would leave nothing but that line of it.
 *
 * @throws {RangeError} Where a cell names an exercise that does not exist, or a check cannot be read.
 */
export function graded(notebook: Notebook, exercises: Solutions): Notebook {
  const cells = notebook.cells.map((cell) => {
    if (!isCode(cell)) return cell;
    const solution = solutionOf(cell, exercises);
    if (solution !== undefined) return solvedBetweenMarks(cell, solution);
    return checksOf(cell).length > 0 ? gradedAfterCheck(cell) : cell;
  });
  return { ...notebook, cells };
}

function solvedBetweenMarks(cell: CodeCell, solution: string): CodeCell {
  const marked = withSolutionMarks(cell.source, solution);
  if (marked !== undefined) return notRun(cell, marked);
  const { nbgrader: _, ...metadata } = cell.metadata;
  return notRun({ ...cell, metadata }, cell.source);
}

function gradedAfterCheck(cell: CodeCell): CodeCell {
  const calls = Array.from(cell.source.matchAll(/\brl\.check(\([^()]*\))/g), ([, given]) => given);
  if (calls.length !== checksOf(cell).length) {
    throw new RangeError(
      `graded: cell ${cell.id} must call rl.check with an id and the name of the answer, got ${cell.source}`,
    );
  }
  const hidden = calls.map((given) => `await rl.grade${given};`);
  return notRun(
    cell,
    [cell.source, "// BEGIN HIDDEN TESTS", ...hidden, "// END HIDDEN TESTS"].join("\n"),
  );
}

/** What all graded cells of a notebook are worth together. */
export function pointsOf({ cells }: Notebook): number {
  const worth = ({ metadata: { nbgrader } }: Cell) => nbgrader?.grade ? nbgrader.points ?? 0 : 0;
  return cells.reduce((sum, cell) => sum + worth(cell), 0);
}
