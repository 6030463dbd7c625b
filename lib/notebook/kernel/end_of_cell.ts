import type { Publish } from "../publish.ts";
import { internals } from "./internals.ts";

/** What to do when a cell has ended. */
export interface EndOfCell {
  /** Sends the value of the last line; the kernel waits for it. */
  succeeded(executionCount: number, result: unknown, original: Publish): Promise<void>;
  /** Called before the error is sent; the kernel waits for nothing but its return. */
  failed(): void;
}

/**
 * Has functions called at the end of every cell. The kernel tells of a cell
 * that failed in one way alone: it asks for the error's parts as JSON.
 */
export function onEndOfCell({ succeeded, failed }: EndOfCell): void {
  const { jupyter } = internals();
  const original = jupyter?.broadcastResult;
  if (jupyter === undefined || original === undefined) return;
  jupyter.broadcastResult = (count, result) => succeeded(count, result, original);
  JSON.stringify = new Proxy(JSON.stringify, {
    apply(stringify, self, args) {
      if (isErrorReport(args[0])) failed();
      return Reflect.apply(stringify, self, args);
    },
  });
}

function isErrorReport(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("stack" in value)) return false;
  return Object.keys(value).join() === "name,message,stack";
}
