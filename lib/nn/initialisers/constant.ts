import { demandFinite } from "../../demands/values.ts";
import { sizeOf } from "../shape.ts";
import type { Initialiser } from "./initialiser.ts";

/**
 * The same number everywhere; nothing is drawn. Weights must differ to learn
 * different things, so this is for biases, and for a last layer that is to
 * start with equal outputs.
 *
 * @throws {RangeError | TypeError} If it is no finite number.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const network = new rl.nn.Mlp({ sizes: [4, 16, 2], biasInitialiser: rl.nn.constant(0.1) });
 * network.dispose();
 * ```
 */
export function constant(value: number): Initialiser {
  demandFinite("constant", "value", value);
  return (shape) => new Float32Array(sizeOf(shape)).fill(value);
}
