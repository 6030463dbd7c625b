/**
 * Whether steps go on where the ones before have led. One that does not says
 * that somebody has broken an episode off; if the next one does not either, they
 * are no steps of an episode, and nothing could be learnt from them.
 */
export class GoingOn {
  readonly #broken: Uint8Array;

  constructor(copies: number) {
    this.#broken = new Uint8Array(copies);
  }

  /**
   * Notes whether a copy goes on.
   *
   * @returns The same.
   * @throws {TypeError} If it did not the time before either.
   */
  says(copy: number, goesOn: boolean): boolean {
    const again = !goesOn && this.#broken[copy] === 1;
    this.#broken[copy] = Number(!goesOn);
    if (!again) return goesOn;
    throw new TypeError(
      "each step begins elsewhere than the one before has led; nextObservation must be what is seen next, number " +
        "for number, or terminated or truncated be true",
    );
  }
}
