/** Freezes lists and plain objects, however deep, so that what many share nobody can change; what classes made stays. */
export function frozen<const Data>(data: Data): Data {
  if (Array.isArray(data) || isRecord(data)) {
    Object.freeze(data);
    Object.values(data).forEach(frozen);
  }
  return data;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
