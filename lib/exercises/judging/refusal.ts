import { describeError } from "./describe.ts";

/** Says that an answer did what no answer may, whatever it would have come to. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
  /** What the learner is told, in Markdown. */
  readonly says: string;

  constructor(message: string, says: string) {
    super(message);
    this.says = says;
  }
}

/** What is shown in place of a result where an answer threw. */
export function thrownText(error: unknown): string {
  return error instanceof Refusal ? error.message : `throws ${describeError(error)}`;
}
