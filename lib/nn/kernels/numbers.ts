import * as tf from "@tensorflow/tfjs";
import { BackendWasm } from "@tensorflow/tfjs-backend-wasm";

/**
 * The numbers of a kernel's input on the wasm or the cpu backend, not to be
 * changed; on wasm they are good until the kernel asks for memory.
 *
 * @throws {TypeError} On another backend.
 */
export function numbersOf(backend: object, tensor: tf.TensorInfo): tf.TypedArray {
  if (backend instanceof BackendWasm) return backend.typedArrayFromHeap(tensor);
  if (backend instanceof tf.KernelBackend) {
    const values = backend.readSync(tensor.dataId);
    if (!Array.isArray(values)) return values;
  }
  throw new TypeError("this kernel works on the numbers of the wasm and the cpu backend alone");
}

/** So many zeros, for a tensor of a type. */
export function zerosOf(dtype: tf.DataType, size: number): tf.TypedArray {
  if (dtype === "int32") return new Int32Array(size);
  return dtype === "bool" ? new Uint8Array(size) : new Float32Array(size);
}

/** A kernel's result on any backend. */
export function resultOf(
  backend: object,
  numbers: tf.TypedArray,
  shape: number[],
  dtype: tf.DataType,
): tf.TensorInfo {
  if (!(backend instanceof tf.KernelBackend)) throw new TypeError("a kernel lacks its backend");
  return { dataId: backend.write(numbers, shape, dtype), shape, dtype };
}
