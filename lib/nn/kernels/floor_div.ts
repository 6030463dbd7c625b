import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf } from "./numbers.ts";
import { place } from "./place.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.floorDiv`, and with it `tf.div` of integers, and `tf.mod`.
 *
 * Of an integer by 0 tfjs made −2147483648 on wasm and 0 on cpu, or stopped at a
 * "RuntimeError: remainder by zero". There is no such integer: it is refused, as
 * in PyTorch. On cpu the quotient of float32 was of int32, where 1 / 0 became 0 too.
 */
export function mendFloorDiv(): void {
  for (const kernelName of [tf.FloorDiv, tf.Mod]) {
    for (const backendName of ["wasm", "cpu"] as const) {
      const quotientsAreMended = kernelName === tf.FloorDiv && backendName === "cpu";
      replaceKernel(kernelName, (stock) => (call) => {
        const { backend } = call, a = inputOf(call.inputs, "a"), b = inputOf(call.inputs, "b");
        if (b.dtype === "int32") demandDivisors(numbersOf(backend, b), kernelName);
        return quotientsAreMended && a.dtype === "float32" ? flooredQuotients(backend, a, b) : stock(call);
      }, backendName);
    }
  }
}

function flooredQuotients(backend: object, a: tf.TensorInfo, b: tf.TensorInfo): tf.TensorInfo {
  const shape = tf.broadcast_util.assertAndGetBroadcastShape(a.shape, b.shape);
  const dividends = numbersOf(backend, a), divisors = numbersOf(backend, b);
  const quotients = Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => {
    return Math.floor(dividends[place(i, shape, a.shape)] / divisors[place(i, shape, b.shape)]);
  });
  return resultOf(backend, quotients, shape, "float32");
}

function demandDivisors(numbers: tf.TypedArray, kernelName: string): void {
  const zero = numbers.indexOf(0);
  if (zero === -1) return;
  throw new RangeError(
    `${
      kernelName === tf.Mod ? "tf.mod" : "tf.div"
    }: integers cannot be divided by 0, got it as divisor ${zero}; ` +
      'call cast("float32") first for infinity or NaN',
  );
}
