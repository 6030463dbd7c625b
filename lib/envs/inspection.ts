/**
 * The name of the method by which an object says how it is written out, at the
 * end of a cell as in `console.log`.
 */
export const inspection: unique symbol = Symbol.for("nodejs.util.inspect.custom");
