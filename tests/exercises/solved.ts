import { answerName, type Exercise, Todo } from "../../lib/exercises/mod.ts";
import { exponential, linear } from "../../lib/rules/schedule.ts";

/** The learner's function as the text of a cell makes it, with types stripped as the kernel strips them. */
export async function answerFrom(exercise: Exercise, cell: string): Promise<unknown> {
  const module = `export const answer = (rl) => {\n${cell}\nreturn ${answerName(exercise)};\n};`;
  const { answer } = await import(`data:application/typescript;charset=utf-8,${encodeURIComponent(module)}`);
  return answer({ Todo, exponential, linear });
}
