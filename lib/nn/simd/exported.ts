/** A function of a compiled module: it takes numbers and gives one, or nothing. */
export type Exported = (...numbers: number[]) => number;

/**
 * A function among those that a compiled module exports.
 *
 * @param file The module, for the message.
 * @throws {TypeError} If there is none of that name: the module is older than what calls it.
 */
export function exported(exports: WebAssembly.Exports, name: string, file: string): Exported {
  const found = exports[name];
  if (takesNumbers(found)) return found;
  throw new TypeError(`${file} has no function ${name}; compile it anew`);
}

// What a function of WebAssembly takes and gives TypeScript cannot see.
function takesNumbers(value: unknown): value is Exported {
  return typeof value === "function";
}
