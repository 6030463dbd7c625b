import { Colours } from "../colours.ts";
import { fewColours } from "./few_colours.ts";
import { changeBetween, lay, type Patch } from "./patch.ts";

/** A moving picture of few colours. */
export interface Film {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Its colours by their number, as {@linkcode Colours} gives them. */
  readonly colours: readonly number[];
  /** The first picture, then what changes from each to the next: the numbers of the colours. */
  readonly patches: readonly Patch<Uint8Array>[];
  /** How long each picture stands, in milliseconds. */
  readonly delays: readonly number[];
}

/**
 * Puts pictures of one size together.
 *
 * @param pictures Their pixels, row by row from the top.
 * @param width In pixels.
 * @param delays How long each stands, in milliseconds.
 */
export async function makeFilm(
  pictures: AsyncIterable<Uint32Array>,
  width: number,
  delays: readonly number[],
): Promise<Film> {
  const changes: Patch<Uint32Array>[] = [];
  let height = 0, before: Uint32Array | undefined;
  for await (const picture of pictures) {
    height = picture.length / width;
    changes.push(before ? changeBetween(before, picture, width) : whole(picture, width));
    before = picture;
  }
  const colours = new Colours(changes.map(({ points }) => points), fewColours(changes));
  const patches = recolour(changes, colours, width).map((change) => (
    { ...change, points: colours.numbersOf(change.points) }
  ));
  return { width, height, colours: colours.byNumber, patches, delays };
}

function whole(picture: Uint32Array, width: number): Patch<Uint32Array> {
  return { x: 0, y: 0, width, height: picture.length / width, points: picture, over: true };
}

/** What changes from picture to picture once similar colours are one: less. */
function recolour(
  changes: readonly Patch<Uint32Array>[],
  colours: Colours,
  width: number,
): Patch<Uint32Array>[] {
  const [first, ...others] = changes.map((change) => ({ ...change, points: colours.shown(change.points) }));
  let picture = first.points;
  return [
    first,
    ...others.map((change) => {
      const next = picture.slice();
      lay(change, next, width);
      const changed = changeBetween(picture, next, width);
      picture = next;
      return changed;
    }),
  ];
}
