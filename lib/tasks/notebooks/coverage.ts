/** Which step of the source lessons is mirrored where, and what is missing. */
import type { Course, WrittenLesson } from "./course.ts";
import { checksOf, exercisesOf, formsOf, stepsOf } from "./cell_metadata.ts";
import { type Form, isForm } from "./metadata.ts";
import { type Cell, isCode } from "./notebook.ts";
import { cellWithHeading, sectionsOf } from "./sections.ts";

/** A cell that carries a step. */
export interface Carrier {
  step: string;
  forms: string[];
  /** The name of the notebook. */
  lesson: string;
  /** The cell's id. */
  cell: string;
  /** The heading that the cell stands under. */
  section: string;
}

/** All cells of written lessons that carry steps, in reading order, once for each step. */
export function carriers(lessons: WrittenLesson[]): Carrier[] {
  return lessons.flatMap(({ name, notebook }) => {
    const sections = sectionsOf(notebook);
    return notebook.cells.flatMap((cell, index) =>
      stepsOf(cell).map((step) => (
        { step, forms: formsOf(cell), lesson: name, cell: cell.id, section: sections[index] }
      ))
    );
  });
}

/**
 * What is wrong with the mirroring, one line each: steps and forms that do not exist, cells that cannot be what
 * they say, steps that a cell carries but that lack a form they need, and mistakes that no section treats. A
 * step that no cell carries is open, which is no fault.
 */
export function mirroringFaults({ steps }: Course, lessons: WrittenLesson[]): string[] {
  const carried = carriers(lessons), byId = new Map(steps.map((step) => [step.id, step]));
  const lacking = steps.flatMap(({ id, needs }) => {
    const present = carried.filter(({ step }) => step === id).flatMap(({ forms }) => forms);
    const missing = needs.filter((form) => !present.includes(form));
    return present.length === 0 || missing.length === 0
      ? []
      : [`step ${id} has no cell as ${missing.join(", ")}`];
  });
  const unknown = carried.flatMap(({ step, lesson, cell }) => {
    const known = byId.get(step);
    if (known === undefined) return [`${lesson}, ${cell}: there is no step "${step}"`];
    return known.dropped === undefined
      ? []
      : [`${lesson}, ${cell}: step ${step} is dropped (${known.dropped})`];
  });
  return [...unknown, ...lessons.flatMap(formFaults), ...lacking, ...lessons.flatMap(mistakeFaults)];
}

function formFaults({ name, notebook }: WrittenLesson): string[] {
  return notebook.cells.flatMap((cell) => {
    if (stepsOf(cell).length === 0 && cell.metadata.bellman?.form === undefined) return [];
    return formsOf(cell).flatMap((form) => {
      if (!isForm(form)) return [`${name}, ${cell.id}: there is no form "${form}"`];
      return canBe[form](cell) ? [] : [`${name}, ${cell.id}: the cell cannot be of the form "${form}"`];
    });
  });
}

function mistakeFaults({ name, notebook }: WrittenLesson): string[] {
  return (notebook.metadata.bellman?.mistakes ?? [])
    .filter(({ where }) => cellWithHeading(notebook, where) === undefined)
    .map(({ id, where }) => `${name}: no section is headed "${where}", which is to treat ${id}`);
}

/** What a cell must be, to be of a form. */
const canBe: Record<Form, (cell: Cell) => boolean> = {
  prose: (cell) => cell.cell_type === "markdown",
  code: isCode,
  figure: showsPicture,
  animation: showsPicture,
  exercise: (cell) => [...exercisesOf(cell), ...checksOf(cell)].length > 0,
  question: (cell) => [...exercisesOf(cell), ...checksOf(cell)].length > 0,
  check: (cell) => checksOf(cell).length > 0,
  homework: () => true,
};

function showsPicture(cell: Cell): boolean {
  if (!isCode(cell)) return /!\[|<img\b/.test(cell.source);
  return cell.outputs.some((output) =>
    "data" in output &&
    Object.entries(output.data).some(([type, data]) =>
      type.startsWith("image/") || (type === "text/html" && /<(img|svg)\b/.test(String(data)))
    )
  );
}
