import { join } from "node:path";
import { whileLocked, writeIfDifferent } from "../storage/files.ts";
import { stateFolder } from "../storage/state_folder.ts";
import { formatProgress, type Outcome, parseProgress, type Progress } from "./progress/file.ts";

export type { Outcome, Progress };

/**
 * How far the learner has come. Where nothing is kept, or what is kept cannot
 * be read, nothing has been done yet; it never throws.
 */
export function readProgress(): Progress {
  try {
    const folder = stateFolder();
    return folder === undefined ? new Map() : parseProgress(textIn(folder)) ?? new Map();
  } catch {
    return new Map(); // a disk that fails is no reason to stop a lesson
  }
}

/**
 * Keeps what came of an exercise, once and for all notebooks: what has passed
 * stays passed, whatever is tried later. Where nothing may be kept it does
 * nothing; it never throws.
 *
 * @param id Which exercise.
 */
export async function recordOutcome(id: string, outcome: Outcome): Promise<void> {
  await change((progress) => {
    if (progress.get(id) !== "passed") progress.set(id, outcome);
  });
}

/**
 * Forgets what came of exercises.
 *
 * @param ids Which ones. Default: all.
 * @returns Those of them about which something was known.
 */
export async function resetProgress(ids?: readonly string[]): Promise<string[]> {
  let forgotten: string[] = [];
  const changed = await change((progress) => {
    forgotten = (ids ?? [...progress.keys()]).filter((id) => progress.delete(id));
  });
  return changed ? forgotten : [];
}

/** Changes the file while no other notebook does. Returns whether that was possible. */
async function change(edit: (progress: Map<string, Outcome>) => void): Promise<boolean> {
  try {
    const folder = stateFolder();
    if (folder === undefined) return false;
    await whileLocked(join(folder, "progress.lock"), async () => {
      const text = textIn(folder), known = parseProgress(text);
      if (known === undefined) await Deno.rename(pathIn(folder), join(folder, "progress.broken.json"));
      const progress = new Map(known);
      edit(progress);
      const changed = formatProgress(progress);
      if (changed !== text) await writeIfDifferent(pathIn(folder), changed);
    });
    return true;
  } catch {
    return false; // a disk that fails is no reason to stop a lesson
  }
}

function pathIn(folder: string): string {
  return join(folder, "progress.json");
}

/** What the file holds, or undefined where there is none. */
function textIn(folder: string): string | undefined {
  try {
    return Deno.readTextFileSync(pathIn(folder));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
