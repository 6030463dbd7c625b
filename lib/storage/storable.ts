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
