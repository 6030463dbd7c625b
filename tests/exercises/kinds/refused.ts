import { type Exercise, judge, type Wrong } from "../../../lib/exercises/mod.ts";
import { assert } from "../../assert.ts";

/** The verdict on an answer that must be refused. */
export async function refused(exercise: Exercise, answer: unknown): Promise<Wrong> {
  const verdict = await judge(exercise, answer);
  assert(verdict.outcome === "wrong", `refused expected, got ${JSON.stringify(verdict)}`);
  return verdict;
}
