import { join } from "node:path";

/**
 * Variables that tell Jupyter where to keep what it remembers, instead of the
 * home folder. The empty ones switch off what the user may have set for a
 * Jupyter of their own.
 *
 * @param folder Where, as {@linkcode jupyterFolder} finds it.
 */
export function jupyterVariables(folder: string): Record<string, string> {
  return {
    IPYTHONDIR: join(folder, "ipython"),
    JUPYTER_CONFIG_DIR: join(folder, "config"),
    JUPYTER_CONFIG_PATH: "",
    JUPYTER_DATA_DIR: join(folder, "data"),
    JUPYTER_PATH: "",
    JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
    JUPYTERLAB_DIR: "",
    JUPYTERLAB_SETTINGS_DIR: join(folder, "settings"),
    JUPYTERLAB_WORKSPACES_DIR: join(folder, "workspaces"),
  };
}
