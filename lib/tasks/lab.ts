/**
 * `deno task lab`: opens the course in JupyterLab, after making whatever is
 * missing for that inside the project's folder.
 *
 * @module
 */
import process from "node:process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureEnvironment, projectFolder } from "./environment.ts";
import { exists } from "./files.ts";
import { startLab } from "./jupyter.ts";
import { runTask, SetUpError } from "./set_up_error.ts";

const usage = `Opens the course in JupyterLab.

  deno task lab [NOTEBOOK] [options] [-- JUPYTERLAB'S OWN OPTIONS]

  NOTEBOOK          what to open first, e.g. notebooks/00_start_here.ipynb (default: the contents page)
  --folder FOLDER   the folder to show (default: this project)
  --port PORT       the port; the next free one where it is taken (default: 8888)
  --no-browser      only print the address
  --no-start        only make what is missing
  --help            this text

For JupyterLab's own options, give their full names: -- --ServerApp.ip=0.0.0.0`;

/** What was asked for on the command line. */
function readArguments(args: string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args,
      allowPositionals: true,
      tokens: true,
      options: {
        folder: { type: "string", default: projectFolder },
        port: { type: "string", default: "8888" },
        "no-browser": { type: "boolean", default: false },
        "no-start": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const end = tokens.find((token) => token.kind === "option-terminator");
    const extra = end ? args.slice(end.index + 1) : [];
    const pages = positionals.slice(0, positionals.length - extra.length);
    if (pages.length > 1) throw new TypeError(`one notebook at a time, got ${pages.join(" ")}`);
    if (!/^\d{1,5}$/.test(values.port)) throw new TypeError(`--port must be a number, got ${values.port}`);
    return { ...values, page: pages.at(0), port: Number(values.port), extra };
  } catch (error) {
    if (error instanceof TypeError) throw new SetUpError(`deno task lab: ${error.message}\n\n${usage}`);
    throw error;
  }
}

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
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const environment = await ensureEnvironment();
  if (options["no-start"]) return 0;

  const folder = resolve(options.folder);
  const page = options.page ?? "notebooks/README.md";
  if (!await exists(join(folder, page))) {
    throw new SetUpError(`deno task lab: there is no ${page} in ${folder}`);
  }
  const browser = !options["no-browser"] && hasDisplay();
  const lab = startLab(environment, { folder, page, port: options.port, browser, extra: options.extra });

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
