import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { isWritable } from "./files.ts";

/**
 * The folder in which Jupyter keeps what it remembers of a project (settings,
 * open tabs, trusted notebooks, running servers): the project's own
 * `.bellman/jupyter`. Where this user may not write there, as in a folder that
 * a class shares, it lies in the user's cache folder, and where there is none
 * either, in a new temporary one.
 *
 * @param project The project's folder, or that of the copy which is worked on.
 */
export async function stateFolder(project: string): Promise<string> {
  const mark = createHash("sha256").update(project).digest("hex").slice(0, 8);
  const own = join(project, ".bellman", "jupyter");
  const elsewhere = join(cacheFolder(), "bellman", `${basename(project)}-${mark}`);
  for (const folder of [own, elsewhere]) {
    // Jupyter keeps this part to the user who made it, so a second user of the same folder is told apart
    if (await isWritable(join(folder, "runtime"))) return folder;
  }
  return await Deno.makeTempDir({ prefix: "bellman-" });
}

/** The folder in which the user's programs keep what can be made again. */
function cacheFolder(): string {
  const home = homedir();
  switch (Deno.build.os) {
    case "windows":
      return Deno.env.get("LOCALAPPDATA") || join(home, "AppData", "Local");
    case "darwin":
      return join(home, "Library", "Caches");
    default:
      return Deno.env.get("XDG_CACHE_HOME") || join(home, ".cache");
  }
}
