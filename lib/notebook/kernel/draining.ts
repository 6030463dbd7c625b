/**
 * From Deno 2.8.2 on, outputs are sent by another thread, which goes on after
 * the cell has ended: what is still to be sent then is lost or lands in the
 * next cell. So a cell there waits, before it ends, for as long as its last
 * outputs may need. The pinned version loses nothing, and waits for nothing.
 *
 * @module
 */
import { jupyter } from "../display.ts";

/** What sending a message may take, in milliseconds; 0.2 is usual. */
const EACH = 1;
/** How long the thread may be held up, in milliseconds. */
const DELAY = 60;

const needed = sendsFromAnotherThread(Deno.version.deno);
let pending = false; // whether this cell has sent anything
let doneBy = -Infinity; // when the last message will be sent, at the latest

/** Whether a version of Deno sends outputs from another thread. */
export function sendsFromAnotherThread(version: string): boolean {
  const [major, minor, patch] = version.split(".").map(Number);
  return major > 2 || (major === 2 && (minor > 8 || (minor === 8 && patch > 1)));
}

/** Has a function called for every message that is printed or displayed, where the kernel needs it. */
export function onMessage(sent: () => void): void {
  const kernel = needed ? jupyter() : undefined;
  if (kernel === undefined) return;
  onPrint(sent);
  for (const name of ["broadcast", "display"]) tellOfCalls(kernel, name, sent);
}

/** Has a function called for everything that is printed. */
export function onPrint(printed: () => void): void {
  for (const name of Object.keys(console)) tellOfCalls(console, name, printed);
}

function tellOfCalls(owner: object, name: string, called: () => void): void {
  const method = Reflect.get(owner, name);
  if (typeof method !== "function") return;
  const told: ProxyHandler<typeof method> = {
    apply(method, self, args) {
      called();
      return Reflect.apply(method, self, args);
    },
  };
  Reflect.set(owner, name, new Proxy(method, told));
}

/** Notes that a message goes out. */
export function noteMessage(): void {
  pending = needed;
  doneBy = Math.max(doneBy, performance.now()) + EACH;
}

/** Waits until the messages of this cell are sent. */
export async function drained(): Promise<void> {
  const time = timeLeft();
  if (time > 0) await new Promise((resolve) => setTimeout(resolve, time));
}

/** The same where nothing can be awaited. */
export function waitUntilDrained(): void {
  const time = timeLeft();
  if (time > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
}

/** In milliseconds, and 0 where nothing was sent. */
function timeLeft(): number {
  if (!pending) return 0;
  pending = false;
  return Math.max(0, doneBy - performance.now()) + DELAY;
}
