/** Numbers in nested lists, as `tf.tensor` takes them. */
export type Nested = number | readonly Nested[];

/** What is needed of a tensor of tfjs. */
export interface TensorLike {
  readonly shape: readonly number[];
  readonly isDisposed: boolean;
  arraySync(): unknown;
}

/** Stands for a fresh tensor: every call of an answer gets its own. */
export class TensorSpec {
  constructor(readonly values: Nested, readonly dtype: "float32" | "int32") {}

  /** As code that can be pasted into a cell. */
  get written(): string {
    const values = JSON.stringify(this.values);
    return `tf.tensor(${values}${this.dtype === "float32" ? "" : `, undefined, "${this.dtype}"`})`;
  }
}

/** A tensor as the cases of an exercise write it down. */
export function tensor(values: Nested, dtype: "float32" | "int32" = "float32"): TensorSpec {
  return new TensorSpec(values, dtype);
}
