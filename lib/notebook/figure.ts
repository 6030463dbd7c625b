import { pictureBundle } from "./bundles.ts";
import { type Bundle, Output } from "./output.ts";
import { encodePng } from "./png.ts";
import { rasterise } from "./raster.ts";
import { savePicture } from "./save.ts";

/** Pixels of a picture to a pixel of the page, so that it is sharp on fine screens too. */
const scale = 2;

/**
 * A still picture that a cell shows by ending with it, as a PNG with a text
 * alternative: the one form that Jupyter, trusted or not, its exports and
 * GitHub all show.
 */
export class Figure extends Output {
  /** The picture as an SVG document. */
  readonly svg: string;
  /** In pixels of the page. */
  readonly width: number;
  /** In pixels of the page. */
  readonly height: number;
  /** What is to be seen, in a sentence or two. */
  override readonly description: string;

  /**
   * Makes a figure of a drawing.
   *
   * @param svg The whole document.
   * @param description What the picture shows, in a sentence or two.
   */
  constructor(
    svg: string,
    { width, height, description }: { width: number; height: number; description: string },
  ) {
    super();
    this.svg = svg;
    this.width = width;
    this.height = height;
    this.description = description;
  }

  /** The picture as a PNG file, twice as fine as the page. */
  async toPng(): Promise<Uint8Array> {
    return encodePng(await rasterise(this.svg, scale));
  }

  /**
   * Saves the picture as its name ends: `.png`, twice as fine as the page, or
   * `.svg`. Folders that are missing are made.
   *
   * @param path Where to; in a notebook, from the notebook's folder.
   * @throws {RangeError} If the name ends otherwise.
   *
   * @example
   * ```ts
   * import * as rl from "bellman";
   *
   * const figure = rl.plot.bars({ left: 3, right: 5 });
   * // await figure.save("bars.png");
   * ```
   */
  async save(path: string): Promise<void> {
    await savePicture("Figure.save", path, { ".png": () => this.toPng(), ".svg": () => this.svg });
  }

  /** The figure as Jupyter receives it: a PNG, and its description. */
  override async bundle(): Promise<Bundle> {
    return pictureBundle(await this.toPng(), this);
  }
}
