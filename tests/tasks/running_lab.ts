import { join } from "node:path";
import { lines } from "../../lib/tasks/lines.ts";

/** A `deno task lab` that a test started. */
export interface RunningLab {
  /** The address that it printed. */
  readonly url: URL;
  /** All that it printed on the way there. */
  readonly printed: readonly string[];
  /** Presses Ctrl-C, so to say. Resolves to the exit code. */
  stop(): Promise<number>;
}

/**
 * Runs lab.ts of a project, as `deno task lab` does, until it has printed its address.
 *
 * @throws {Error} If it ends before, with what it printed.
 */
export async function runLab(
  { root, args = [], env = {} }: { root: string; args?: string[]; env?: Record<string, string> },
): Promise<RunningLab> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", join("lib", "tasks", "lab.ts"), "--no-browser", ...args],
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
