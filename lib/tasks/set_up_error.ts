import { isRefusal } from "../storage/files.ts";
import { notAllowed } from "./messages.ts";

/**
 * What stands in the way of the set-up, in one sentence that says what to do.
 * A task prints the sentence, without a stack trace, and ends with exit code 1.
 */
export class SetUpError extends Error {
  override readonly name = "SetUpError";
}

/**
 * Runs a task's main function and ends the process with the exit code that it
 * returns; a {@linkcode SetUpError}, and a file that this user may not read or
 * write, become a sentence and exit code 1.
 */
export async function runTask(main: () => Promise<number>): Promise<never> {
  try {
    Deno.exit(await main());
  } catch (error) {
    if (error instanceof SetUpError) console.error(error.message);
    else if (isRefusal(error)) console.error(notAllowed(error.message));
    else throw error;
    Deno.exit(1);
  }
}
