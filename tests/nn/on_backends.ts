import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import { findAdapter } from "../../lib/nn/backend/adapter.ts";
import { mendTfjs } from "../../lib/nn/kernels/mod.ts";
import { assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";

/** A backend that tests run on: wasm and cpu wherever the tests run, webgpu where there is an adapter. */
export type TestedBackend = "webgpu" | "wasm" | "cpu";

/**
 * A test on each backend, mended, which fails too if it leaves a tensor behind
 * or another backend ran. Without permission to read files wasm cannot start and
 * is left out; webgpu is left out as `webgpuIsMissing` says.
 */
export function onBackends(
  name: string,
  test: (backend: TestedBackend) => void | Promise<void>,
  backends: readonly TestedBackend[] = ["wasm", "cpu"],
): void {
  for (const backend of backends) {
    Deno.test(`${name} (${backend})`, { ignore: isMissing(backend) }, async () => {
      await use(backend);
      const { numTensors } = tf.memory();
      await test(backend);
      assertEquals(tf.getBackend(), backend);
      assertEquals(tf.memory().numTensors, numTensors, "the test leaves tensors behind");
    });
  }
}

/** Makes tfjs compute on a backend, mended. */
export async function use(backend: TestedBackend): Promise<void> {
  tf.enableProdMode();
  mendTfjs();
  if (backend === "webgpu") return await useWebgpu();
  assertEquals(await tf.setBackend(backend), true, `tfjs has no backend ${backend}`);
  await tf.ready();
}

/**
 * Whether tests on webgpu are left out: unless `BELLMAN_TEST_WEBGPU` asks for
 * them, as `deno task test` does, with a process for each file. In one process
 * Deno 2.8 mixes up what threads keep for WebGPU of files that have ended
 * (denoland/deno#35460), and one test in some dozens fails for no reason of its own.
 *
 * Also on Linux without Mesa's software adapter, except in continuous
 * integration, which installs it and must not lose these tests unnoticed.
 * Windows and macOS always have an adapter.
 */
export const webgpuIsMissing = !granted || !Deno.env.get("BELLMAN_TEST_WEBGPU") ||
  Deno.build.os === "linux" && !Deno.env.get("CI") && !hasSoftwareAdapter();

async function useWebgpu(): Promise<void> {
  const adapter = await findAdapter();
  if (adapter === undefined) {
    throw new Error("Deno finds no adapter; Debian's package mesa-vulkan-drivers has one");
  }
  const { startWebgpu } = await import("../../lib/nn/backend/webgpu.ts");
  assertEquals(await startWebgpu(adapter), undefined);
}

function isMissing(backend: TestedBackend): boolean {
  return backend === "webgpu" ? webgpuIsMissing : backend === "wasm" && !granted;
}

/** Whether Mesa's is among the drivers that Vulkan is told of. */
function hasSoftwareAdapter(): boolean {
  try {
    return [...Deno.readDirSync("/usr/share/vulkan/icd.d")].some(({ name }) => name.startsWith("lvp_icd"));
  } catch {
    return false;
  }
}
