/** What came of an exercise: it passed, or was tried and has not passed yet. */
export type Outcome = "passed" | "tried";

/** What came of every exercise that was tried, by its id. */
export type Progress = ReadonlyMap<string, Outcome>;

/**
 * Reads the text of a progress file. Exercises that this version of the course
 * does not know are kept.
 *
 * @param text Undefined where there is no file.
 * @returns Undefined where the text is not that of a progress file.
 */
export function parseProgress(text: string | undefined): Progress | undefined {
  if (text === undefined) return new Map();
  const { version, exercises } = parsed(text);
  if (version !== 1 || !isRecord(exercises)) return undefined;
  const progress = new Map<string, Outcome>();
  for (const [id, outcome] of Object.entries(exercises)) {
    if (outcome !== "passed" && outcome !== "tried") return undefined;
    progress.set(id, outcome);
  }
  return progress;
}

/** The text of a progress file. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify({ version: 1, exercises: Object.fromEntries(progress) }, null, 2) + "\n";
}

/** The fields of a JSON text; none where it is no object, or no JSON. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
