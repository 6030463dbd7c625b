import { fromBfloat16, fromFloat16 } from "./half_precision.ts";
import type { Dtype, TensorValues } from "./tensor.ts";

/** How numbers of a kind lie in a file. */
interface Layout {
  /** Of one number. */
  readonly bytes: number;
  /** The numbers that lie in some bytes: a view of these bytes where it can be one. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => TensorValues;
}

/** All kinds that are read here, in the order in which the format's own writer sorts them, from its end. */
export const layouts: { readonly [name in Dtype]: Layout } = {
  U64: viewed(BigUint64Array),
  I64: viewed(BigInt64Array),
  F64: viewed(Float64Array),
  F32: viewed(Float32Array),
  U32: viewed(Uint32Array),
  I32: viewed(Int32Array),
  BF16: { bytes: 2, read: (bytes) => fromBfloat16(view(Uint16Array, bytes)) },
  F16: { bytes: 2, read: (bytes) => fromFloat16(view(Uint16Array, bytes)) },
  U16: viewed(Uint16Array),
  I16: viewed(Int16Array),
  I8: viewed(Int8Array),
  U8: viewed(Uint8Array),
  BOOL: viewed(Uint8Array),
};

/** Whether a name is that of a kind that is read here. */
export function isDtype(name: unknown): name is Dtype {
  return typeof name === "string" && Object.hasOwn(layouts, name);
}

/** Which kind the numbers of an array are; none where it is no array that a file can keep. */
export function dtypeOf(values: unknown): Dtype | undefined {
  if (values instanceof Float32Array) return "F32";
  if (values instanceof Float64Array) return "F64";
  if (values instanceof Int32Array) return "I32";
  if (values instanceof Uint32Array) return "U32";
  if (values instanceof Int16Array) return "I16";
  if (values instanceof Uint16Array) return "U16";
  if (values instanceof Int8Array) return "I8";
  if (values instanceof Uint8Array) return "U8";
  if (values instanceof BigInt64Array) return "I64";
  if (values instanceof BigUint64Array) return "U64";
  return undefined;
}

interface Kind<Values> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, start: number, length: number): Values;
}

function viewed(kind: Kind<TensorValues>): Layout {
  return { bytes: kind.BYTES_PER_ELEMENT, read: (bytes) => view(kind, bytes) };
}

/** A view of bytes as numbers; of a copy of them where they begin at an odd place. */
function view<Values>(kind: Kind<Values>, bytes: Uint8Array<ArrayBuffer>): Values {
  const { BYTES_PER_ELEMENT: each } = kind;
  const { buffer, byteOffset, length } = bytes.byteOffset % each === 0 ? bytes : bytes.slice();
  return new kind(buffer, byteOffset, length / each);
}
