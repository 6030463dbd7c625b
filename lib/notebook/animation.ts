import { palette, type Scene } from "../envs/scene.ts";
import { type Bundle, Output, pictureBundle } from "./display.ts";
import { encodeAnimatedPng } from "./png.ts";
import { type Pixels, rasterise } from "./raster.ts";
import { element, paper, sceneShapes, svgDocument, textLine } from "./svg.ts";

/** A picture of an animation, and what is written above it. */
export interface AnimationFrame {
  /** What is drawn. */
  readonly scene: Scene;
  /** How long it stands, in milliseconds. */
  readonly delay: number;
  /** Written at the left, the same in all. */
  readonly title: string;
  /** Written at the right, each in a column of its own. */
  readonly captions: readonly string[];
}

const scale = 1.5; // pixels drawn to a pixel of the page
const narrowest = 440; // pixels that title and captions need
const header = 36; // pixels above the scene
const columns = [14, 124, 234]; // pixels from the right edge to a caption's end, the last caption's first
const gap = 32; // pixels between frames on a sheet: what juts out of one does not show in the next
const framesOnSheet = 25;

/**
 * A moving picture that a cell shows by ending with it, as an animated PNG: it
 * moves in Jupyter, trusted or not, in its HTML exports and on GitHub.
 */
export class Animation extends Output {
  /** What is to be seen, in a sentence. */
  override readonly description: string;
  /** The pictures, in order. */
  readonly frames: readonly AnimationFrame[];
  /** In pixels of the page. */
  readonly width: number;
  /** In pixels of the page. */
  readonly height: number;
  #png: Promise<Uint8Array> | undefined;

  /**
   * Puts pictures one after another.
   *
   * @param frames At least one; their scenes are all as large as the first.
   * @param description What is to be seen, in a sentence.
   */
  constructor(frames: readonly AnimationFrame[], description: string) {
    super();
    const [{ scene }] = frames;
    this.frames = frames;
    this.description = description;
    this.width = even(Math.max(scene.width, narrowest));
    this.height = even(header + scene.height);
  }

  /** The animation as an animated PNG file. */
  toPng(): Promise<Uint8Array> {
    return this.#png ??= this.#encode();
  }

  /** The animation as Jupyter receives it: a PNG, and its description. */
  override async bundle(): Promise<Bundle> {
    return pictureBundle(await this.toPng(), this);
  }

  async #encode(): Promise<Uint8Array> {
    const pictures: Pixels[] = [];
    for (let first = 0; first < this.frames.length; first += framesOnSheet) {
      pictures.push(...await this.#drawSheet(this.frames.slice(first, first + framesOnSheet)));
    }
    return encodeAnimatedPng(pictures, this.frames.map(({ delay }) => delay));
  }

  /** Draws many frames under one another and cuts them apart; one by one, the typeface would be read anew for each. */
  async #drawSheet(frames: readonly AnimationFrame[]): Promise<Pixels[]> {
    const pitch = this.height + gap;
    const groups = frames.map((frame, row) =>
      element("g", { transform: `translate(0 ${row * pitch})` }, this.#draw(frame))
    );
    const sheet = await rasterise(svgDocument(this.width, frames.length * pitch, ...groups), scale);
    const bytesARow = 4 * sheet.width, height = scale * this.height;
    return frames.map((_, row) => {
      const first = row * scale * pitch * bytesARow;
      return { width: sheet.width, height, data: sheet.data.slice(first, first + height * bytesARow) };
    });
  }

  #draw({ scene, title, captions }: AnimationFrame): string {
    const texts = captions.map((caption, place) =>
      textLine(caption, { x: this.width - columns[captions.length - 1 - place], y: 24, "text-anchor": "end" })
    );
    return [
      paper(this.width, this.height),
      element(
        "g",
        { transform: `translate(${(this.width - scene.width) / 2} ${header})` },
        sceneShapes(scene),
      ),
      textLine(title, { x: 14, y: 24, "font-size": 13, "font-weight": 700, fill: palette.ink }),
      ...texts,
    ].join("");
  }
}

/** The next even number, of which one and a half is a whole one. */
function even(pixels: number): number {
  return 2 * Math.ceil(pixels / 2);
}
