/**
 * Thrown where a loss, a gradient or a weight is NaN or infinite, before
 * anything is computed with it: what was learnt up to that step is kept.
 */
export class NotFiniteError extends Error {
  /** What it is called in messages. */
  override readonly name = "NotFiniteError";

  /**
   * @param owner Who found it, such as `"Adam"`.
   * @param what What it was, such as `'the gradient of "layers.0.weight"'`.
   * @param update How many updates had been made before.
   */
  constructor(owner: string, what: string, readonly update: number) {
    const updates = `${update.toLocaleString("en-US")} update${update === 1 ? "" : "s"}`;
    super(
      `${owner}: ${what} is not finite after ${updates}, and the weights are left as they were; the usual causes ` +
        "are a learning rate that is too large (lower it, or clip the gradients with clipNorm), targets or rewards " +
        "that grow without bound, and the logarithm or the root of zero",
    );
  }
}
