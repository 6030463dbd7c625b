/** A violation as a list: of one sentence where there is a violation, of none where all is well. */
export function when(violated: boolean, says: string): string[] {
  return violated ? [says] : [];
}

/** Sentences about one cell, each with the cell's number and id before it. */
export function inCell(index: number, id: string, sentences: string[]): string[] {
  return sentences.map((says) => `cell ${index + 1} (${id}): ${says}`);
}
