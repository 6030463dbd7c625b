import { join } from "node:path";
import { readIfThere, writeIfDifferent } from "../storage/files.ts";

/**
 * The kernel as Jupyter finds it: the given Deno, whatever `deno` the user has.
 * It is named as `deno jupyter --install` names its own, so that a notebook is
 * the same file whichever of the two ran it. NO_COLOR keeps escape codes out of
 * the outputs.
 *
 * @param deno The path of the binary.
 * @see https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs
 */
export function kernelspec(deno: string) {
  return {
    argv: [deno, "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    env: { NO_COLOR: "1" },
  };
}

/**
 * JupyterLab's settings where they differ from its own: no question about news,
 * no look-up of new versions, Markdown files shown as they read, long lines
 * of code wrapped. What a user sets in JupyterLab wins over these.
 */
export const labSettings = {
  "@jupyterlab/apputils-extension:notification": { fetchNews: "false", checkForUpdates: false },
  "@jupyterlab/docmanager-extension:plugin": { defaultViewers: { markdown: "Markdown Preview" } },
  "@jupyterlab/notebook-extension:tracker": { codeCellConfig: { lineWrap: true } },
};

/** The files by which Jupyter knows the course's kernel and settings, by their paths in a virtual environment. */
function jupyterFiles(venv: string, deno: string): [path: string, text: string][] {
  const share = join(venv, "share", "jupyter");
  const text = (content: unknown) => JSON.stringify(content, null, 2) + "\n";
  return [
    [join(share, "kernels", "deno", "kernel.json"), text(kernelspec(deno))],
    [join(share, "lab", "settings", "overrides.json"), text(labSettings)],
  ];
}

/** Whether kernelspec and JupyterLab's settings are in the virtual environment already, as they should be. */
export async function hasJupyterFiles(venv: string, deno: string): Promise<boolean> {
  for (const [path, text] of jupyterFiles(venv, deno)) {
    if (await readIfThere(path) !== text) return false;
  }
  return true;
}

/** Writes the kernelspec and JupyterLab's settings into the virtual environment, where they differ. */
export async function writeJupyterFiles(venv: string, deno: string): Promise<void> {
  for (const [path, text] of jupyterFiles(venv, deno)) await writeIfDifferent(path, text);
}
