/** What a course for nbgrader holds beside the notebooks, so that it can stand on any machine. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../environment.ts";
import { kernelspec } from "../kernelspec.ts";
import { npmPackages } from "../npm_packages.ts";
import { pinnedVersion, readRequirements } from "../requirements.ts";

/** What the library consists of, in the project's folder. */
export const libraryParts: readonly string[] = ["lib", "data/curves", "data/lessons", "LICENSE"];

/**
 * Writes all of a course but its notebooks: the library, the deno.json that leads there from wherever nbgrader
 * runs a notebook, the kernel, nbgrader's settings, and a README for the teacher.
 *
 * The library is a copy, so that a submission is worth the same on the last day of a term as on the first,
 * and the folder can be moved to the machine that grades.
 */
export async function writeCourse(folder: string): Promise<void> {
  for (const part of libraryParts) await copy(join(projectFolder, part), join(folder, "bellman", part));
  for (const name of ["README.md", "nbgrader_config.py"]) await copy(own(name), join(folder, name));
  await copy(join(projectFolder, "deno.lock"), join(folder, "deno.lock"));
  const kernel = join(folder, "jupyter", "kernels", "deno", "kernel.json");
  await Deno.mkdir(dirname(kernel), { recursive: true });
  await Deno.writeTextFile(kernel, json(kernelspec("deno")));
  await Deno.writeTextFile(join(folder, "deno.json"), json(await configuration()));
  await Deno.writeTextFile(join(folder, "requirements.txt"), await requirements());
}

/** The course's deno.json: the project's packages, and the library's copy. */
async function configuration() {
  const project = JSON.parse(await Deno.readTextFile(join(projectFolder, "deno.json")));
  const packages = new Set(npmPackages(project));
  const imports = Object.entries<string>(project.imports).filter(([, target]) => packages.has(target));
  return {
    imports: { bellman: "./bellman/lib/mod.ts", ...Object.fromEntries(imports) },
    nodeModulesDir: project.nodeModulesDir,
  };
}

/** nbgrader and the Deno that the course itself uses. */
async function requirements(): Promise<string> {
  const deno = pinnedVersion(await readRequirements(projectFolder), "deno");
  return `${await Deno.readTextFile(own("requirements.txt"))}deno==${deno}\n`;
}

function own(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2) + "\n";
}

/** Copies a file, or a folder without the tasks, which no notebook needs. */
async function copy(from: string, to: string): Promise<void> {
  if (from === join(projectFolder, "lib", "tasks")) return;
  if ((await Deno.stat(from)).isDirectory) {
    await Deno.mkdir(to, { recursive: true });
    for await (const { name } of Deno.readDir(from)) await copy(join(from, name), join(to, name));
  } else {
    await Deno.mkdir(dirname(to), { recursive: true });
    await Deno.copyFile(from, to);
  }
}
