import { interrupt, isTicking } from "../../train/tick.ts";
import { internals } from "./internals.ts";

/**
 * Has a function called when the stop button is pressed, instead of ending the
 * kernel. On Windows Jupyter has no signal to send, and nothing is called.
 */
export function onStopButton(stop: () => void): void {
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGINT", stop);
}

/**
 * How often to look whether a cell is running: a signal can come in between two
 * steps of one that has just waited and is about to wait again.
 */
const LOOKS = 5000;

let leftOver = false; // whether the last cell left something behind that goes on, such as a timer

/**
 * Stops what ticks, or what will tick later in the cell that is running. In a
 * kernel that rests there is nothing to stop, and the next cell is not meant.
 */
export async function stopRunningCell(): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if (isTicking() || (isAwaiting() && !leftOver)) return interrupt();
    await null; // lets the cell take its next step, and the event loop not yet turn
  }
}

/** Notes at the end of a cell whether something goes on: then a kernel that awaits is no sign of a running cell. */
export function noteLeftOver(): void {
  leftOver = isAwaiting();
}

/**
 * Whether a cell is running. Signals come in while the event loop turns, so a
 * cell that runs then awaits something: a timer, a file, another thread.
 */
function isAwaiting(): boolean {
  return internals().core?.eventLoopHasMoreWork?.() ?? false;
}
