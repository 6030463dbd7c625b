/**
 * Refuses options that do not exist, so that a misspelt one is not silently
 * ignored: a notebook runs its cells without checking their types.
 *
 * @param owner Whose options they are, for the message.
 * @param options What was given.
 * @param known The names of all options there are.
 * @throws {TypeError} If there is another one among them, with the names that exist.
 *
 * @example
 * ```ts
 * import { demandKnown } from "bellman";
 *
 * demandKnown("QLearning", { stepSize: 0.5 }, ["stepSize", "discount"]);
 * ```
 */
export function demandKnown(owner: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`${owner}: there is no option "${name}"; there are ${known.join(", ")}`);
    }
  }
}
