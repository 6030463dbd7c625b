// deno-lint-ignore no-control-regex -- Python counts these, too, as the end of a line
const afterLine = /(?<=\r(?!\n)|[\n\v\f\x1c-\x1e\x85\u2028\u2029])/;

/**
 * A text as the list of lines that a notebook file keeps: each with its ending, cut where Python's
 * `splitlines` cuts.
 *
 * @example
 * ```ts
 * import { splitLines } from "./lines.ts";
 * splitLines("one\ntwo"); // ["one\n", "two"]
 * ```
 */
export function splitLines(text: string): string[] {
  return text === "" ? [] : text.split(afterLine);
}

/** The whole text of a list of lines; anything else is handed back as it is. */
export function joinLines(lines: unknown): unknown {
  return Array.isArray(lines) && lines.every((line) => typeof line === "string") ? lines.join("") : lines;
}
