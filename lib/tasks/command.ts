/** How a program ended, and what it printed. */
export interface Outcome {
  /** Whether it ran and ended with exit code 0. */
  readonly ok: boolean;
  /** What it wrote to its standard output, then to its error output; empty where there is no such program. */
  readonly text: string;
}

/** What a program runs with. */
export interface RunOptions {
  /** The folder it runs in. Default: this process's. */
  cwd?: string;
  /** Variables to add to this process's environment. */
  env?: Record<string, string>;
}

/**
 * Runs a program to its end, silently. A program that does not exist, or may
 * not be run, is not an error: it is not `ok`.
 */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  try {
    const command = new Deno.Command(program, { ...options, args: [...args], stdin: "null" });
    const { success, stdout, stderr } = await command.output();
    const decoder = new TextDecoder();
    return { ok: success, text: decoder.decode(stdout) + decoder.decode(stderr) };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.PermissionDenied) {
      return { ok: false, text: "" };
    }
    throw error;
  }
}
