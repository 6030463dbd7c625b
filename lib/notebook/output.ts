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
