import { run } from "./command.ts";

/** How a Python is started: the program and what comes before its arguments. */
export interface Python {
  readonly program: string;
  readonly args: readonly string[];
}

/** The Pythons of this machine: the first that the course can use, and the versions of those it can't. */
export interface FoundPythons {
  readonly python?: Python;
  readonly tooOld: readonly string[];
}

/** By which names a Python may be found, in the order in which they are tried. */
const candidates: readonly Python[] = Deno.build.os === "windows"
  ? [{ program: "py", args: ["-3"] }, { program: "python", args: [] }]
  : ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"]
    .map((program) => ({ program, args: [] }));

/**
 * Whether the course can use a version of Python: 3.10 or newer.
 *
 * @example
 * ```ts
 * import { isSupported } from "./python.ts";
 *
 * isSupported("3.10"); // true
 * isSupported("3.9"); // false
 * ```
 */
export function isSupported(version: string): boolean {
  const [major, minor] = version.split(".").map(Number);
  return major > 3 || (major === 3 && minor >= 10);
}

/** Looks for a Python on the PATH that the course can use. */
export async function findPython(): Promise<FoundPythons> {
  const tooOld: string[] = [];
  for (const python of candidates) {
    const ask = "import sys; print('%d.%d' % sys.version_info[:2])";
    const { ok, text } = await run(python.program, [...python.args, "-c", ask]);
    const version = text.trim();
    if (!ok || !/^\d+\.\d+$/.test(version)) continue;
    if (isSupported(version)) return { python, tooOld };
    tooOld.push(version);
  }
  return { tooOld };
}
