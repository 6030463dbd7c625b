import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandMembers } from "../../demands/members.ts";
import { demandCount, demandWithin } from "../../demands/values.ts";
import { type BackendName, backendNames } from "./backend.ts";
import type { NetworkWork } from "./gain.ts";

/** The environment variable that asks for a backend where no option does. */
export const VARIABLE = "BELLMAN_BACKEND";

/** What `rl.ready` is told. */
export interface ReadyOptions {
  /**
   * What is to compute tensors. `"auto"` is WebGPU where there is a real GPU and the network is large enough to
   * gain from it, else wasm, and cpu where wasm cannot start. Default: what the environment variable
   * `BELLMAN_BACKEND` says, else `"auto"`.
   */
  backend?: BackendName | "auto";
  /** The network that will be trained, by which `"auto"` decides. Default: a small one. */
  network?: NetworkWork;
  /** How many inputs a training step takes. Default 32. */
  batchSize?: number;
}

/** What is wanted, checked. */
export interface Wish extends Required<Pick<ReadyOptions, "backend" | "batchSize">> {
  /** Who asks for the backend, in a sentence: `"as BELLMAN_BACKEND=wasm asks"`. */
  readonly by: string;
  readonly network: NetworkWork | undefined;
}

/**
 * Reads and checks the options and the variable, which counts as unset where this program may not read it.
 *
 * @throws {TypeError} If an option is unknown or of another kind.
 * @throws {RangeError} If there is no such backend, or a number is too small.
 */
export function wishOf(options: ReadyOptions): Wish {
  demandKnown("ready", options, ["backend", "network", "batchSize"]);
  const { backend, network, batchSize = 32 } = options;
  demandCount("ready", "batchSize", batchSize);
  if (network !== undefined) demandNetwork(network);
  if (backend !== undefined) {
    const asked = `rl.ready({ backend: ${inWords(backend)} })`;
    return { backend: known("backend", backend), by: `as ${asked} asks`, network, batchSize };
  }
  const { state } = Deno.permissions.querySync({ name: "env", variable: VARIABLE });
  const said = state === "granted" && Deno.env.get(VARIABLE) || "auto";
  return { backend: known(VARIABLE, said), by: `as ${VARIABLE}=${said} asks`, network, batchSize };
}

function known(what: string, name: unknown): BackendName | "auto" {
  const found = (["auto", ...backendNames] as const).find((each) => each === name);
  if (found !== undefined) return found;
  throw new RangeError(`ready: ${what} must be "auto", "webgpu", "wasm" or "cpu", got ${inWords(name)}`);
}

function demandNetwork(network: NetworkWork): void {
  const advice = "give it a network of rl.nn, or { multiplyAdds: 17_000 }";
  demandMembers(network, ["multiplyAdds"], { owner: "ready", what: "network", advice });
  demandWithin("ready", "network.multiplyAdds", network.multiplyAdds, 0, Infinity);
}
