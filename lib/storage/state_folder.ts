import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isWritable } from "./files.ts";

/** What finding and using the folder takes; a kernel has it all, plain `deno test` none of it. */
const needed = ["read", "write", "env", "sys"] as const;

/**
 * The folder for a part of what is the learner's own, such as `jupyter`: it
 * lies in the project's `.bellman`, so that every copy of the project has its
 * own. Where this user may not write there, as in a folder that a class shares,
 * it lies in the user's cache folder. The environment variable `BELLMAN_STATE`
 * names another folder in place of both. The folder is made if it isn't there.
 *
 * @param part Folders separated by `/`; the whole where it is empty.
 * @param project The project's folder. Default: the one that this library lies in.
 * @returns Its path, or undefined where nothing may be written, or this program has not all the permissions.
 */
export function stateFolder(part = "", project: string = ownProject()): string | undefined {
  if (needed.some((name) => Deno.permissions.querySync({ name }).state !== "granted")) return undefined;
  return candidates(resolve(project)).map((folder) => join(folder, part)).find(isWritable);
}

function ownProject(): string {
  return fileURLToPath(new URL("../..", import.meta.url));
}

/** Where the folder can be, the best place first. */
function candidates(project: string): string[] {
  const chosen = Deno.env.get("BELLMAN_STATE");
  if (chosen) return [chosen];
  const mark = createHash("sha256").update(project).digest("hex").slice(0, 8);
  return [
    join(project, ".bellman"),
    join(cacheFolder(), "bellman", `${basename(project)}-${mark}`),
  ];
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
