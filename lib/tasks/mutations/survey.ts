import { type Exercise, exercises } from "../../exercises/mod.ts";
import { javascriptOf } from "./cell.ts";
import { type Mutant, mutants } from "./mutants.ts";
import { otherAnswers } from "./predictions.ts";
import { reasons } from "./reasons.ts";
import { type Report, report } from "./report.ts";
import { tryAll } from "./trial.ts";

/**
 * Makes all mutants of the exercises' solved cells, and has them judged.
 *
 * @throws {Error} If a solved cell is refused: then its mutants would be for the same reason.
 */
export async function survey(chosen: readonly Exercise[] = Object.values(exercises)): Promise<Report> {
  const solutions = await Promise.all(chosen.map(async (exercise) => ({
    exercise: exercise.id,
    text: await javascriptOf(exercise.solution),
  })));
  const fates = await tryAll(solutions), refused = fates.findIndex((fate) => fate !== "survived");
  if (refused >= 0) throw new Error(`mutations: the solution of ${chosen[refused].id} is refused`);
  const all = chosen.flatMap((exercise, k) =>
    mutantsOf(exercise, solutions[k].text).map((mutant) => ({ exercise: exercise.id, ...mutant }))
  );
  const found = await tryAll(all);
  return report(all.map((mutant, k) => ({ ...mutant, fate: found[k] })), reasons);
}

function mutantsOf(exercise: Exercise, text: string): Mutant[] {
  return exercise.kind === "prediction" ? mutants(text, otherAnswers(exercise)) : mutants(text);
}
