import { inWords } from "./in_words.ts";
import { allMeant } from "./meant.ts";

/**
 * Refuses options that do not exist, so that a misspelt one is not silently
 * ignored: a notebook runs its cells without checking their types.
 *
 * @param owner Whose options they are, for the message.
 * @param options What was given.
 * @param known The names of all options there are.
 * @throws {TypeError} If there is another one among them, or it is no object at all.
 */
export function demandKnown(owner: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options) || options instanceof Map) {
    const example = known.length === 0 ? "{}" : `{ ${known.join(", ")} }`;
    throw new TypeError(`${owner}: options are given as an object, ${example}, got ${inWords(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`${owner}: there is no option "${name}"; ${alternatives(name, known)}`);
    }
  }
}

/** What may have been meant, or else all that there are. */
function alternatives(name: string, known: readonly string[]): string {
  const others = allMeant(name, known);
  if (others.length > 0) return `do you mean ${others.join(" and ")}?`;
  if (known.length === 0) return "it takes none";
  return `there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
}
