import { demandKnown } from "../../demands/known.ts";
import { demandFinite } from "../../demands/values.ts";
import type { Generator } from "../../random/generator.ts";
import { sizeOf } from "../shape.ts";
import type { Initialiser } from "./initialiser.ts";

/** Options of {@linkcode orthogonal}. */
export interface OrthogonalOptions {
  /** By how much lengths are stretched, such as √2 before a relu. Default 1. */
  readonly gain?: number;
}

/**
 * A random rotation: the units' weights stand at right angles to each other and
 * have the length `gain`, so that no direction is lost on the way through many
 * layers. Where there are more units than inputs, the inputs' weights do.
 *
 * Of a convolution all that stands under the kernel counts as the inputs. Drawn
 * are normal numbers, a row for each input (or unit, where those are more); their
 * QR decomposition in double precision, with a positive diagonal of R as in
 * PyTorch's `orthogonal_`, gives every rotation the same chance. Biases are 0.
 *
 * @throws {RangeError | TypeError} If the gain is no finite number, or there is no such option.
 * @see Saxe, McClelland & Ganguli (2014), Exact solutions to the nonlinear dynamics of learning in deep linear
 * neural networks
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const policy = new rl.nn.Mlp({
 *   sizes: [4, 64, 64, 2],
 *   activation: "tanh",
 *   head: "policy",
 *   initialiser: rl.nn.orthogonal({ gain: Math.SQRT2 }),
 *   outputInitialiser: rl.nn.orthogonal({ gain: 0.01 }),
 * });
 * policy.dispose();
 * ```
 */
export function orthogonal(options: OrthogonalOptions = {}): Initialiser {
  demandKnown("orthogonal", options, ["gain"]);
  const { gain = 1 } = options;
  demandFinite("orthogonal", "gain", gain);
  return (shape, _fans, random) => {
    const units = shape[shape.length - 1];
    const inputs = sizeOf(shape.slice(0, -1));
    if (shape.length < 2) return new Float32Array(units);
    const columns = orthonormal(Math.max(inputs, units), Math.min(inputs, units), random);
    const weights = new Float32Array(inputs * units);
    for (let input = 0; input < inputs; input++) {
      for (let unit = 0; unit < units; unit++) {
        const entry = inputs >= units ? columns[unit][input] : columns[input][unit];
        weights[input * units + unit] = gain * entry;
      }
    }
    return weights;
  };
}

/**
 * Columns at right angles and of length 1: Q of a matrix of normal numbers that is drawn row by row, by modified
 * Gram–Schmidt. Its angles are off by as many units of rounding as the matrix's condition number, some thousands,
 * which in double precision is nothing beside the rounding of the weights.
 */
function orthonormal(rows: number, count: number, random: Generator): Float64Array[] {
  const columns = Array.from({ length: count }, () => new Float64Array(rows));
  for (let row = 0; row < rows; row++) for (const column of columns) column[row] = random.normal();
  columns.forEach((column, place) => {
    for (let other = 0; other < place; other++) straighten(column, columns[other]);
    const length = Math.sqrt(dot(column, column));
    for (let row = 0; row < rows; row++) column[row] /= length;
  });
  return columns;
}

/** Takes away what a column shares with another one of length 1. */
function straighten(column: Float64Array, unit: Float64Array): void {
  const shared = dot(column, unit);
  for (let row = 0; row < column.length; row++) column[row] -= shared * unit[row];
}

function dot(a: Float64Array, b: Float64Array): number {
  let even = 0, odd = 0; // two sums need not wait for each other
  const last = a.length - 1;
  for (let row = 0; row < last; row += 2) {
    even += a[row] * b[row];
    odd += a[row + 1] * b[row + 1];
  }
  return a.length % 2 === 0 ? even + odd : even + odd + a[last] * b[last];
}
