/** What is asked for. */
export type Place = (size: number, faces: number, roll: () => number) => number;

/** What came of it. */
export interface Thrown {
  readonly place: number;
  /** How often the die was thrown. */
  readonly throws: number;
}

/** Lets an answer throw a die that falls as it is told, and after that on 0 for ever. */
export function thrown(answer: Place, size: number, faces: number, falls: readonly number[]): Thrown {
  let throws = 0;
  const place = answer(size, faces, () => falls[throws++] ?? 0);
  return { place, throws };
}

/** Throws again and again while a throw is refused, and makes a place of the one that is not. */
export function throwing(
  refused: (fell: number, size: number, faces: number) => boolean,
  placeOf: (fell: number, size: number, faces: number) => number = (fell, size) => fell % size,
): Place {
  const place: Place = (size, faces, roll) => {
    const fell = roll();
    return refused(fell, size, faces) ? place(size, faces, roll) : placeOf(fell, size, faces);
  };
  return place;
}

/** Whether a throw lies in the last, incomplete round. */
export function isLeftOver(fell: number, size: number, faces: number): boolean {
  return fell >= faces - faces % size;
}
