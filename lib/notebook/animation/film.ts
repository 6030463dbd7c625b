import { Colours } from "../colours.ts";
import { changeBetween, type Patch } from "./patch.ts";

/** A moving picture of at most 256 colours. */
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
    changes.push(
      before
        ? changeBetween(before, picture, width)
        : { x: 0, y: 0, width, height, points: picture, over: true },
    );
    before = picture;
  }
  const colours = new Colours(changes.map(({ points }) => points));
  const patches = changes.map((change) => ({ ...change, points: colours.numbersOf(change.points) }));
  return { width, height, colours: colours.byNumber, patches, delays };
}
