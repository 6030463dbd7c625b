import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import { mendTfjs } from "../../lib/nn/kernels/mod.ts";
import { assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";

/** A backend that tests run on wherever the tests run. */
export type TestedBackend = "wasm" | "cpu";

/**
 * A test on each backend, mended, which fails too if it leaves a tensor behind
 * or another backend ran. Without permission to read files wasm cannot start and
 * is left out.
 */
export function onBackends(
  name: string,
  test: (backend: TestedBackend) => void | Promise<void>,
  backends: readonly TestedBackend[] = ["wasm", "cpu"],
): void {
  for (const backend of backends) {
    Deno.test(`${name} (${backend})`, { ignore: backend === "wasm" && !granted }, async () => {
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
  assertEquals(await tf.setBackend(backend), true, `tfjs has no backend ${backend}`);
  await tf.ready();
}
