/**
 * Makes a loop that forgets `await` say so, where JavaScript would only say that
 * it is not iterable.
 *
 * @param items What can be gone through by `for await` alone.
 * @param message What a `for` loop over it, or a spread, is refused with.
 * @returns The same object.
 */
export function demandAwait<Items extends AsyncIterable<unknown>>(items: Items, message: string): Items {
  const value = () => {
    throw new TypeError(message);
  };
  return Object.defineProperty(items, Symbol.iterator, { value });
}
