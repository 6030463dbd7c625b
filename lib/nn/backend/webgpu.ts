import * as tf from "@tensorflow/tfjs";
import { mendCumulativeOnWebgpu } from "../kernels/cumulative.ts";
import type { Adapter } from "./adapter.ts";
import { WatchedWebgpu } from "./watched_webgpu.ts";

let current: WatchedWebgpu | undefined;

/**
 * Makes tfjs compute on a GPU. Its own way there fails on Deno, where it asks
 * for a feature in a list within the list; it needs none.
 *
 * @param adapter Where to open the GPU, unless it is open and works.
 * @returns What stands in the way, or undefined once it runs.
 */
export async function startWebgpu(adapter: Adapter): Promise<string | undefined> {
  if (!current?.works) {
    try {
      current = await open(adapter);
    } catch (error) {
      return `it does not open (${error instanceof Error ? error.message : error})`;
    }
  }
  await tf.setBackend("webgpu");
}

/** Fetches what is on the GPU, so that tfjs can move it to another backend; what is on one that failed is lost. */
export async function leaveWebgpu(): Promise<void> {
  if (!current?.works) return;
  try {
    await current.fetchAll();
  } catch (error) {
    if (current.works) throw error;
  }
}

async function open({ gpu }: Adapter): Promise<WatchedWebgpu> {
  const device = await gpu.requestDevice({ requiredLimits: wanted(gpu.limits) });
  const backend = new WatchedWebgpu(device, gpu.info);
  mendCumulativeOnWebgpu(); // whose kernels are there only now
  if (tf.engine().backendNames().includes("webgpu")) tf.removeBackend("webgpu");
  tf.registerBackend("webgpu", () => backend, 0); // the last that tf.ready() takes by itself
  return backend;
}

/** Of what can be had more than WebGPU promises everywhere, what tfjs uses: large tensors and large workgroups. */
function wanted(limits: GPUSupportedLimits): Record<string, number> {
  const {
    maxBufferSize,
    maxStorageBufferBindingSize,
    maxComputeWorkgroupStorageSize,
    maxComputeWorkgroupsPerDimension,
    maxComputeWorkgroupSizeX,
    maxComputeInvocationsPerWorkgroup,
  } = limits;
  return {
    maxBufferSize,
    maxStorageBufferBindingSize,
    maxComputeWorkgroupStorageSize,
    maxComputeWorkgroupsPerDimension,
    maxComputeWorkgroupSizeX,
    maxComputeInvocationsPerWorkgroup,
  };
}
