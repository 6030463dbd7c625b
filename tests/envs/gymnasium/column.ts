/** Many numbers of one kind, as `data/make/runs/column.py` writes them. */
export interface Column {
  /** What the bytes are: float32, float64 or uint8, little-endian. */
  readonly type: string;
  /** The bytes. */
  readonly base64: string;
  /** If given, the bytes are places in this list. */
  readonly values?: readonly number[];
}

/** The numbers of a column. Every machine that Deno runs on is little-endian, as the bytes are. */
export function numbersOf({ type, base64, values }: Column): Float32Array | Float64Array | Uint8Array {
  const bytes = Uint8Array.fromBase64(base64);
  if (values) return Float64Array.from(bytes, (place) => values[place]);
  switch (type) {
    case "uint8":
      return bytes;
    case "float32":
      return new Float32Array(bytes.buffer);
    case "float64":
      return new Float64Array(bytes.buffer);
  }
  throw new Error(`the recording has a column of ${type}, which its reader does not know`);
}
