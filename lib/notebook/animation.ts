import { type Film, makeFilm } from "./animation/film.ts";
import { type AnimationFrame, type Card, cardFor, cardWith, drawFrame, shapesOf } from "./animation/frame.ts";
import { movingShapes } from "./animation/smil.ts";
import { pictureBundle, previewBundle } from "./bundles.ts";
import { type Bundle, Output } from "./output.ts";
import { rasterise } from "./raster.ts";
import { encodeGif } from "./gif.ts";
import { encodeAnimatedPng, encodePngs } from "./png.ts";
import { savePicture, savePictures } from "./save.ts";
import { element, escape, svgDocument } from "./svg.ts";

export type { AnimationFrame } from "./animation/frame.ts";

const scale = 1.5; // pixels drawn to a pixel of the page

/**
 * A moving picture that a cell shows by ending with it, as an animated PNG: it
 * moves in Jupyter, trusted or not, in its HTML exports and on GitHub. While
 * that is being made, a quickly drawn SVG stands in its place.
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
  readonly #card: Card;
  #film: Promise<Film> | undefined;
  #png: Promise<Uint8Array> | undefined;

  /**
   * Puts pictures one after another.
   *
   * @param frames At least one; their scenes are all as large as the first.
   * @param description What is to be seen, in a sentence.
   */
  constructor(frames: readonly AnimationFrame[], description: string) {
    super();
    this.frames = frames;
    this.description = description;
    this.#card = cardFor(frames);
    ({ width: this.width, height: this.height } = this.#card);
  }

  /** The animation as an animated PNG file, half as fine again as the page. */
  toPng(): Promise<Uint8Array> {
    return this.#png ??= this.#filmed().then(encodeAnimatedPng);
  }

  /** The animation as a GIF file, which moves almost everywhere, in messages too. */
  async toGif(): Promise<Uint8Array> {
    return encodeGif(await this.#filmed());
  }

  /** The animation as an SVG document that moves in browsers, as fine as the screen. */
  toSvg(): string {
    const shapes = movingShapes(
      this.frames.map((frame) => shapesOf(frame, this.#card)),
      this.#delays(),
      this,
    );
    const title = element("title", {}, escape(this.description));
    return svgDocument(this.width, this.height, title, cardWith(shapes, this.frames[0].title, this));
  }

  /**
   * Saves the animation as its name ends: `.gif`, `.png` (which moves too) or
   * `.svg`. Folders that are missing are made.
   *
   * @param path Where to; in a notebook, from the notebook's folder.
   * @throws {RangeError} If the name ends otherwise.
   *
   * @example
   * ```ts
   * import * as rl from "bellman";
   *
   * const env = rl.make("CartPole-v1");
   * const animation = rl.animate(await rl.record(new rl.RandomAgent(env), env, { seed: 2 }));
   * // await animation.save("pole.gif");
   * ```
   */
  async save(path: string): Promise<void> {
    await savePicture("Animation.save", path, {
      ".gif": () => this.toGif(),
      ".png": () => this.toPng(),
      ".svg": () => this.toSvg(),
    });
  }

  /**
   * Saves every frame as a PNG file of its own: `0000.png`, `0001.png` and so
   * on, for programs that make films of pictures.
   *
   * @param folder Where to; in a notebook, from the notebook's folder. It is made if it isn't there.
   * @throws {RangeError} If the folder holds more numbered pictures than this animation has frames.
   */
  async saveFrames(folder: string): Promise<void> {
    await savePictures("Animation.saveFrames", folder, encodePngs(await this.#filmed()), this.frames.length);
  }

  /** The animation as Jupyter receives it: a PNG, and its description. */
  override async bundle(): Promise<Bundle> {
    return pictureBundle(await this.toPng(), this);
  }

  /** The animation as an SVG, which is drawn at once. */
  override preview(): Bundle {
    return previewBundle(this.toSvg(), this);
  }

  #filmed(): Promise<Film> {
    return this.#film ??= makeFilm(this.#draw(), scale * this.width, this.#delays());
  }

  async *#draw(): AsyncGenerator<Uint32Array> {
    for (const frame of this.frames) {
      const { data } = await rasterise(
        svgDocument(this.width, this.height, drawFrame(frame, this.#card)),
        scale,
      );
      yield new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
    }
  }

  #delays(): number[] {
    return this.frames.map(({ delay }) => delay);
  }
}
