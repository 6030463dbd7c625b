import { join } from "node:path";
import { writeIfDifferent } from "./files.ts";

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

/** Writes the kernelspec and JupyterLab's settings into the virtual environment, where they differ. */
export async function writeJupyterFiles(venv: string, deno: string): Promise<void> {
  const share = join(venv, "share", "jupyter");
  const write = (path: string[], content: unknown) =>
    writeIfDifferent(join(share, ...path), JSON.stringify(content, null, 2) + "\n");
  await write(["kernels", "deno", "kernel.json"], kernelspec(deno));
  await write(["lab", "settings", "overrides.json"], labSettings);
}
