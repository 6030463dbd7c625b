import { crc32, deflateSync } from "node:zlib";
// @ts-types="npm:@types/pako@2.0.4"
import { deflate } from "pako";
import type { Film } from "./animation/film.ts";
import { lay } from "./animation/patch.ts";
import { channelsOf, Colours } from "./colours.ts";
import type { Pixels } from "./raster.ts";

/** A picture as a PNG file of at most 256 colours: small, and for drawings not to be told from the original. */
export function encodePng({ width, height, data }: Pixels): Uint8Array {
  const points = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  const colours = new Colours([points]);
  return still({ width, height, colours: colours.byNumber }, colours.numbersOf(points));
}

/** A film as an animated PNG file that plays for ever. A viewer that knows no animation shows the first picture. */
export function encodeAnimatedPng(film: Film): Uint8Array {
  const { patches, delays } = film;
  let order = 0;
  const frames = patches.flatMap(({ points, over, ...place }, i) => {
    const control = chunk("fcTL", [
      ...[order++, place.width, place.height, place.x, place.y].map(uint32),
      [delays[i] >> 8, delays[i] & 255, 1000 >> 8, 1000 & 255, 0, over && i > 0 ? 1 : 0],
    ]);
    const picture = packAlike(linesOf(points, place, depthOf(film)));
    return [control, i === 0 ? chunk("IDAT", [picture]) : chunk("fdAT", [uint32(order++), picture])];
  });
  const animation = chunk("acTL", [uint32(patches.length), uint32(0)]);
  return join([...head(film), animation, ...frames, chunk("IEND", [])]);
}

/**
 * The pictures of a film as PNG files, one after another. They are packed by the
 * system, five times as fast: the bytes may differ from machine to machine, the
 * pictures do not.
 */
export function* encodePngs(film: Film): Generator<Uint8Array> {
  const picture = new Uint8Array(film.width * film.height);
  for (const patch of film.patches) {
    lay(patch, picture, film.width);
    yield still(film, picture, (lines) => deflateSync(lines, { level: 6 }));
  }
}

/** What holds for all pictures of a file. */
type Frame = Pick<Film, "width" | "height" | "colours">;

/** Packs the lines of a picture. */
type Pack = (lines: Uint8Array) => Uint8Array;

/** Not the system's, whose bytes may differ from machine to machine. */
const packAlike: Pack = (lines) => deflate(lines, { level: 8, memLevel: 9 });

function still(frame: Frame, points: Uint8Array, pack = packAlike): Uint8Array {
  const data = chunk("IDAT", [pack(linesOf(points, frame, depthOf(frame)))]);
  return join([...head(frame), data, chunk("IEND", [])]);
}

/** How a PNG file begins: its size, that its pixels are numbers of colours, and the colours. */
function head(frame: Frame): Uint8Array[] {
  const { width, height, colours } = frame, numbered = 3;
  const channels = colours.map(channelsOf);
  return [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", [uint32(width), uint32(height), [depthOf(frame), numbered, 0, 0, 0]]),
    chunk("sRGB", [[0]]),
    chunk("PLTE", channels.map(([red, green, blue]) => [red, green, blue])),
    chunk("tRNS", [channels.map(([, , , opacity]) => opacity)]),
  ];
}

/** How many bits the number of a colour takes. */
function depthOf({ colours }: Pick<Film, "colours">): 4 | 8 {
  return colours.length <= 16 ? 4 : 8;
}

/** The rows as they stand in a file: each begins with 0, for that its pixels are written as they are. */
function linesOf(
  points: Uint8Array,
  { width, height }: Pick<Film, "width" | "height">,
  depth: 4 | 8,
): Uint8Array {
  const length = Math.ceil(width * depth / 8);
  const lines = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row++) {
    const pixels = points.subarray(row * width, (row + 1) * width), begin = row * (length + 1) + 1;
    if (depth === 8) lines.set(pixels, begin);
    else for (let x = 0; x < width; x++) lines[begin + (x >> 1)] |= pixels[x] << (x & 1 ? 0 : 4);
  }
  return lines;
}

function chunk(type: string, parts: readonly ArrayLike<number>[]): Uint8Array {
  const body = join([new TextEncoder().encode(type), ...parts]);
  return join([uint32(body.length - type.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function join(parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
