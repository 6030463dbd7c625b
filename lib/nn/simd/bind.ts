import type { DataId } from "@tensorflow/tfjs";
import { BackendWasm } from "@tensorflow/tfjs-backend-wasm";

/** The address of a tensor's first number in tfjs's memory. It holds until the tensor is disposed. */
export type Address = number;

/**
 * Makes a compiled module work on the memory of tfjs's wasm backend, so that it
 * reads and writes tensors where they are.
 *
 * @param module One of `modules.js`; it imports `env.memory` and keeps nothing in it.
 * @param typed Says what the module exports; called once a backend.
 * @returns The exports for a backend, made at the first call.
 */
export function bind<Exports>(
  module: WebAssembly.Module,
  typed: (exports: WebAssembly.Exports) => Exports,
): (backend: BackendWasm) => Exports {
  const bound = new WeakMap<BackendWasm, Exports>();
  return (backend) => {
    let exports = bound.get(backend);
    if (exports === undefined) {
      exports = typed(new WebAssembly.Instance(module, { env: { memory: memoryOf(backend) } }).exports);
      bound.set(backend, exports);
    }
    return exports;
  };
}

/** Where a tensor's numbers are. */
export function addressOf(backend: BackendWasm, { dataId }: { readonly dataId: DataId }): Address {
  return backend.dataIdMap.get(dataId).memoryOffset;
}

/**
 * The wasm backend among those a kernel may be given.
 *
 * @throws {TypeError} If it is another one.
 */
export function wasmBackend(backend: unknown): BackendWasm {
  if (backend instanceof BackendWasm) return backend;
  throw new TypeError("this kernel works on the memory of tfjs's wasm backend alone");
}

// Its place is not among the types that tfjs publishes.
function memoryOf({ wasm }: BackendWasm): WebAssembly.Memory {
  const { memory } = Reflect.get(wasm, "asm") ?? {};
  if (memory instanceof WebAssembly.Memory) return memory;
  throw new TypeError("the memory of tfjs's wasm backend is not where version 4.22 keeps it");
}
