import { dirname } from "node:path";
import { stateFolder } from "../storage/state_folder.ts";

/**
 * The folder in which Jupyter keeps what it remembers of a project (settings,
 * open tabs, trusted notebooks, running servers): where the learner's own
 * things are, and where none may be kept, a new temporary one.
 *
 * @param project The project's folder, or that of the copy which is worked on.
 */
export async function jupyterFolder(project: string): Promise<string> {
  // Jupyter keeps this part to the user who made it, so a second user of the same folder is told apart
  const runtime = stateFolder("jupyter/runtime", project);
  return runtime === undefined ? await Deno.makeTempDir({ prefix: "bellman-" }) : dirname(runtime);
}
