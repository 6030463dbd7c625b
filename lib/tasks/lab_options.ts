import { parseArgs } from "node:util";
import { projectFolder } from "./environment.ts";
import { SetUpError } from "./set_up_error.ts";

/** What `deno task lab --help` says. */
export const usage = `Opens the course in JupyterLab.

  deno task lab [NOTEBOOK] [options] [-- JUPYTERLAB'S OWN OPTIONS]

  NOTEBOOK          what to open first, e.g. notebooks/00_start_here.ipynb (default: the contents page)
  --folder FOLDER   the folder to show, such as a copy of your own (default: this project)
  --port PORT       the port; the next free one where it is taken (default: 8888)
  --no-browser      only print the address
  --no-start        only make what is missing
  --help            this text

For JupyterLab's own options, give their full names: -- --ServerApp.ip=0.0.0.0

JupyterLab keeps settings and open tabs in the shown folder's .bellman. Where you may not write there,
it keeps them in your cache folder, and notebooks run but cannot be saved.`;

/** What can be asked for on the command line. */
export interface LabRequest {
  /** What to open first, relative to the folder. Default: the contents page. */
  readonly page: string;
  /** The folder to show. */
  readonly folder: string;
  readonly port: number;
  readonly browser: boolean;
  /** Whether to start JupyterLab, and not only to make what is missing. */
  readonly start: boolean;
  readonly help: boolean;
  /** JupyterLab's own options. */
  readonly extra: readonly string[];
}

const options = {
  folder: { type: "string", default: projectFolder },
  port: { type: "string", default: "8888" },
  "no-browser": { type: "boolean", default: false },
  "no-start": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/**
 * Reads the command line. What comes behind `--` is JupyterLab's, but for the
 * course's own options: who is used to npm writes `--` before all of them.
 *
 * @throws {SetUpError} If there is no such option, or its value cannot be, with the usage.
 *
 * @example
 * ```ts
 * import { readLabOptions } from "./lab_options.ts";
 *
 * readLabOptions(["--", "--no-start", "--debug"]); // { start: false, extra: ["--debug"], … }
 * ```
 */
export function readLabOptions(args: readonly string[]): LabRequest {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const { own, extra } = sortOut(args.slice(end + 1));
  try {
    const { values, positionals } = parseArgs({
      args: [...args.slice(0, end), ...own],
      allowPositionals: true,
      options,
    });
    const { folder, port, help } = values;
    if (positionals.length > 1) throw new TypeError(`one notebook at a time, got ${positionals.join(" ")}`);
    if (!/^\d{1,5}$/.test(port)) throw new TypeError(`--port must be a number, got ${port}`);
    const page = positionals.at(0) ?? "notebooks/README.md";
    const browser = !values["no-browser"], start = !values["no-start"];
    return { page, folder, port: Number(port), browser, start, help, extra };
  } catch (error) {
    if (error instanceof TypeError) throw new SetUpError(`deno task lab: ${error.message}\n\n${usage}`);
    throw error;
  }
}

/** Tells the course's own options, and a notebook before all others, from JupyterLab's. */
function sortOut(words: readonly string[]): { own: string[]; extra: string[] } {
  const own: string[] = [], extra: string[] = [];
  const rest = words.filter((word) => word !== "--");
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const name = /^--([a-z-]+)/.exec(word)?.[1];
    if (name === "folder" || name === "port") {
      own.push(word.includes("=") ? word : `${word}=${rest.shift() ?? ""}`);
    } else if (name === "no-browser" || name === "no-start" || name === "help") own.push(word);
    else if (!word.startsWith("-") && extra.length === 0) own.push(word);
    else extra.push(word);
  }
  return { own, extra };
}
