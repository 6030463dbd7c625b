import { forgetInterrupt } from "../train/tick.ts";
import { jupyter } from "./display.ts";
import { drained, noteMessage, onMessage, onPrint, waitUntilDrained } from "./kernel/draining.ts";
import { type EndOfCell, onEndOfCell } from "./kernel/end_of_cell.ts";
import { onLostError, type Report, reportLostError } from "./kernel/lost_errors.ts";
import { warnOfMuteVersion } from "./kernel/mute_version.ts";
import { noteLeftOver, onStopButton, stopRunningCell } from "./kernel/stop_button.ts";
import { notePrinted } from "./printed.ts";
import { publishResult } from "./publish.ts";

/** Where the listeners find the functions of the library that was loaded last. */
const here = Symbol.for("bellman.kernel");

/** What the listeners do. */
interface Handlers extends EndOfCell {
  stop(): void;
  report: Report;
  sent(): void;
  printed(): void;
}

const handlers: Handlers = {
  stop: stopRunningCell,
  report: reportLostError,
  sent: noteMessage,
  printed: notePrinted,
  async succeeded(executionCount, result, original) {
    try {
      if (result !== undefined) noteMessage();
      await publishResult(executionCount, result, original);
      await drained();
    } finally {
      await forgetInterrupt(); // a stop that nothing heeded came too late, and is not meant for the next cell
      noteLeftOver();
    }
  },
  failed() {
    noteLeftOver();
    void forgetInterrupt();
    waitUntilDrained();
  },
};

/**
 * Makes Deno's Jupyter kernel kinder, and does nothing anywhere else:
 *
 * - the stop button ends whatever awaits `rl.tick()`, instead of the kernel;
 * - an error in a timer or in a promise that nobody awaits is printed, instead of being lost;
 * - figures stand on the page at their own size, however many pixels they have;
 * - a picture in the middle of a cell waits for the lines that were printed before it;
 * - where the kernel would lose outputs, a cell waits for them before it ends.
 *
 * Loading the library calls it; calling it again changes nothing.
 */
export function settleInKernel(): void {
  if (jupyter() === undefined) return;
  const settled = Reflect.has(globalThis, here);
  Reflect.set(globalThis, here, handlers);
  if (!settled) listen(() => Reflect.get(globalThis, here));
}

function listen(handlers: () => Handlers): void {
  onStopButton(() => handlers().stop());
  onLostError((...lost) => handlers().report(...lost));
  onEndOfCell({
    succeeded: (...cell) => handlers().succeeded(...cell),
    failed: () => handlers().failed(),
  });
  onMessage(() => handlers().sent());
  onPrint(() => handlers().printed());
  warnOfMuteVersion(Deno.version.deno);
}

settleInKernel();
