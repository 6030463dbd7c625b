/** What a cell of the course says about itself. */
import type { Cell } from "./notebook.ts";

/** The steps that a cell carries. */
export function stepsOf(cell: Cell): string[] {
  return cell.metadata.bellman?.steps ?? [];
}

/** As what a cell carries its steps, in the words of its metadata. */
export function formsOf(cell: Cell): string[] {
  const { form } = cell.metadata.bellman ?? {};
  if (form === undefined) return [cell.cell_type === "code" ? "code" : "prose"];
  return typeof form === "string" ? [form] : form;
}

/** The id of the exercise that a cell asks for, as a list of one or none. */
export function exercisesOf(cell: Cell): string[] {
  const { exercise } = cell.metadata.bellman ?? {};
  return exercise === undefined ? [] : [exercise];
}

/** The ids of the exercises that a cell's code checks with `rl.check("id", …)`. */
export function checksOf(cell: Cell): string[] {
  if (cell.cell_type !== "code") return [];
  return [...cell.source.matchAll(/\brl\.check\(\s*["'`]([^"'`]+)["'`]/g)].map(([, id]) => id);
}
