/**
 * Words by how near they are to a misspelled one: the fewer letters have to be
 * changed, added or left out, the earlier; equally near ones keep their order.
 */
export function nearestFirst(word: string, words: readonly string[]): string[] {
  return [...words].sort((one, other) => distance(word, one) - distance(word, other));
}

/** Levenshtein's distance, one row of his table at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let k = 1; k <= other.length; k++) {
      const swapped = above[k - 1] + (one[i - 1] === other[k - 1] ? 0 : 1);
      row.push(Math.min(swapped, above[k] + 1, row[k - 1] + 1));
    }
  }
  return row[other.length];
}
