import { Interrupted, tick, Ticker } from "../../train/tick.ts";

/**
 * Lets the event loop have its turn between two calls of an answer, so that the
 * stop button ends a check too. Once it was pressed, this is remembered: a
 * search for counterexamples would take an error for one of them.
 */
export class Pause {
  readonly #ticker = new Ticker();
  #interrupted: Interrupted | undefined;

  /** Takes a turn if one is due. Returns whether the stop button was pressed. */
  async stopped(): Promise<boolean> {
    if (this.#interrupted === undefined && this.#ticker.due()) {
      try {
        await tick();
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        this.#interrupted = error;
      }
    }
    return this.#interrupted !== undefined;
  }

  /**
   * Takes a turn if one is due, and passes on what was remembered.
   *
   * @throws {Interrupted} If the stop button was pressed.
   */
  async goOn(): Promise<void> {
    if (await this.stopped() && this.#interrupted) throw this.#interrupted;
  }
}
