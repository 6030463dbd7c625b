import { mostStates } from "../tabular/demand_states.ts";
import type { GridSize } from "./neighbours.ts";

/**
 * Refuses a grid with more squares than a world can have states.
 *
 * @throws {RangeError} If it is that large.
 */
export function demandSize(owner: string, { rows, columns }: GridSize): void {
  if (rows * columns <= mostStates) return;
  const most = mostStates.toLocaleString("en-US");
  throw new RangeError(`${owner}: there can be at most ${most} squares, got ${rows} × ${columns}`);
}
