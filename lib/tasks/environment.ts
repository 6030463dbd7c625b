import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exists, readIfThere, whileLocked, writeIfDifferent } from "../storage/files.ts";
import { jupyterFolder } from "./jupyter_folder.ts";
import { jupyterVariables } from "./jupyter_variables.ts";
import { hasJupyterFiles, writeJupyterFiles } from "./kernelspec.ts";
import { cacheNpmPackages } from "./npm_packages.ts";
import { pinnedVersion, readRequirements } from "./requirements.ts";
import { makeVirtualEnvironment, programOf } from "./virtual_environment.ts";

/** The Jupyter side of the project, ready to be used. */
export interface Environment {
  /** The project's folder. */
  readonly root: string;
  /** The virtual environment's Python. Call it with `-I`, so that variables and files around it change nothing. */
  readonly python: string;
  /** The Deno that runs the kernel. */
  readonly deno: string;
  /** Variables for every Jupyter program, see {@linkcode jupyterVariables}. */
  readonly env: Record<string, string>;
  /** The path of a program that requirements.txt brings, such as "jupyter-nbconvert". */
  jupyter(name: string): string;
}

/** The folder of this project: where deno.json and requirements.txt are. */
export const projectFolder: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Makes what is missing of the project's Jupyter side (a virtual environment
 * with JupyterLab and the pinned Deno, the kernelspec, JupyterLab's settings,
 * the npm packages in Deno's cache) and says so as it does. Where nothing is
 * missing it takes some 50 ms and prints nothing. A virtual environment that is
 * half-made, was made from other requirements or in another place is made anew;
 * of two processes that find one missing, the second waits for the first.
 * Where nothing is missing nothing is written either, so that a class can share
 * a folder in which its pupils may not write.
 *
 * @param folder That which is worked on. Default: this project's.
 * @throws {SetUpError} If something is missing that it cannot make, with what to do.
 */
export async function ensureEnvironment(folder: string = projectFolder): Promise<Environment> {
  const root = projectFolder;
  const venv = join(root, ".venv"), deno = programOf(venv, "deno");
  const requirements = await readRequirements(root);
  const isMade = () => isComplete(venv, root, requirements);
  if (!(await isMade() && await hasJupyterFiles(venv, deno))) {
    const setUp = async () => {
      if (!await isMade()) await make(venv, root, requirements);
      await writeJupyterFiles(venv, deno);
    };
    const lock = join(root, ".bellman", "set-up.lock");
    await whileLocked(lock, setUp, () => console.log("Another set-up is running; waiting for it …"));
  }
  await cacheNpmPackages(root, deno);
  return {
    root,
    python: programOf(venv, "python"),
    deno,
    env: jupyterVariables(await jupyterFolder(folder)),
    jupyter: (name) => programOf(venv, name),
  };
}

/** Says what a virtual environment was made from and where; written last, so that a half-made one has none. */
function stampText(root: string, requirements: string): string {
  return JSON.stringify({ root, requirements }, null, 2) + "\n";
}

async function isComplete(venv: string, root: string, requirements: string): Promise<boolean> {
  const stamped = await readIfThere(join(venv, "bellman.json")) === stampText(root, requirements);
  return stamped && await exists(programOf(venv, "python")) && await exists(programOf(venv, "deno"));
}

async function make(venv: string, root: string, requirements: string): Promise<void> {
  const [lab, deno] = ["jupyterlab", "deno"].map((name) => pinnedVersion(requirements, name));
  console.log(`Making .venv with JupyterLab ${lab} and Deno ${deno} (once, 300 MB, up to a minute) …`);
  const start = performance.now();
  const how = await makeVirtualEnvironment(root, venv);
  await writeIfDifferent(join(venv, "bellman.json"), stampText(root, requirements));
  console.log(`.venv is ready (${how}, ${((performance.now() - start) / 1000).toFixed(1)} s).`);
}
