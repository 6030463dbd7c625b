import { Buffer } from "node:buffer";
import type { Bundle } from "./output.ts";
import { element } from "./svg.ts";

/** A PNG file as an output: it shows everywhere, and its description takes its place where no picture can. */
export function pictureBundle(
  png: Uint8Array,
  { width, height, description: alt }: { width: number; height: number; description: string },
): Bundle {
  const base64 = Buffer.from(png.buffer, png.byteOffset, png.byteLength).toString("base64");
  const data = { "image/png": base64, "text/plain": alt };
  return { data, metadata: { "image/png": { width, height, alt } } };
}

/** An SVG document as an output for the time being: an HTML picture, in which it moves, and its description. */
export function previewBundle(
  svg: string,
  { width, height, description: alt }: { width: number; height: number; description: string },
): Bundle {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  const style = "display: block; margin-bottom: 3px"; // as Jupyter sets a PNG: nothing below it is to jump
  return { data: { "text/html": element("img", { src, width, height, alt, style }), "text/plain": alt } };
}
