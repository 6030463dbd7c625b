import type { Place } from "./verdict.ts";

/** How many characters a line may have. */
const WIDTH = 76;

/** The most that is shown of two long values. */
const LONGEST = 6;

/** A stretch of two values under each other, and marks below the places where they differ. */
export interface Stretch {
  readonly expected: string;
  readonly got: string;
  /** Empty where there is nothing to mark. */
  readonly marks: string;
}

/**
 * Two values under each other, padded so that their pieces align. Long ones are
 * broken into stretches, of which those with a difference come first to be kept.
 */
export function sideBySide(places: readonly Place[]): Stretch[] {
  const stretches = broken(places).map(stretch);
  if (stretches.length <= LONGEST) return stretches;
  return stretches.filter(({ marks }) => marks !== "").slice(0, LONGEST);
}

function broken(places: readonly Place[]): Place[][] {
  const lines: Place[][] = [[]];
  let width = 0;
  for (const place of places) {
    if (width > 0 && width + widthOf(place) > WIDTH) {
      lines.push([]);
      width = 0;
    }
    lines[lines.length - 1].push(place);
    width += widthOf(place);
  }
  return lines;
}

function stretch(places: readonly Place[]): Stretch {
  const row = (text: (place: Place) => string) => {
    let line = "", room = 0; // what is left of the columns so far, kept until the next value begins
    for (const place of places) {
      if (text(place) !== "" && !isClosing(place)) {
        line += " ".repeat(room);
        room = 0;
      }
      line += text(place);
      room += widthOf(place) - text(place).length;
    }
    return line.trimEnd();
  };
  return {
    expected: row(({ expected }) => expected),
    got: row(({ got }) => got),
    marks: row((place) => place.differs ? "^".repeat(widthOf(place)) : ""),
  };
}

/** Whether a piece belongs to what stands before it: a comma, a closing bracket. */
function isClosing({ expected, got }: Place): boolean {
  return /^[\]}, ]*$/.test(expected + got);
}

function widthOf({ expected, got }: Place): number {
  return Math.max(expected.length, got.length);
}
