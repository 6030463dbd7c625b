import type { Backend, BackendName } from "./backend.ts";
import { VARIABLE } from "./options.ts";

const named: Readonly<Record<BackendName, string>> = {
  webgpu: "webgpu",
  wasm: "wasm (SIMD)",
  cpu: "cpu, slowly",
};
const others = `rl.ready({ backend: "webgpu" | "wasm" | "cpu" }) or ${VARIABLE} forces another`;

/** A backend with the line that says what was found, what was chosen and why, and how to force another. */
export function describe(name: BackendName, found: string, reason: string): Backend {
  const line = `Tensors are computed by ${named[name]}: ${reason}. ${others}.`;
  return Object.freeze({ name, found, reason, line });
}
