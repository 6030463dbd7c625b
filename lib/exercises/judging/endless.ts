import { Refusal } from "./refusal.ts";

/** Many more turns than the loops of an answer take in one call, and more time than they need. */
const TURNS = 100_000_000, MILLISECONDS = 3000;
/** How many turns pass between two looks at the clock. */
const STRIDE = 256;

/** Says that a loop of an answer went on and on. */
export class EndlessLoop extends Refusal {
  override readonly name = "EndlessLoop";

  /** @param loop The head of the loop, as it stands in the cell. */
  constructor(loop: string) {
    super(
      "goes on and on, and was stopped",
      `The loop \`${loop}\` went on and on. What was to change from turn to turn, and make it come to its end?`,
    );
  }
}

let turns = 0;
let deadline = 0;
let endless: EndlessLoop | undefined;

/** Begins to count the turns of loops anew. */
export function countAnew(): void {
  turns = 0;
  deadline = performance.now() + MILLISECONDS;
  endless = undefined;
}

/**
 * Counts one turn of a loop.
 *
 * @param loop The head of the loop.
 * @throws {EndlessLoop} If there were too many.
 */
export function turn(loop: string): void {
  turns++;
  if (turns < TURNS && (turns % STRIDE > 0 || performance.now() < deadline)) return;
  endless ??= new EndlessLoop(loop);
  throw endless;
}

/** The loop that had to be stopped since the turns were last counted anew, even if its answer caught the error. */
export function stoppedLoop(): EndlessLoop | undefined {
  return endless;
}
