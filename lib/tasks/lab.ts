/**
 * `deno task lab`: opens the course in JupyterLab, after making whatever is
 * missing for that inside the project's folder.
 *
 * @module
 */
import process from "node:process";
import { join, resolve } from "node:path";
import { ensureEnvironment } from "./environment.ts";
import { exists, isWritable } from "../storage/files.ts";
import { startLab } from "./jupyter.ts";
import { readLabOptions, usage } from "./lab_options.ts";
import { notSaved } from "./messages.ts";
import { runTask, SetUpError } from "./set_up_error.ts";

/** Whether a browser that is started now would be seen by someone. */
function hasDisplay(): boolean {
  const { os } = Deno.build;
  if (os === "windows" || Deno.env.has("BROWSER")) return true;
  if (os === "darwin") return !Deno.env.has("SSH_CONNECTION");
  return Deno.env.has("DISPLAY") || Deno.env.has("WAYLAND_DISPLAY");
}

/** Calls back at the first wish to end: Ctrl-C, a closed terminal, a polite kill. */
function onStop(callback: () => void): void {
  const signals: Deno.Signal[] = Deno.build.os === "windows"
    ? ["SIGINT", "SIGBREAK"]
    : ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) Deno.addSignalListener(signal, callback);
}

async function main(): Promise<number> {
  const { help, start, page, port, extra, ...options } = readLabOptions(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return 0;
  }
  const folder = resolve(options.folder);
  if (!await exists(join(folder, page))) {
    throw new SetUpError(`deno task lab: there is no ${page} in ${folder}`);
  }
  const environment = await ensureEnvironment(folder);
  if (!start) return 0;

  if (!isWritable(folder)) console.log(notSaved(folder));
  const browser = options.browser && hasDisplay();
  const lab = startLab(environment, { folder, page, port, browser, extra });

  let stopped = false;
  onStop(() => {
    stopped = true;
    if (Deno.build.os !== "windows") lab.stop();
  });
  try {
    console.log(`JupyterLab: ${await lab.url}\nStop it with Ctrl-C.`);
  } catch (error) {
    if (!stopped) throw error;
  }
  const code = await lab.ended;
  return stopped ? 0 : code;
}

if (import.meta.main) await runTask(main);
