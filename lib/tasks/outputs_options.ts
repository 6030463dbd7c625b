import { parseArgs } from "node:util";
import { SetUpError } from "./set_up_error.ts";

/** What `deno task outputs --help` says. */
export const usage =
  `Runs the notebooks in real Jupyter and writes them with their outputs, their code cells formatted;
then writes the contents page and the README's table of lessons anew.

  deno task outputs [NAME…] [options]

  NAME…        the notebooks, by how their names begin, e.g. 00 04 (default: all)
  --volatile   also new outputs for cells tagged volatile, which else keep theirs
  --page       run nothing: write the contents page and the README's table alone
  --help       this text

A notebook in which a cell fails stays as it was.`;

/** What can be asked for on the command line. */
export interface OutputsRequest {
  /** How the notebooks' names begin; all are meant where there are none. */
  readonly names: readonly string[];
  /** Whether cells tagged volatile get new outputs. */
  readonly volatile: boolean;
  /** Whether only the pages are written. */
  readonly page: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws {SetUpError} If there is no such option, with the usage.
 *
 * @example
 * ```ts
 * import { readOutputsOptions } from "./outputs_options.ts";
 *
 * readOutputsOptions(["04", "--volatile"]); // { names: ["04"], volatile: true, … }
 * ```
 */
export function readOutputsOptions(args: readonly string[]): OutputsRequest {
  try {
    const { values: { volatile, page, help }, positionals: names } = parseArgs({
      args: args.filter((word) => word !== "--"), // who is used to npm writes it before the options
      allowPositionals: true,
      options: {
        volatile: { type: "boolean", default: false },
        page: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { names, volatile, page, help };
  } catch (error) {
    if (error instanceof TypeError) throw new SetUpError(`deno task outputs: ${error.message}\n\n${usage}`);
    throw error;
  }
}
