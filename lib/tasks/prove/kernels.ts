/**
 * `deno task prove kernels` counts the outputs that the Jupyter kernels of
 * several versions of Deno lose, without the library and with it, and records
 * the counts in `data/kernels.json`.
 */
import { join } from "node:path";
import { removeIfThere, writeIfDifferent } from "../../storage/files.ts";
import { ensureEnvironment, type Environment, projectFolder } from "../environment.ts";
import type { Jupyter } from "../notebooks/execute.ts";
import { pinnedVersion, readRequirements } from "../requirements.ts";
import { outputCases } from "./kernels/cases.ts";
import { lostOutputs } from "./kernels/lost_outputs.ts";
import { withOtherDeno } from "./kernels/other_deno.ts";

/** Two versions between the pinned one and the newest, and the newest. */
const others = ["2.8.3", "2.9.3", "2.9.8"];
const cells = 100; // of each case

/** Of {@linkcode cells} cells, how many do not show what they should. */
interface Lost {
  without: number;
  with: number;
}

/**
 * Counts, prints the table, and records it.
 *
 * @returns The exit code: 1 where the library does not help the pinned version or the newest.
 */
export async function proveKernels(): Promise<number> {
  const environment = await ensureEnvironment();
  const pinned = pinnedVersion(await readRequirements(projectFolder), "deno");
  const versions: Record<string, Record<string, Lost>> = { [pinned]: await count(environment) };
  console.log(pinned);
  console.table(versions[pinned]);
  for (const version of others) {
    versions[version] = await countOther(version, environment);
    console.log(version);
    console.table(versions[version]);
  }
  const path = join(projectFolder, "data", "kernels.json");
  await writeIfDifferent(path, JSON.stringify({ cells, versions }, null, 1) + "\n");
  const relied = [pinned, ...others.slice(-1)].flatMap((version) => Object.values(versions[version]));
  return relied.every((lost) => lost.with === 0) ? 0 : 1;
}

async function countOther(version: string, environment: Environment): Promise<Record<string, Lost>> {
  const folder = await Deno.makeTempDir({ prefix: `deno-${version}-` });
  try {
    return await count(await withOtherDeno(version, folder, environment));
  } finally {
    await removeIfThere(folder);
  }
}

async function count(jupyter: Jupyter): Promise<Record<string, Lost>> {
  const lost: Record<string, Lost> = {};
  for (const example of outputCases) {
    lost[example.name] = {
      without: await lostOutputs(example, jupyter, { cells, library: false }),
      with: await lostOutputs(example, jupyter, { cells, library: true }),
    };
  }
  return lost;
}
