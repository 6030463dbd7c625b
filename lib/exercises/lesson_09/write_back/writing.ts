/** A memory, of which only the priorities matter here. */
export interface Marked {
  readonly capacity: number;
  readonly stored: number;
  priorities: number[];
}

/** Gives transitions the errors that they were found to have. */
export type WriteBack = (memory: Marked, numbers: number[], errors: number[]) => void;

/** Writes an error where something says so. */
export function where(
  isThere: (number: number, memory: Marked) => boolean,
  {
    place = (number: number, { capacity }: Marked): number => number % capacity,
    priority = Math.abs,
  } = {},
): WriteBack {
  return (memory, numbers, errors) =>
    numbers.forEach((number, k) => {
      if (isThere(number, memory)) memory.priorities[place(number, memory)] = priority(errors[k]);
    });
}

/** Whether a number is still in the memory. */
export const inside = (number: number, { stored, capacity }: Marked) => number >= stored - capacity;
