import { Buffer } from "node:buffer";
import { demandKnown } from "../envs/options.ts";
import { kindOf } from "./plot/demand.ts";
import { element } from "./svg.ts";

/** Jupyter's name for the method by which a value says how it is shown. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display");
const inspect: unique symbol = Symbol.for("Deno.customInspect");

/** What is shown, once for each media type; a viewer picks the richest that it knows. */
export type MediaBundle = { readonly [mediaType: string]: string };

/** How a picture stands on the page. */
export interface PictureMetadata {
  /** In pixels of the page, however many the picture has. */
  readonly width: number;
  /** In pixels of the page. */
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

/** A media bundle, and for its pictures how they stand on the page. */
export interface Bundle {
  /** What is shown, by media type. */
  readonly data: MediaBundle;
  /** How its pictures stand on the page, by media type. */
  readonly metadata?: { readonly [mediaType: string]: PictureMetadata };
}

/** Something that a cell shows when it ends with it: a figure, an animation, a table. */
export abstract class Output {
  /** What is to be seen, in words: for the terminal, and for readers who cannot see it. */
  abstract readonly description: string;

  /** The output as Jupyter receives it. */
  abstract bundle(): Promise<Bundle>;

  /** What stands in its place while a slow {@linkcode bundle} is being made; undefined where none is needed. */
  preview(): Bundle | undefined {
    return undefined;
  }

  /** What is shown below it as an output of its own, such as links, which a picture cannot hold. */
  below(): Output | undefined {
    return undefined;
  }

  /** How Deno's Jupyter kernel asks for it. */
  async [jupyterDisplay](): Promise<MediaBundle> {
    return (await this.bundle()).data;
  }

  /** How `console.log` prints it. */
  [inspect](): string {
    return this.description;
  }
}

/** The kernel's own functions, or `undefined` outside Deno's Jupyter kernel. */
export function jupyter(): typeof Deno.jupyter | undefined {
  try {
    return Deno.jupyter;
  } catch {
    return undefined; // outside the kernel the name is there, but reading it is an error
  }
}

/** Options of {@linkcode display}. */
export interface DisplayOptions {
  /** A name under which the output can be replaced later. */
  readonly id?: string;
  /** Whether to replace the output of that name. Default `false`. */
  readonly update?: boolean;
}

/**
 * Shows an output now, in the middle of a cell. What takes long to draw, such
 * as an animation, is shown as a quick preview until it is ready. Outside a
 * kernel it does nothing.
 *
 * @param output A figure, an animation, a table, or a bundle of one's own.
 * @throws {TypeError} If it is none of these, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.display(rl.plot.bars({ left: 3, right: 5 }));
 * ```
 */
export async function display(output: Output | Bundle, options: DisplayOptions = {}): Promise<void> {
  demandOutput(output);
  demandKnown("display", options, ["id", "update"]);
  if (jupyter() === undefined) return;
  if (!(output instanceof Output)) return await send(output, options);
  const preview = output.preview(), below = output.below();
  if (preview) await displayInPlaceOf(preview, output, options);
  else await send(await output.bundle(), options);
  if (below) await display(below);
}

function demandOutput(output: unknown): void {
  if (output instanceof Output || isBundle(output)) return;
  throw new TypeError(
    `display: needs a figure, an animation, a table, or a bundle such as { data: { "text/plain": "…" } }, ` +
      `got ${kindOf(output)}; console.log shows text and numbers`,
  );
}

function isBundle(output: unknown): boolean {
  return typeof output === "object" && output !== null && "data" in output &&
    typeof output.data === "object" && output.data !== null;
}

/** Shows a preview, and as soon as the output is ready, that in its place. */
export async function displayInPlaceOf(
  preview: Bundle,
  output: Output,
  { id = crypto.randomUUID(), update }: DisplayOptions = {},
): Promise<void> {
  await send(preview, { id, update });
  await send(await output.bundle(), { id, update: true });
}

async function send({ data, metadata = {} }: Bundle, { id, update = false }: DisplayOptions): Promise<void> {
  const transient = id === undefined ? {} : { display_id: id };
  const content = { data, metadata, transient };
  await jupyter()?.broadcast(update ? "update_display_data" : "display_data", content);
}

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
