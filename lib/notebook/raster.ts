import { readFile } from "node:fs/promises";
import "@fontsource/dejavu-sans/metadata.json" with { type: "json" }; // lets import.meta.resolve find the files beside it
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { unpackWoff } from "./woff.ts";

/**
 * A picture as its pixels, row by row from the top: red, green, blue and
 * opacity, a byte each, and the colours multiplied by the opacity.
 */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Draws an SVG: the same pixels on every machine, since neither the system's
 * fonts nor its graphics take part.
 *
 * @param scale Pixels drawn to a pixel of the SVG.
 */
export async function rasterise(svg: string, scale: number): Promise<Pixels> {
  const fontBuffers = await (fonts ??= load());
  // every text gets a typeface from these files; without them it would be left out in silence
  const font = { fontBuffers, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };
  const picture = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } });
  const image = picture.render();
  const { width, height, pixels } = image;
  image.free();
  picture.free();
  return { width, height, data: pixels };
}

let fonts: Promise<Uint8Array[]> | undefined;

/** Starts resvg, once, and reads the typeface in its two weights. */
async function load(): Promise<Uint8Array[]> {
  const read = (specifier: string) => readFile(new URL(import.meta.resolve(specifier)));
  const file = (weight: number) =>
    read(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`);
  const [program, ...files] = await Promise.all([
    read("@resvg/resvg-wasm/index_bg.wasm"),
    file(400),
    file(700),
  ]);
  await initWasm(program);
  return files.map(unpackWoff); // once here, and not for every picture there
}
