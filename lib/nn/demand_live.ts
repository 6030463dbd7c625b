import type * as tf from "@tensorflow/tfjs";

/**
 * Refuses a tensor that was disposed, of which tfjs would say that it cannot
 * read properties of undefined.
 *
 * @param owner Who needs it, for the message.
 * @param name What it is called there.
 * @throws {TypeError} If it was disposed.
 */
export function demandLive(owner: string, name: string, { isDisposed }: tf.Tensor): void {
  if (!isDisposed) return;
  throw new TypeError(
    `${owner}: ${name} must be a tensor that still lives, got one that was disposed; dispose of it after its ` +
      "last use, and in a tf.tidy return it or tf.keep() it",
  );
}
