/** A piece of two values laid side by side: a number, a bracket, a name. */
export interface Place {
  readonly expected: string;
  readonly got: string;
  readonly differs: boolean;
}

/** The answer passed everything. */
export interface Passed {
  readonly outcome: "passed";
  /** How many cases and properties were tried. */
  readonly checks: number;
}

/** The answer throws `Todo`. */
export interface StillToDo {
  readonly outcome: "todo";
  /** Why it still is, where there is code already; in Markdown. */
  readonly cause?: string;
  /** What is wrong with the code of the unsolved cell, where the task is to find its bug. */
  readonly symptom?: Wrong;
}

/** The first thing that the answer got wrong. */
export interface Wrong {
  readonly outcome: "wrong";
  /** The name of the case or the property. */
  readonly at: string;
  /** What is compared: what came out, or an argument before and after the call. */
  readonly about: "result" | "argument";
  /** The call, as code that can be pasted into a cell. */
  readonly input: string;
  /** What should have come out; left out where that would give the answer away. */
  readonly expected?: string;
  /** What came out instead. */
  readonly got: string;
  /** The two side by side, with the places where they differ. */
  readonly places: readonly Place[];
  /** What was drawn from the generators given, where there are any. */
  readonly drawn?: { readonly expected: string; readonly got: string };
  /** The likely cause, in Markdown. */
  readonly cause?: string;
}

/** What a check found out about an answer. */
export type Verdict = Passed | StillToDo | Wrong;
