import { assertEquals } from "../../assert.ts";
import { type Film, makeFilm } from "../../../lib/notebook/animation/film.ts";
import { encodeGif } from "../../../lib/notebook/gif.ts";
import { encodeAnimatedPng, encodePngs } from "../../../lib/notebook/png.ts";
import { decode, decodeGif } from "../pictures.ts";

const white = 0xffffffff, red = 0xff0000ff, blue = 0xffff0000, clear = 0;
const glass = 0x80000080; // red, half open, multiplied by its opacity

/** A film of pictures that are three pixels wide. */
async function film(pictures: readonly number[][]): Promise<Film> {
  async function* pixels(): AsyncGenerator<Uint32Array> {
    for (const picture of pictures) yield await Promise.resolve(Uint32Array.from(picture));
  }
  return await makeFilm(pixels(), 3, pictures.map((_, i) => 40 * (i + 1)));
}

/** The pixels of a decoded picture, as they went in; where one is transparent its colour does not matter. */
function pixels(rgba: Uint8Array): number[] {
  return [...new Uint32Array(rgba.buffer)].map((pixel) => pixel >>> 24 === 0 ? clear : pixel);
}

const pictures = [
  [clear, white, white, white, white, white],
  [clear, white, white, white, red, white],
  [clear, white, blue, white, white, red],
  [clear, white, blue, white, white, red],
  [clear, white, white, white, white, white],
];

Deno.test("a film keeps of each picture what changes", async () => {
  const { patches, colours } = await film(pictures);
  assertEquals(patches.map(({ x, y, width, height }) => [x, y, width, height]), [
    [0, 0, 3, 2],
    [1, 1, 1, 1],
    [1, 0, 2, 2],
    [0, 0, 1, 1],
    [2, 0, 1, 2],
  ]);
  const number = (colour: number) => colours.indexOf(colour);
  assertEquals([...patches[2].points], [0, number(blue), number(white), number(red)]);
});

Deno.test("an animated PNG shows all pictures of a film", async () => {
  const { width, height, frames, delays } = decode(encodeAnimatedPng(await film(pictures)));
  assertEquals([width, height, ...delays], [3, 2, 40, 80, 120, 160, 200]);
  assertEquals(frames.map(pixels), pictures);
});

Deno.test("an animated PNG shows what becomes transparent, or half so", async () => {
  const opening = [[white, red, white], [clear, red, glass], [clear, clear, glass]];
  const { frames } = decode(encodeAnimatedPng(await film(opening)));
  const halfRed = 0x800000ff; // in a file colours are not multiplied by their opacity
  assertEquals(frames.map(pixels), [
    [white, red, white],
    [clear, red, halfRed],
    [clear, clear, halfRed],
  ]);
});

Deno.test("a GIF shows all pictures of a film", async () => {
  const { width, height, frames, delays } = decodeGif(encodeGif(await film(pictures)));
  assertEquals([width, height, ...delays], [3, 2, 40, 80, 120, 160, 200]);
  assertEquals(frames.map(pixels), pictures);
});

Deno.test("a GIF shows what is half transparent as on white, and waits as long as browsers can", async () => {
  const { frames, delays } = decodeGif(encodeGif({ ...await film([[glass, red, clear]]), delays: [5] }));
  const pink = 0xff7f7fff;
  assertEquals([frames.map(pixels), delays], [[[pink, red, clear]], [20]]);
});

Deno.test("the pictures of a film are PNG files of their own", async () => {
  const files = [...encodePngs(await film(pictures))].map(decode);
  assertEquals(files.map(({ frames }) => pixels(frames[0])), pictures);
});
