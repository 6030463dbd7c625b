import { Generator } from "../../random/generator.ts";

/**
 * Stands in for `Math.random` until it is disposed: falls the same way every
 * time, and tells whether it was rolled.
 */
export class TellingDice implements Disposable {
  /** Whether `Math.random` was called. */
  rolled = false;
  readonly #original = Math.random;

  constructor() {
    const dice = new Generator(0);
    Math.random = () => {
      this.rolled = true;
      return dice.random();
    };
  }

  [Symbol.dispose](): void {
    Math.random = this.#original;
  }
}
