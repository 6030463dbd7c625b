import { inWords } from "./in_words.ts";

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
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    const example = known.length === 0 ? "{}" : `{ ${known.join(", ")} }`;
    throw new TypeError(`${owner}: options are given as an object, ${example}, got ${inWords(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`${owner}: there is no option "${name}"; ${alternatives(name, known)}`);
    }
  }
}

/** What may have been meant: the option in other letters, as Python writes it, or else all that there are. */
function alternatives(name: string, known: readonly string[]): string {
  const bare = (word: string) => word.replace(/[_-]/g, "").toLowerCase();
  const meant = known.find((other) => bare(other) === bare(name));
  if (meant !== undefined) return `do you mean ${meant}?`;
  if (known.length === 0) return "it takes none";
  return `there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
}
