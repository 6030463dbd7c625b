/** Where an action leads on a grid. */
export type Direction = "up" | "right" | "down" | "left";

/** How far each direction leads, in rows downwards and columns to the right. */
export const offsets: Readonly<Record<Direction, { readonly rows: number; readonly columns: number }>> = {
  up: { rows: -1, columns: 0 },
  right: { rows: 0, columns: 1 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
};

/** The directions as most worlds number their actions. */
export const clockwise: readonly Direction[] = Object.freeze(["up", "right", "down", "left"] as const);

/**
 * The actions that a slippery ground may make of one: the one before it, itself,
 * and the one after it, as Gymnasium lists them. Where the actions go round the
 * compass, the outer two lead at right angles to what was meant.
 */
export function slips(action: number): readonly [number, number, number] {
  return [(action + 3) % 4, action, (action + 1) % 4];
}
