import * as tf from "@tensorflow/tfjs";
import { type Adapter, findAdapter } from "./adapter.ts";
import { type Backend, BackendError, type BackendName } from "./backend.ts";
import { describe } from "./describe.ts";
import { gainOf } from "./gain.ts";
import type { Wish } from "./options.ts";
import { startWasm } from "./wasm.ts";

/**
 * Starts the backend that is asked for, or the best one. What is on a GPU that
 * tfjs leaves is fetched first, so that no tensor is lost.
 *
 * @throws {BackendError} If the one that is asked for cannot start.
 */
export function start(wish: Wish): Promise<Backend> {
  return wish.backend === "auto" ? startBest(wish) : startAsked(wish.backend, wish.by);
}

/** By a fixed rule: no time is measured, so that the same program computes by the same backend every time. */
async function startBest({ network, batchSize }: Wish): Promise<Backend> {
  const adapter = await findAdapter();
  const found = adapter === undefined || adapter.isSoftware ? "no GPU" : adapter.name;
  const gain = gainOf(network, batchSize);
  let reason = `${found} was found`;
  if (adapter !== undefined && !adapter.isSoftware) {
    const obstacle = gain === undefined
      ? "a network this small is faster without it"
      : await begin("webgpu", adapter);
    if (obstacle === undefined) return describe("webgpu", found, `${reason}, and ${gain}`);
    reason += `, but ${obstacle}`;
  }
  const obstacle = await begin("wasm");
  if (obstacle === undefined) return describe("wasm", found, reason);
  await begin("cpu");
  return describe("cpu", found, `${reason}, and ${obstacle}`);
}

async function startAsked(name: BackendName, by: string): Promise<Backend> {
  const adapter = name === "webgpu" ? await findAdapter() : undefined;
  const obstacle = await begin(name, adapter);
  if (obstacle !== undefined) {
    throw new BackendError(
      `ready: ${name} cannot start, ${by}: ${obstacle}; rl.ready({ backend: "auto" }) chooses`,
    );
  }
  if (adapter === undefined) return describe(name, "not looked for", by);
  const found = adapter.isSoftware ? "a software adapter" : adapter.name;
  return describe(
    name,
    found,
    `${by}, on ${found}${adapter.isSoftware ? ", which is slower than wasm" : ""}`,
  );
}

/** Makes tfjs compute by a backend. Returns what stands in the way, or undefined once it runs. */
async function begin(name: BackendName, adapter?: Adapter): Promise<string | undefined> {
  // The part of tfjs that knows WebGPU takes a while to load; only who computes there waits for it.
  const webgpu = () => import("./webgpu.ts");
  if (name === "webgpu") {
    return adapter ? (await webgpu()).startWebgpu(adapter) : "Deno finds no GPU, or not its driver";
  }
  if (tf.getBackend() === "webgpu") await (await webgpu()).leaveWebgpu();
  if (name === "wasm") return await startWasm();
  await tf.setBackend("cpu");
}
