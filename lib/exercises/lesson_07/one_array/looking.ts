/** What is asked for. */
export type Keep = (look: () => Float32Array, count: number) => Float32Array[];

/** What was kept. */
export interface Kept {
  readonly rows: number[][];
  /** How many different arrays there are among the rows. */
  readonly arrays: number;
  /** How often the world was looked at. */
  readonly looks: number;
}

/** What was kept of a world that shows all that there is to see in one and the same array, and then goes on. */
export function kept(answer: Keep, sights: readonly (readonly number[])[], count: number): Kept {
  const now = new Float32Array(sights[0].length);
  let shown = 0;
  const look = () => {
    now.set(sights[shown++ % sights.length]);
    return now;
  };
  const rows = answer(look, count), looks = shown;
  look();
  if (!Array.isArray(rows)) return rows; // who forgets to return is told so
  return { rows: Array.from(rows, (row) => Array.from(row)), arrays: new Set(rows).size, looks };
}

/** Looks so many times, and keeps what `keep` makes of each look. */
export function keeping(keep: (seen: Float32Array) => Float32Array, more = 0): Keep {
  return (look, count) => Array.from({ length: Math.max(0, count + more) }, () => keep(look()));
}
