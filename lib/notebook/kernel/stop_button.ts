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
 * Stops what ticks, or what will tick later in the cell that is running. In a
 * kernel that rests there is nothing to stop, and the next cell is not meant.
 */
export function stopRunningCell(): void {
  if (isTicking() || isAwaiting()) interrupt();
}

/**
 * Whether a cell is running. Signals come in while the event loop turns, so a
 * cell that runs then awaits something: a timer, a file, another thread.
 */
function isAwaiting(): boolean {
  return internals().core?.eventLoopHasMoreWork?.() ?? false;
}
