/**
 * `deno task prove mutations` makes all mutants of the exercises' solutions,
 * has them judged, and records in `data/mutations.json` which are refused.
 */
import { join } from "node:path";
import { writeIfDifferent } from "../../storage/files.ts";
import { projectFolder } from "../environment.ts";
import { reasons } from "../mutations/reasons.ts";
import { faults, percent, type Report } from "../mutations/report.ts";
import { survey } from "../mutations/survey.ts";

/** Where the report is. */
export const mutationsPath: string = join(projectFolder, "data", "mutations.json");

/**
 * Judges all mutants, prints the table, and writes the report if nothing is
 * wrong with it.
 *
 * @returns The exit code.
 */
export async function proveMutations(): Promise<number> {
  const found = await survey();
  for (const line of table(found)) console.log(line);
  const wrong = faults(found, reasons);
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) return 1;
  await writeIfDifferent(mutationsPath, `${JSON.stringify(found, null, 1)}\n`);
  return 0;
}

function table({ exercises, mutants, refused, share, shareOfWrong }: Report): string[] {
  const row = (name: string, ...numbers: (string | number)[]) =>
    `${name.padEnd(28)}${numbers.map((number) => String(number).padStart(10)).join("")}`;
  return [
    row("exercise", "mutants", "refused", "survivors"),
    ...Object.entries(exercises).map(([name, { mutants, refused, survivors }]) =>
      row(name, mutants, refused, survivors.length)
    ),
    `${refused} of ${mutants} mutants are refused: ${percent(share)}; ` +
    `${percent(shareOfWrong)} of those that have no reason to pass`,
  ];
}
