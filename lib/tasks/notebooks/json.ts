/**
 * JSON as Jupyter writes it: one space a level, keys in order, letters of all scripts as they are.
 *
 * @param value Anything that JSON can say; properties that are undefined are left out.
 * @returns The text, without a newline at its end.
 *
 * @example
 * ```ts
 * import { jupyterJson } from "./json.ts";
 * jupyterJson({ b: [], a: 1 }); // '{\n "a": 1,\n "b": []\n}'
 * ```
 */
export function jupyterJson(value: unknown, margin = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = margin + " ";
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const items = Array.isArray(value) ? value.map((item) => jupyterJson(item, inner)) : Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([key, item]) => `${JSON.stringify(key)}: ${jupyterJson(item, inner)}`);
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${margin}${close}`;
}
