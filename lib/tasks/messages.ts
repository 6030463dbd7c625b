/** What a person can do who has no Python that the course can use. */
const remedy = "Install Python 3.10 or newer (python.org) or uv (docs.astral.sh/uv), then run this again.";

/** How pip, uv and Deno say that nothing answers at the other end. */
const unreachable = new RegExp(
  [
    "connection ?(refused|error|reset|timed out)",
    "failed to (fetch|establish a new connection)",
    "error sending request",
    "(temporary failure in )?name resolution",
    "dns error",
    "network is unreachable",
    "proxy ?error",
    "tcp connect error",
    "timed out",
    "max retries exceeded",
  ].join("|"),
  "i",
);

/**
 * The sentence for a machine without a Python that the course can use.
 *
 * @param versions Those that were found, all of them too old, as "3.8".
 */
export function noPython(versions: readonly string[]): string {
  if (versions.length === 0) return `Set-up: neither Python nor uv was found. ${remedy}`;
  const found = [...new Set(versions)].join(" and ");
  return `Set-up: the course needs Python 3.10 or newer, only ${found} was found. ${remedy}`;
}

/** The sentence for a Python that cannot make virtual environments, as Debian splits it. */
export function noVenvModule(python: string): string {
  return `Set-up: ${python} comes without its venv module. Install it (Debian and Ubuntu: ` +
    `apt install python3-venv) or uv (docs.astral.sh/uv), then run this again.`;
}

/**
 * The sentence for a folder that this user may not read or change.
 *
 * @param what What the operating system said, with the path.
 */
export function notAllowed(what: string): string {
  return `Set-up: this user may not do what is needed here (${what}). Let the owner of the folder run ` +
    `"deno task lab --no-start" in it, or copy it to a folder of your own and run this again there.`;
}

/** The sentence for a folder of notebooks in which this user may not write. */
export function notSaved(folder: string): string {
  return `You may not write in ${folder}: its notebooks run, but cannot be saved. ` +
    `To keep your work, copy the folder without .venv and open the copy: deno task lab --folder COPY`;
}

/**
 * The sentence for a download or an installation that failed.
 *
 * @param what The program and what it did, as "pip could not install requirements.txt".
 * @param output What the program printed.
 */
export function notInstalled(what: string, output: string): string {
  if (unreachable.test(output)) {
    return `Set-up: ${what}, because the network cannot be reached. ` +
      `Connect this computer (behind a proxy: set HTTPS_PROXY), then run this again.`;
  }
  const lastWords = output.trim().split("\n").slice(-3).map((line) => line.trim()).join(" ");
  return `Set-up: ${what}. It said: ${lastWords || "nothing"}`;
}
