import { extent } from "../../../envs/extent.ts";
import { count, readable } from "../../wording.ts";
import { policyInSigns } from "./arrows.ts";
import type { GridWorld } from "./world.ts";

/** A grid world in words. */
export function describeWorld(world: GridWorld, title = "Grid world"): string {
  const { board, values, policy, actionValues, actions, walls, marks, path, label } = world;
  const { rows, columns } = board;
  const parts = [`${title}: ${rows} × ${columns} squares (rows × columns)`];
  if (values !== undefined) parts.push(span(label, values, (square) => `square ${square}`));
  if (actionValues !== undefined) {
    const where = (place: number) =>
      `square ${Math.floor(place / actions.length)}, ${actions[place % actions.length]}`;
    parts.push(span(label, actionValues.flat(), where));
  }
  if (policy !== undefined) parts.push(policyInSigns(policy, actions, columns));
  if (walls.squares.size > 0) parts.push(`walls in ${[...walls.squares].join(", ")}`);
  if (walls.between.length > 0) {
    parts.push(`walls between ${walls.between.map(([a, b]) => `${a} and ${b}`).join(", ")}`);
  }
  if (marks.size > 0) parts.push(describeMarks(marks));
  if (path.length > 0) {
    parts.push(`path of ${count(path.length - 1, "step")} from ${path[0]} to ${path[path.length - 1]}`);
  }
  return `${parts.join("; ")}.`;
}

/** The least and the greatest of some numbers, and where they stand. */
function span(label: string, values: readonly number[], where: (place: number) => string): string {
  const { low, high } = extent(values);
  if (low > high) return `no ${label}`;
  const told = (value: number) => `${readable(value)} (${where(values.indexOf(value))})`;
  return `${label} from ${told(low)} to ${told(high)}`;
}

/** Where each mark stands: "S in 36, cliff in 37 to 46". */
function describeMarks(marks: ReadonlyMap<number, string>): string {
  const labels = [...new Set(marks.values())];
  return labels.map((label) => {
    const squares = [...marks].filter(([, mark]) => mark === label).map(([square]) => square);
    return `${label} in ${runs(squares.sort((a, b) => a - b))}`;
  }).join(", ");
}

/** Ascending numbers, those that follow one another in short. */
function runs(numbers: readonly number[]): string {
  const found: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else found.push({ first: number, last: number });
  }
  return found.map(({ first, last }) => first === last ? `${first}` : `${first} to ${last}`).join(", ");
}
