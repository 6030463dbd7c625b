import { forgetInterrupt, interrupt } from "../train/tick.ts";
import { jupyter, Output } from "./display.ts";

/** Where the listeners find the functions of the library that was loaded last. */
const here = Symbol.for("bellman.kernel");

/** What the listeners do. */
interface Handlers {
  stop(): void;
  report(event: Event, what: string, error: unknown): void;
  publish(count: number, result: unknown, original: Publish): Promise<void>;
}

/** How the kernel sends the value of a cell's last line. */
type Publish = (count: number, result: unknown) => Promise<void>;

/**
 * Makes Deno's Jupyter kernel kinder, and does nothing anywhere else:
 *
 * - the stop button ends whatever awaits `rl.tick()`, instead of the kernel;
 * - an error in a timer or in a promise that nobody awaits is printed, instead of being lost;
 * - figures stand on the page at their own size, however many pixels they have.
 *
 * Loading the library calls it; calling it again changes nothing.
 */
export function settleInKernel(): void {
  if (jupyter() === undefined) return;
  const settled = Reflect.has(globalThis, here);
  Reflect.set(globalThis, here, { stop: interrupt, report, publish } satisfies Handlers);
  if (!settled) listen(() => Reflect.get(globalThis, here));
}

function listen(handlers: () => Handlers): void {
  addEventListener(
    "error",
    (event) => handlers().report(event, "Uncaught error", event.error ?? event.message),
  );
  addEventListener("unhandledrejection", (event) => {
    handlers().report(event, "Error in a promise that was not awaited", event.reason);
  });
  // Windows has no such signal, and there Jupyter sends none
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGINT", () => handlers().stop());

  const internals: { broadcastResult?: Publish } | undefined = Reflect.get(
    Deno,
    Reflect.get(Deno, "internal"),
  )?.jupyter;
  const original = internals?.broadcastResult;
  if (internals === undefined || original === undefined) return;
  internals.broadcastResult = (count, result) => handlers().publish(count, result, original);
}

function report(event: Event, what: string, error: unknown): void {
  event.preventDefault(); // or the kernel would end
  console.error(`${what}:`, error);
}

async function publish(execution_count: number, result: unknown, original: Publish): Promise<void> {
  forgetInterrupt(); // the cell has ended: a stop that comes now is too late, and not meant for the next
  if (!(result instanceof Output)) return await original(execution_count, result);
  try {
    const { data, metadata = {} } = await result.bundle();
    await jupyter()?.broadcast("execute_result", { execution_count, data, metadata });
  } catch {
    await original(execution_count, result); // which asks again, and shows what went wrong
  }
}

settleInKernel();
