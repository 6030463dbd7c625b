import { display } from "../display.ts";
import type { Bundle, Output } from "../output.ts";

/** A place in a cell's output, whose content is replaced again and again. */
export class Place {
  readonly #id = crypto.randomUUID();
  #taken = false;

  /** Shows something here, in place of what was shown before. */
  async show(content: Output | Bundle): Promise<void> {
    const update = this.#taken;
    this.#taken = true;
    await display(content, { id: this.#id, update });
  }
}
