import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";

/** Where tfjs reads the program with SIMD and one thread, beside its own. */
const program = new URL("tfjs-backend-wasm-simd.wasm", import.meta.resolve("@tensorflow/tfjs-backend-wasm"));

/**
 * Makes tfjs compute in WebAssembly with SIMD. Where tfjs itself cannot read the
 * program it takes the cpu backend without a word, so that is asked first.
 *
 * @returns What stands in the way, or undefined once it runs.
 */
export async function startWasm(): Promise<string | undefined> {
  if (!await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) return "wasm needs a processor with SIMD";
  try {
    await Deno.stat(program);
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) return "wasm needs the permission --allow-read";
    return `wasm lacks its program (${error instanceof Error ? error.message : error})`;
  }
  return await tf.setBackend("wasm") ? undefined : "wasm does not start";
}
