import { display, displayInPlaceOf, jupyter } from "./display.ts";
import { Output } from "./output.ts";

/** How the kernel sends the value of a cell's last line. */
export type Publish = (executionCount: number, result: unknown) => Promise<void>;

/**
 * Sends the value of a cell's last line. An output goes with its metadata, by
 * which figures stand on the page at their own size. One that has a preview is
 * displayed instead, since Jupyter replaces nothing that was sent as a result.
 *
 * @param original How the kernel itself does it: with all that is no output of ours.
 */
export async function publishResult(
  executionCount: number,
  result: unknown,
  original: Publish,
): Promise<void> {
  if (!(result instanceof Output)) return await original(executionCount, result);
  try {
    const preview = result.preview(), below = result.below();
    if (preview) {
      await displayInPlaceOf(preview, result);
    } else {
      const { data, metadata = {} } = await result.bundle();
      await jupyter()?.broadcast("execute_result", { execution_count: executionCount, data, metadata });
    }
    if (below) await display(below);
  } catch {
    await original(executionCount, result); // which asks again, and shows what went wrong
  }
}
