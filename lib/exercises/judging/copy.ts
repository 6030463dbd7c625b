import { isPlainObject } from "./compare.ts";

/** A deep copy of arrays, typed arrays and plain objects; everything else is handed on as it is. */
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry)]));
}
