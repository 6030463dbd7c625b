import { Seeded } from "../seeded.ts";
import { TensorSpec } from "../tensors.ts";
import { isArrayLike, isPlainObject } from "./compare.ts";

const DEEPEST = 4;
const LONGEST = 60;

/**
 * A value as code that can be pasted into a cell, as far as it can be. Never
 * throws, and is never long, whatever the value.
 */
export function describe(value: unknown): string {
  try {
    return text(value, 0);
  } catch {
    return "something that cannot be shown";
  }
}

/** A number as a person compares it: to twelve digits, so that rounding errors do not show. */
export function describeNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : String(value);
}

/** An error in one line, its class before its message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return describe(error);
  try {
    const [line] = String(error.message).split("\n");
    return line === "" ? String(error.name) : `${error.name}: ${line}`;
  } catch {
    return "an error that cannot be shown";
  }
}

function text(value: unknown, depth: number): string {
  if (typeof value === "string") return shortened(JSON.stringify(value));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return value.name === "" ? "a function" : `the function ${value.name}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Seeded) return `new rl.Generator(${value.seed})`;
  if (value instanceof TensorSpec) return value.written;
  if (value instanceof Promise) return "a Promise";
  if (value instanceof Error) return describeError(value);
  if (depth === DEEPEST) return "…";
  if (isArrayLike(value)) {
    const elements = listed(value, (element) => text(element, depth + 1));
    return Array.isArray(value) ? `[${elements}]` : `${value.constructor.name}.of(${elements})`;
  }
  if (!isPlainObject(value)) return `a ${value.constructor?.name || "thing without a class"}`;
  const entries = listed(Object.entries(value), ([key, entry]) => `${key}: ${text(entry, depth + 1)}`);
  return entries === "" ? "{}" : `{ ${entries} }`;
}

function listed<Element>(elements: ArrayLike<Element>, show: (element: Element) => string): string {
  const shown = Array.from({ length: Math.min(LONGEST, elements.length) }, (_, k) => show(elements[k]));
  if (elements.length > LONGEST) shown.push(`… ${elements.length - LONGEST} more`);
  return shown.join(", ");
}

function shortened(line: string): string {
  return line.length > 4 * LONGEST ? `${line.slice(0, 4 * LONGEST)}…` : line;
}
