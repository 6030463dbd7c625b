/**
 * When a line was printed last. The kernel sends lines by a thread of their own
 * and pictures at once, so that a picture may overtake the line before it.
 *
 * @module
 */

/** How long that thread may be held up, in milliseconds; a fraction of one is usual. */
const DELAY = 60;

let printedAt = -Infinity;

/** Notes that something is printed. */
export function notePrinted(): void {
  printedAt = performance.now();
}

/** Waits until what was printed has been sent; for nothing where that is long ago. */
export async function printedIsSent(): Promise<void> {
  const time = printedAt + DELAY - performance.now();
  if (time > 0) await new Promise((resolve) => setTimeout(resolve, time));
}
