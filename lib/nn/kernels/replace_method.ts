import * as tf from "@tensorflow/tfjs";

/**
 * Puts a method in the place of one that tfjs's engine keeps to itself.
 *
 * @param mended Makes the method, given tfjs's own.
 */
export function replaceMethod(
  name: "addTapeNode" | "clone" | "endTape",
  mended: (stock: (...given: unknown[]) => unknown) => (...given: never[]) => unknown,
): void {
  const engine = tf.engine(), stock: unknown = Reflect.get(engine, name);
  if (typeof stock !== "function") throw new TypeError(`tfjs's engine has no method ${name}`);
  Reflect.set(engine, name, mended((...given) => Reflect.apply(stock, engine, given)));
}
