/**
 * One value for each of n copies, side by side in one typed array: an
 * `Int32Array` for discrete values; for boxes a `Float32Array` in which a copy's
 * components follow one another.
 */
export type Batch<Value> = Value extends number ? Int32Array
  : Value extends Float32Array ? Float32Array
  : Int32Array | Float32Array;

/** How the values of a space lie in a {@linkcode Batch}. */
export interface Layout<Value> {
  /** How many places in the array each copy has. */
  readonly length: number;
  /** Zeros, with a place for each copy. */
  create(copies: number): Batch<Value>;
  /** The value of a copy, with memory of its own. */
  read(batch: Batch<Value>, copy: number): Value;
  /** Puts a copy's value in its place. */
  write(batch: Batch<Value>, copy: number, value: Value): void;
  /** Whether something is a batch of any length, whatever is in it. */
  isBatch(value: unknown): value is Batch<Value>;
  /** The first copy whose action no environment takes, or −1. */
  firstWrong(batch: Batch<Value>): number;
  /** How a batch is described in a message, such as `"an Int32Array of 16"`. */
  describe(copies: number): string;
}
