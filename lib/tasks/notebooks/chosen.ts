/** Which notebooks are meant by the words on a command line. */
import { SetUpError } from "../set_up_error.ts";

/**
 * The notebooks whose names begin with one of the words; all where there are no words. A word may be a path.
 *
 * @param task Who asks, such as `deno task outputs`.
 * @throws {SetUpError} Where no name begins with a word, with the names that there are.
 */
export function chosenNames(task: string, names: readonly string[], words: readonly string[]): string[] {
  const prefixes = words.map((word) => word.replace(/^.*[/\\]/, "").replace(/\.ipynb$/, ""));
  const unknown = prefixes.find((prefix) => !names.some((name) => name.startsWith(prefix)));
  if (unknown !== undefined) {
    throw new SetUpError(
      `${task}: no notebook begins with "${unknown}"; there are ${names.join(", ") || "none"}`,
    );
  }
  return names.filter((name) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)));
}
