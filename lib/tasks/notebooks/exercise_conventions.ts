/** What the exercises of a notebook keep to, so that they check themselves and a teacher can grade them. */
import { checksOf, exercisesOf } from "./cell_metadata.ts";
import type { Cell, Nbgrader, Notebook } from "./notebook.ts";
import { inCell, when } from "./violation.ts";

/** A cell that asks for an exercise or checks it. */
interface Place {
  id: string;
  cell: Cell;
  index: number;
}

/**
 * What the exercise cells and the check cells of a notebook do against the conventions, one line each.
 *
 * @param exerciseIds The exercises that exist.
 */
export function exerciseViolations({ cells }: Notebook, exerciseIds: ReadonlySet<string>): string[] {
  const places = (idsOf: (cell: Cell) => string[]): Place[] =>
    cells.flatMap((cell, index) => idsOf(cell).map((id) => ({ id, cell, index })));
  const asked = places(exercisesOf);
  const checked = places(checksOf);
  const gradeIds = cells.flatMap(({ metadata }) => metadata.nbgrader?.grade_id ?? []);
  return [
    ...asked.flatMap((place) =>
      inCell(place.index, place.cell.id, askedViolations(place, checked, exerciseIds))
    ),
    ...checked.flatMap((place) => inCell(place.index, place.cell.id, checkedViolations(place, asked))),
    ...gradeIds.filter((id, i) => gradeIds.indexOf(id) !== i).map((id) =>
      `the grade_id "${id}" occurs twice`
    ),
  ];
}

function askedViolations({ id, cell, index }: Place, checked: Place[], exerciseIds: ReadonlySet<string>) {
  const { nbgrader } = cell.metadata,
    isChecked = checked.some((check) => check.id === id && check.index > index);
  return [
    ...when(
      cell.cell_type !== "code",
      "an exercise is solved by writing code, so its cell must be a code cell",
    ),
    ...when(!exerciseIds.has(id), `lib/exercises has no "${id}"`),
    ...when(!isChecked, `no later cell calls rl.check("${id}", …)`),
    ...gradingViolations(nbgrader, { grade: false, solution: true, locked: false, task: false }),
  ];
}

function checkedViolations({ id, cell, index }: Place, asked: Place[]): string[] {
  const { nbgrader } = cell.metadata,
    isAsked = asked.some((exercise) => exercise.id === id && exercise.index < index);
  return [
    ...when(!isAsked, `it checks "${id}", but no earlier cell has it as its metadata.bellman.exercise`),
    ...gradingViolations(nbgrader, { grade: true, solution: false, locked: true, task: false }),
    ...when(!((nbgrader?.points ?? 0) > 0), "metadata.nbgrader.points must be what the check is worth"),
  ];
}

function gradingViolations(nbgrader: Nbgrader | undefined, wanted: Partial<Nbgrader>): string[] {
  const needed: Partial<Nbgrader> = { schema_version: 3, ...wanted };
  if (nbgrader === undefined) {
    return [`metadata.nbgrader is missing: ${JSON.stringify(needed)} and a grade_id`];
  }
  const entries: [string, unknown][] = Object.entries(nbgrader);
  const given = new Map(entries);
  return [
    ...Object.entries(needed).filter(([key, value]) => given.get(key) !== value)
      .map(([key, value]) => `metadata.nbgrader.${key} must be ${value}, got ${given.get(key)}`),
    ...when(
      !/^[A-Za-z0-9_-]+$/.test(nbgrader.grade_id ?? ""),
      "metadata.nbgrader.grade_id must be of A-Z a-z 0-9 - _",
    ),
  ];
}
