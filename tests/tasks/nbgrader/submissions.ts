/** What students hand in, and what it should get. */
import { checksOf, exercisesOf } from "../../../lib/tasks/notebooks/cell_metadata.ts";
import { isCode, type Notebook } from "../../../lib/tasks/notebooks/notebook.ts";

/** A notebook in which a text takes the place of every `throw` line of the exercises. */
export function answered(notebook: Notebook, body: string): Notebook {
  return changed(notebook, (source) => source.replace(/throw new rl\.Todo\(\);/g, () => body));
}

/** A notebook in which the answer to one exercise is no TypeScript. */
export function broken(notebook: Notebook, id: string): Notebook {
  return changed(notebook, (source, asked) => asked.includes(id) ? `${source} +;` : source);
}

/** A notebook in which the exercises that are told apart are answered as in another one. */
export function answeredAs(
  notebook: Notebook,
  other: Notebook,
  isAnswered: (id: string) => boolean,
): Notebook {
  const sources = new Map(other.cells.map(({ id, source }) => [id, source]));
  const cells = notebook.cells.map((cell) =>
    exercisesOf(cell).some(isAnswered) ? { ...cell, source: sources.get(cell.id) ?? cell.source } : cell
  );
  return { ...notebook, cells };
}

function changed(notebook: Notebook, change: (source: string, asked: string[]) => string): Notebook {
  const cells = notebook.cells.map((cell) => {
    const asked = exercisesOf(cell);
    return asked.length === 0 ? cell : { ...cell, source: change(cell.source, asked) };
  });
  return { ...notebook, cells };
}

/** A notebook without its check cells. */
export function withoutChecks(notebook: Notebook): Notebook {
  return { ...notebook, cells: notebook.cells.filter((cell) => checksOf(cell).length === 0) };
}

/**
 * The exercises and checks of several notebooks in one, so that all are graded in one short run. It opens as the
 * first of them that computes with tensors does, if there is one.
 */
export function exercisesAlone(notebooks: readonly Notebook[]): Notebook {
  const [first] = notebooks, all = notebooks.flatMap(({ cells }) => cells);
  const openings = all.filter((cell) => isCode(cell) && /^import \* as rl\b/m.test(cell.source));
  const opening = openings.find(({ source }) => source.includes("rl.ready(")) ?? openings[0];
  const exercises = all.filter((cell) => exercisesOf(cell).length + checksOf(cell).length > 0);
  return { ...first, cells: [opening, ...exercises] };
}

/** The points of every check cell, by the name that nbgrader knows it by: all where the exercise counts, else 0. */
export function gradesOf({ cells }: Notebook, counts: (id: string) => boolean): Record<string, number> {
  return Object.fromEntries(cells.flatMap((cell) => {
    const ids = checksOf(cell), { nbgrader } = cell.metadata;
    if (ids.length === 0 || nbgrader === undefined) return [];
    return [[nbgrader.grade_id, ids.every(counts) ? nbgrader.points ?? 0 : 0]];
  }));
}

/** The source of every cell. */
export function sourcesOf(notebook: Notebook | undefined): string[] {
  return notebook?.cells.map(({ source }) => source) ?? [];
}
