import * as tf from "@tensorflow/tfjs";
import { tensorInWords, valuesOf } from "../nn/inspection/tensor_in_words.ts";
import { shapeInWords } from "../nn/shape.ts";
import { type Row, Table, type TableOptions } from "./table.ts";
import { Words } from "./words.ts";

const widest = 12; // columns that there is room for on a page

/** Tensors by their names, such as gradients; null where there is none. */
export type Tensors =
  | readonly tf.Tensor[]
  | ReadonlyMap<string, tf.Tensor>
  | Readonly<Record<string, tf.Tensor | null>>;

/** A table of a tensor's numbers where it has one or two axes and is not too wide, else the tensor in words. */
export function showTensor(tensor: tf.Tensor, options: TableOptions): Table | Words {
  const { shape: [rows, columns], rank, dtype } = tensor;
  const values = tensor.isDisposed || dtype === "complex64" ? undefined : valuesOf(tensor);
  if (values === undefined || rank === 0 || rank > 2 || columns > widest) {
    return new Words(tensorInWords(tensor), options);
  }
  const entries = Array.from<number | string, number | string | boolean>(
    values,
    (value) => dtype === "bool" ? value === 1 : value,
  );
  if (rank === 1) return new Table(entries, options);
  const row = (_: unknown, place: number) => entries.slice(place * columns, (place + 1) * columns);
  return new Table(Array.from({ length: rows }, row), options);
}

/** A table with a row for each tensor: its shape and its norm, the root of the sum of the squares. */
export function showTensors(tensors: Tensors, options: TableOptions): Table {
  const rows = entriesOf(tensors).map(([name, tensor]): [string, Row] => [name, rowOf(tensor)]);
  return new Table(Object.fromEntries(rows), { columns: ["shape", "norm"], ...options });
}

/** Whether it is a list, a map or a record of tensors, at least one. */
export function areTensors(things: object): things is Tensors {
  if (ArrayBuffer.isView(things)) return false;
  const values: unknown[] = things instanceof Map ? [...things.values()] : Object.values(things);
  return values.every((value) => value === null || value instanceof tf.Tensor) &&
    values.some((value) => value !== null);
}

function entriesOf(tensors: Tensors): [string, tf.Tensor | null][] {
  return tensors instanceof Map ? [...tensors] : Object.entries(tensors);
}

function rowOf(tensor: tf.Tensor | null): Record<string, string | number> {
  if (tensor === null) return { shape: "no gradient" };
  if (tensor.isDisposed) return { shape: "disposed" };
  const shape = shapeInWords(tensor.shape), values = valuesOf(tensor);
  if (values === undefined) return { shape, norm: "on the GPU" };
  let sum = 0;
  for (const value of values) sum += Number(value) ** 2;
  return { shape, norm: Math.sqrt(sum) };
}
