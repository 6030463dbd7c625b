/** Numbers of one kind, as a snapshot keeps them. */
export type StorableArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array;

/** What can be written to a file and read again as it was: JSON, with typed arrays anywhere in it. */
export type Storable =
  | null
  | boolean
  | number
  | string
  | StorableArray
  | readonly Storable[]
  | { readonly [key: string]: Storable };

/** Numbers with a shape: a Storable that a file keeps as a tensor of that shape. */
export type StorableTensor = {
  /** How long each axis is; the last runs fastest. */
  readonly shape: readonly number[];
  /** As many numbers as the lengths multiply to. */
  readonly values: StorableArray;
};
