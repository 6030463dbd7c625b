/** Where an action leads on a grid. */
export type Direction = "up" | "right" | "down" | "left";

/** How far each direction leads, in rows downwards and columns to the right. */
export const offsets: Readonly<Record<Direction, { readonly rows: number; readonly columns: number }>> = {
  up: { rows: -1, columns: 0 },
  right: { rows: 0, columns: 1 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
};
