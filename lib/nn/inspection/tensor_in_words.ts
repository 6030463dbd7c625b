import * as tf from "@tensorflow/tfjs";
import { isOnGpu } from "../on_gpu.ts";
import { inDigits } from "./in_digits.ts";
import { nestedRows } from "./nested_rows.ts";

type Values = Float32Array | Int32Array | Uint8Array | string[];

/**
 * A tensor as it is read: `tensor([[1, 2], [3, 4]], shape [2, 2], float32)`. Large
 * ones are shortened, and what lies on a GPU is not waited for.
 */
export function tensorInWords(tensor: tf.Tensor): string {
  const { shape, dtype, isDisposed } = tensor;
  const kind = tensor instanceof tf.Variable ? "variable" : "tensor";
  const behind = `, shape [${shape.join(", ")}], ${dtype}${ofVariable(tensor)})`;
  if (isDisposed) return `${kind}(disposed${behind}`;
  const values = valuesOf(tensor);
  if (values === undefined) return `${kind}(on the GPU; await tensor.data() reads it${behind}`;
  return `${kind}(${nestedRows(writerOf(dtype, values), shape, kind.length + 1 + behind.length)}${behind}`;
}

/** The numbers or words of a tensor; undefined where they have to be waited for. */
export function valuesOf(tensor: tf.Tensor): Values | undefined {
  try {
    return isOnGpu(tensor) ? undefined : tensor.dataSync<keyof tf.DataTypeMap>();
  } catch {
    return undefined; // of a backend that tfjs has left since
  }
}

function ofVariable(tensor: tf.Tensor): string {
  if (!(tensor instanceof tf.Variable)) return "";
  return `, name ${JSON.stringify(tensor.name)}${tensor.trainable ? "" : ", not trainable"}`;
}

function writerOf(dtype: tf.DataType, values: Values): (place: number) => string {
  if (dtype === "bool") return (place) => String(Boolean(values[place]));
  if (dtype === "complex64") {
    return (place) => `${inDigits(Number(values[2 * place]))} + ${inDigits(Number(values[2 * place + 1]))}i`;
  }
  return (place) => {
    const value = values[place];
    return typeof value === "number" ? inDigits(value) : JSON.stringify(value);
  };
}
