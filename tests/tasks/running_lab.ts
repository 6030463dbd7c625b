import { join } from "node:path";
import { lines } from "../../lib/tasks/lines.ts";

/** A `deno task lab` that a test started. */
export interface RunningLab {
  /** The address that it printed. */
  readonly url: URL;
  /** All that it printed on the way there. */
  readonly printed: readonly string[];
  /** Presses Ctrl-C, so to say, which Windows knows no way to do. Resolves to the exit code. */
  stop(): Promise<number>;
}

/** How lab.ts is run. */
export interface LabToRun {
  /** The project's folder. */
  root: string;
  args?: string[];
  env?: Record<string, string>;
  /** A program to run it through, with its arguments, such as one that takes rights away. */
  through?: readonly string[];
}

/**
 * Runs lab.ts of a project, as `deno task lab` does, until it has printed its address.
 *
 * @throws {Error} If it ends before, with what it printed.
 */
export async function runLab(
  { root, args = [], env = {}, through = [] }: LabToRun,
): Promise<RunningLab> {
  const lab = join("lib", "tasks", "lab.ts");
  const [program, ...words] = [...through, Deno.execPath(), "run", "-A", lab, "--no-browser", ...args];
  const child = new Deno.Command(program, {
    args: words,
    cwd: root,
    env,
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const printed: string[] = [];
  const output = lines(child.stdout);
  for await (const line of { [Symbol.asyncIterator]: () => ({ next: () => output.next() }) }) {
    printed.push(line);
    if (line.startsWith("Stop it")) break;
  }
  const address = printed.find((line) => line.startsWith("JupyterLab: "))?.slice("JupyterLab: ".length);
  if (!address) throw new Error(`lab.ts ended with code ${(await child.status).code}: ${printed.join("\n")}`);
  const stop = async () => {
    child.kill("SIGINT");
    for await (const line of output) printed.push(line);
    return (await child.status).code;
  };
  return { url: new URL(address), printed, stop };
}
