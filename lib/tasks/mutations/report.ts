/** What came of the mutants of every exercise. */
import type { Fate } from "./judging_process.ts";
import type { Reasons } from "./reasons.ts";

/** The least share of all mutants that must be refused. */
export const enough = 0.95;

/** What came of a mutant. */
export interface Tried {
  readonly exercise: string;
  readonly change: string;
  readonly fate: Fate;
}

/** A mutant that passes, and why it may. */
export interface Survivor {
  readonly mutant: string;
  readonly reason: string;
}

/** What came of the mutants of one exercise. */
export interface ExerciseReport {
  readonly mutants: number;
  /** Whether one that grows without end is refused by the clock or by its memory is left to the machine. */
  readonly refused: number;
  readonly survivors: readonly Survivor[];
}

/** What came of all mutants. */
export interface Report {
  readonly mutants: number;
  readonly refused: number;
  /** The share refused of all mutants. */
  readonly share: number;
  /** The share refused of those that have no reason to pass. */
  readonly shareOfWrong: number;
  readonly exercises: Readonly<Record<string, ExerciseReport>>;
}

/** Sums up what came of mutants; a survivor without a reason has an empty one. */
export function report(tried: readonly Tried[], reasons: Reasons): Report {
  const exercises: Record<string, ExerciseReport> = {};
  for (const [exercise, own = []] of Object.entries(Object.groupBy(tried, ({ exercise }) => exercise))) {
    exercises[exercise] = {
      mutants: own.length,
      refused: own.filter(({ fate }) => fate !== "survived").length,
      survivors: own.filter(({ fate }) => fate === "survived")
        .map(({ change }) => ({ mutant: change, reason: reasons[exercise]?.[change] ?? "" })),
    };
  }
  const refused = tried.filter(({ fate }) => fate !== "survived").length;
  const excused = Object.values(exercises).flatMap(({ survivors }) => survivors).filter(({ reason }) =>
    reason
  );
  return {
    mutants: tried.length,
    refused,
    share: rounded(refused / tried.length),
    shareOfWrong: rounded(refused / (tried.length - excused.length)),
    exercises,
  };
}

/** What is wrong with a report, in sentences; nothing where all is well. */
export function faults({ share, exercises }: Report, reasons: Reasons): string[] {
  const found: string[] = [];
  for (const [exercise, { survivors }] of Object.entries(exercises)) {
    for (const { mutant, reason } of survivors) {
      if (reason === "") found.push(`${exercise}: ${mutant}: passes, and no reason is given`);
    }
    for (const mutant of Object.keys(reasons[exercise] ?? {})) {
      const passes = survivors.some((survivor) => survivor.mutant === mutant);
      if (!passes) found.push(`${exercise}: ${mutant}: has a reason to pass, but does not pass`);
    }
  }
  for (const exercise of Object.keys(reasons)) {
    if (!(exercise in exercises)) found.push(`${exercise}: has reasons, but no mutants`);
  }
  if (share < enough) found.push(`${percent(share)} of the mutants are refused; ${percent(enough)} must be`);
  return found;
}

/** A share as people write it: "97.3 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}
