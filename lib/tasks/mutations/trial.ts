import type { Candidate } from "./judging.ts";
import { type Fate, JudgingProcess } from "./judging_process.ts";

/** Options of {@linkcode tryAll}. */
export interface TrialOptions {
  /** How many mutants are judged at the same time. Default 2. */
  readonly processes?: number;
  /** How long a mutant may be at work without a sign of life, in seconds. Default 10. */
  readonly seconds?: number;
}

/**
 * Has mutants judged.
 *
 * @returns What came of each, in their order.
 */
export async function tryAll(
  candidates: readonly Candidate[],
  { processes = 2, seconds = 10 }: TrialOptions = {},
): Promise<Fate[]> {
  const fates: Fate[] = [], waiting = candidates.entries();
  const work = async () => {
    let process: JudgingProcess | undefined;
    try {
      for (const [index, candidate] of waiting) {
        if (!process?.isAlive) process = await JudgingProcess.start();
        fates[index] = await process.judge(candidate, seconds);
      }
    } finally {
      await process?.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, candidates.length) }, work));
  return fates;
}
