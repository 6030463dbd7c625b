/**
 * What an unsolved exercise throws, so that its check can tell "not yet" from
 * "wrong".
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * function myTdTarget(): number {
 *   throw new rl.Todo();
 * }
 * ```
 */
export class Todo extends Error {
  override readonly name = "Todo";

  constructor(message = "this exercise is still to do") {
    super(message);
  }
}
