/**
 * A copy of lists and plain objects that nobody can change, however deep, so that many may share it; what classes
 * made stands in it as it is.
 */
export function frozen<const Data>(data: Data): Data;
export function frozen(data: unknown): unknown {
  if (Array.isArray(data)) return Object.freeze(data.map(frozen));
  if (!isRecord(data)) return data;
  return Object.freeze(Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozen(value)])));
}

function isRecord(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
