import * as tf from "@tensorflow/tfjs";
import { mendTfjs } from "../kernels/mod.ts";
import { type Backend, BackendError } from "./backend.ts";
import { type ReadyOptions, wishOf } from "./options.ts";
import { start } from "./start.ts";

export type { ReadyOptions };

let turn: Promise<unknown> = Promise.resolve();
let latest: Backend | undefined;

/**
 * Starts what tensors are computed by, and prints one line that says what was
 * found, what was chosen and why, and how to force another. Every program that
 * computes with tensors begins with it, and every lesson that does.
 *
 * It may be called again, with a network once that is made, or to change
 * backends: tensors and networks move along. Those of a GPU that has failed are
 * lost.
 *
 * @throws {BackendError} If the backend that is asked for cannot start; without such a wish one always does.
 * @throws {RangeError} If there is no such backend, or a number is too small.
 * @throws {TypeError} If an option is unknown or of another kind.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready(); // a small network: wasm
 * await rl.ready({ network: { multiplyAdds: 9_000_000 }, batchSize: 32 }); // a large one: WebGPU, where there is a GPU
 * await rl.ready({ backend: "wasm" });
 * ```
 */
export async function ready(options: ReadyOptions = {}): Promise<void> {
  const wish = wishOf(options);
  tf.enableProdMode(); // without tfjs's advice to install another package
  mendTfjs();
  const started = turn.then(() => start(wish)); // tfjs starts one at a time
  turn = started.catch(() => {});
  latest = await started;
  console.log(latest.line);
}

/**
 * What tensors are computed by, as the latest `rl.ready` found it.
 *
 * @throws {BackendError} If `rl.ready` has not been called.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * rl.nn.backend().name; // "wasm"
 * ```
 */
export function backend(): Backend {
  if (latest === undefined) throw notReady("backend");
  return latest;
}

/**
 * Refuses to go on where nothing computes tensors yet. Who has started one of
 * tfjs's backends without `rl.ready` is ready too, and gets tfjs mended.
 *
 * @param owner Who needs it, for the message.
 * @throws {BackendError} If no backend has been started.
 */
export function requireReady(owner: string): void {
  if (latest !== undefined) return;
  if (!isStarted()) throw notReady(owner);
  mendTfjs();
}

function isStarted(): boolean {
  if (!tf.getBackend()) return false;
  try {
    tf.backend();
    return true;
  } catch {
    return false; // it is still on its way, or has failed
  }
}

function notReady(owner: string): BackendError {
  return new BackendError(
    `${owner}: call \`await rl.ready()\` first; it starts what tensors are computed by`,
  );
}
