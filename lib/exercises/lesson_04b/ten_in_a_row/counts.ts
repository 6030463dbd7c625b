/** After how many episodes so many in a row were full, or null. */
export type Count = (lengths: number[], full: number, inARow: number) => number | null;

/** Counts full episodes in a row, and says what it sees as soon as there are enough. */
export function counting(
  {
    isFull = (length, full) => length >= full,
    next = (streak) => streak + 1,
    reset = () => 0,
    enough = (streak, inARow) => streak >= inARow,
    says = (i) => i + 1,
    never = () => null,
  }: {
    isFull?: (length: number, full: number) => boolean;
    next?: (streak: number) => number;
    reset?: (streak: number) => number;
    enough?: (streak: number, inARow: number) => boolean;
    says?: (i: number, inARow: number) => number;
    never?: (lengths: number[], streak: number) => number | null;
  } = {},
): Count {
  return (lengths, full, inARow) => {
    let streak = 0;
    for (const [i, length] of lengths.entries()) {
      streak = isFull(length, full) ? next(streak) : reset(streak);
      if (enough(streak, inARow)) return says(i, inARow);
    }
    return never(lengths, streak);
  };
}

/** Looks for a slice whose episodes are all full, however few it holds. */
export function slicing(
  { from, end = (i) => i + 1, says }: {
    from: (i: number, inARow: number) => number;
    end?: (i: number, inARow: number) => number;
    says: (i: number, inARow: number) => number;
  },
): Count {
  return (lengths, full, inARow) => {
    for (let i = 0; i < lengths.length; i++) {
      const slice = lengths.slice(from(i, inARow), end(i, inARow));
      if (slice.every((length) => length >= full)) return says(i, inARow);
    }
    return null;
  };
}
