import { demandKnown } from "../demands/known.ts";
import { type Bundle, Output } from "./output.ts";
import type { TableOptions } from "./table.ts";

/** Words that a cell shows by ending with them, line by line as they are. */
export class Words extends Output {
  override readonly description: string;

  /**
   * @param words Line by line.
   * @param options Those of a table, of which `title` counts.
   * @throws {TypeError} If there is no such option.
   */
  constructor(words: string, options: TableOptions = {}) {
    super();
    demandKnown("show", options, ["columns", "most", "title"]);
    this.description = options.title === undefined ? words : `${options.title}\n${words}`;
  }

  /** The words alone. */
  override bundle(): Promise<Bundle> {
    return Promise.resolve({ data: { "text/plain": this.description } });
  }
}
