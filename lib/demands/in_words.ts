const deepest = 2; // lists and objects inside one another
const most = 6; // entries of a list or an object
const longest = 60; // characters of a string

/**
 * A value as it is written in a message: a string in quotes, a list in brackets,
 * an object in braces, a tensor by its shape and its kind, what else a class made
 * by its own words or the class's name; long ones shortened.
 */
export function inWords(value: unknown): string {
  return written(value, 0);
}

function written(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(value.length > longest ? cut(value) : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") {
    return /^class\b/.test(String(value)) ? `the class ${value.name}` : "a function";
  }
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return listed(value, depth);
  if (isTypedArray(value)) return `${value.constructor.name} ${listed(Array.from(value), depth)}`;
  if (isTensor(value)) return `a tensor of shape [${value.shape.join(", ")}], ${value.dtype}`;
  const { constructor: kind, toString } = value;
  if (typeof kind === "function" && kind !== Object) {
    return toString === Object.prototype.toString ? withArticle(kind.name) : String(value);
  }
  return braced(Object.entries(value), depth);
}

function listed(items: readonly unknown[], depth: number): string {
  if (depth === deepest) return "[…]";
  const shown = items.slice(0, most).map((item) => written(item, depth + 1));
  if (items.length > most) shown.push(`… ${items.length - most} more`);
  return `[${shown.join(", ")}]`;
}

function braced(entries: readonly (readonly [string, unknown])[], depth: number): string {
  if (entries.length === 0) return "{}";
  if (depth === deepest) return "{…}";
  const shown = entries.slice(0, most).map(([name, entry]) => `${name}: ${written(entry, depth + 1)}`);
  if (entries.length > most) shown.push("…");
  return `{ ${shown.join(", ")} }`;
}

function isTypedArray(value: object): value is Float32Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Whether something is one of tfjs's tensors, known by its members: nothing here knows tfjs. */
function isTensor(value: object): value is { readonly shape: readonly number[]; readonly dtype: string } {
  return "dataId" in value && "shape" in value && Array.isArray(value.shape) &&
    "dtype" in value && typeof value.dtype === "string";
}

function cut(text: string): string {
  return `${text.slice(0, longest)}…`;
}

function withArticle(name: string): string {
  return `${/^([AEIOU]|Mlp$)/.test(name) ? "an" : "a"} ${name}`; // the M of Mlp is said as a letter, "em"
}
