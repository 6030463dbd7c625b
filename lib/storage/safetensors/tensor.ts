import type { StorableArray } from "../storable.ts";

/** The numbers of a tensor, row by row; 64-bit integers are bigints. */
export type TensorValues = StorableArray | BigInt64Array | BigUint64Array;

/** Numbers with a shape, as a file keeps them: `[]` is the shape of a single one. */
export interface Tensor {
  /** How long each axis is; the last runs fastest. */
  readonly shape: readonly number[];
  /** As many numbers as the lengths multiply to. */
  readonly values: TensorValues;
  /**
   * What the file says the numbers are. Written is what kind of array `values` is, and `"BOOL"` for a Uint8Array of
   * zeros and ones that is marked so.
   */
  readonly dtype?: Dtype;
}

/** What a file's numbers are, by the format's names; F16 and BF16 have no array of their own and become float32. */
export type Dtype =
  | "BOOL"
  | "U8"
  | "I8"
  | "I16"
  | "U16"
  | "F16"
  | "BF16"
  | "I32"
  | "U32"
  | "F32"
  | "F64"
  | "I64"
  | "U64";
