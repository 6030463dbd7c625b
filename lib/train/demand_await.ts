const inspect: unique symbol = Symbol.for("Deno.customInspect");

/**
 * Makes a loop that forgets `await` say so, where JavaScript would only say that
 * it is not iterable; and a cell that has no loop at all, as one that awaits it
 * like a promise, where nothing would be done and nothing said.
 *
 * @param items What can be gone through by `for await` alone.
 * @param message What a `for` loop over it, or a spread, is refused with, and what is seen where it is shown.
 * @returns The same object.
 */
export function demandAwait<Items extends AsyncIterable<unknown>>(items: Items, message: string): Items {
  const refuse = () => {
    throw new TypeError(message);
  };
  return Object.defineProperties(items, {
    [Symbol.iterator]: { value: refuse },
    [inspect]: { value: () => message },
  });
}
