import { inWords } from "../../demands/in_words.ts";

/**
 * Refuses what is no map in rows of letters.
 *
 * @throws {TypeError} If it is no list of strings; one with gaps is none.
 */
export function demandRows(owner: string, rows: unknown): void {
  if (Array.isArray(rows) && Array.from(rows).every((row) => typeof row === "string")) return;
  throw new TypeError(`${owner}: a map is a list of strings, one a row, got ${inWords(rows)}`);
}
