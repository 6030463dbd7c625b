import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../environment.ts";
import { SetUpError } from "../set_up_error.ts";

/** What `deno task release --help` says. */
export const usage = `Writes the notebooks for a class, in three versions.

  deno task release [NAME…] [options]

  NAME…          the notebooks, by how their names begin, e.g. 00 04 (default: all)
  --out FOLDER   where to write (default: .bellman/release)
  --run          run the solved version in Jupyter, so that its checks show that they passed
  --help         this text

  student/   the notebooks as a student begins
  solved/    every exercise with its solution
  grading/   a course for nbgrader, with a README that says how to use it

A folder that holds anything else, or in which something was changed since, is never written over.`;

/** What can be asked for on the command line. */
export interface ReleaseRequest {
  /** How the notebooks' names begin; all are meant where there are none. */
  readonly names: readonly string[];
  /** The folder to write. */
  readonly out: string;
  /** Whether to run the solved version. */
  readonly run: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws {SetUpError} If there is no such option, with the usage.
 *
 * @example
 * ```ts
 * import { readReleaseOptions } from "./options.ts";
 *
 * readReleaseOptions(["04", "--run"]); // { names: ["04"], run: true, … }
 * ```
 */
export function readReleaseOptions(args: readonly string[]): ReleaseRequest {
  try {
    const { values, positionals: names } = parseArgs({
      args: args.filter((word) => word !== "--"), // who is used to npm writes it before the options
      allowPositionals: true,
      options: {
        out: { type: "string", default: join(projectFolder, ".bellman", "release") },
        run: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { names, out: values.out, run: values.run, help: values.help };
  } catch (error) {
    if (error instanceof TypeError) throw new SetUpError(`deno task release: ${error.message}\n\n${usage}`);
    throw error;
  }
}
