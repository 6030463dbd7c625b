import { join } from "node:path";

/** The text of the project's requirements.txt, which pins the Jupyter side. */
export async function readRequirements(root: string): Promise<string> {
  return await Deno.readTextFile(join(root, "requirements.txt"));
}

/**
 * The version that requirements.txt pins a package to.
 *
 * @throws {RangeError} If it doesn't pin that package.
 *
 * @example
 * ```ts
 * import { pinnedVersion } from "./requirements.ts";
 *
 * pinnedVersion("jupyterlab==4.6.6\ndeno==2.8.1  # the kernel\n", "deno"); // "2.8.1"
 * ```
 */
export function pinnedVersion(requirements: string, name: string): string {
  for (const line of requirements.split("\n")) {
    const [, pinned, version] = /^([\w.-]+)==([^\s;]+)/.exec(line) ?? [];
    if (pinned === name) return version;
  }
  throw new RangeError(`requirements.txt: no line pins ${name}; add one like "${name}==1.2.3"`);
}
