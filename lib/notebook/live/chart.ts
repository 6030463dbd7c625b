import { previewBundle } from "../bundles.ts";
import { type Bundle, Output } from "../output.ts";
import { Figure } from "../figure.ts";
import { kindOf } from "../plot/demand.ts";
import { Pace } from "./pace.ts";
import { Place } from "./place.ts";

/** How long it takes to draw a chart as SVG and to send it, in milliseconds. */
const usualCost = 10;

/** A chart in a cell's output that is drawn anew while the cell runs. */
export class LiveChart {
  readonly #draw: () => Output;
  readonly #place = new Place();
  readonly #pace = new Pace(usualCost);

  /** @param draw Draws the chart as things are. */
  constructor(draw: () => Output) {
    this.#draw = draw;
  }

  /** Takes a place in the output, so that what is shown later stands below it. */
  async begin(): Promise<void> {
    await this.#place.show({ data: { "text/plain": "waiting for something to draw …" } });
  }

  /** Draws the chart anew if it is time to. */
  async update(): Promise<void> {
    if (this.#pace.due()) await this.#pace.draw(() => this.#place.show(quickly(this.#drawn())));
  }

  /** Draws the chart for the last time, in the form in which it is saved. */
  async end(): Promise<void> {
    await this.#place.show(this.#drawn());
  }

  #drawn(): Output {
    const output = this.#draw();
    if (output instanceof Output) return output;
    throw new TypeError(`live: draw must return a figure, got ${kindOf(output)}; is its return missing?`);
  }
}

/** A figure as an SVG in place of a PNG: made sooner, though not every viewer of a saved notebook shows it. */
function quickly(output: Output): Output | Bundle {
  return output instanceof Figure ? previewBundle(output.svg, output) : output;
}
