import { kindOf } from "../plot/demand.ts";

/**
 * Refuses what cannot be gone through item by item.
 *
 * @throws {TypeError} If it is not iterable.
 */
export function demandItems(owner: string, items: unknown): void {
  const iterable = typeof items === "object" && items !== null &&
    (Symbol.asyncIterator in items || Symbol.iterator in items);
  if (iterable || typeof items === "string") return;
  throw new TypeError(
    `${owner}: items must be something to go through, such as a training run or a list, got ${kindOf(items)}`,
  );
}
