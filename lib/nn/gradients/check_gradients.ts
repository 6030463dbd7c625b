import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount, demandWithin } from "../../demands/values.ts";
import { inspection } from "../../envs/inspection.ts";
import { Generator, type Seed } from "../../random/generator.ts";
import { assign } from "../assign.ts";
import { checkInLines, checkMessage } from "./check_message.ts";
import { compare, type Difference, indexInWords, relativeError } from "./comparison.ts";
import { differenceQuotients, PRECISION } from "./difference_quotient.ts";
import { alongCoordinate, gradientsAt, type LossFunction, lossHere } from "./loss_at.ts";
import { type HasParameters, hasParameters } from "./variables.ts";

/** Options of {@linkcode checkGradients}. */
export interface CheckGradientsOptions {
  /**
   * How far a number x is moved to either side, in units of max(1, |x|). Default the cube root of the precision of
   * float32, 0.0049: there the error of the difference quotient, which grows with the square of the step, and the
   * rounding of the loss, which counts for more the smaller the step is, are together the least.
   */
  readonly step?: number;
  /** How far the two may differ, as a part of the larger one, beside what rounding explains. Default 0.01. */
  readonly tolerance?: number;
  /** How many numbers of each tensor to check at most; of larger ones they are drawn. Default 100. */
  readonly samples?: number;
  /** Of the draw. Default 0. */
  readonly seed?: Seed;
}

/** What {@linkcode checkGradients} found. */
export interface GradientCheck {
  /** Whether there is no difference. */
  readonly passed: boolean;
  /** What was found, in words. */
  readonly message: string;
  /** How many numbers were checked. */
  readonly checked: number;
  /** At how many of them the loss has a kink, where any slope between those to both sides is right. */
  readonly kinks: number;
  /** How many derivatives are too small to be told from the rounding of the loss. */
  readonly tooSmall: number;
  /** Where they differ, the largest relative error first; `rl.show` makes a table of them. */
  readonly differences: readonly Difference[];
}

/** Where a gradient is checked: one or several tensors, or variables by name, such as a network's. */
export type CheckedAt =
  | tf.Tensor
  | readonly tf.Tensor[]
  | ReadonlyMap<string, tf.Variable>
  | HasParameters;

/**
 * Checks the gradient that tfjs finds of a loss against difference quotients:
 * how much the loss really changes when a number is moved a little. Use it on a
 * loss of your own, above all on one with a gradient of its own.
 *
 * The loss must be the same each time. It is computed twice or more for each
 * number that is checked, so check a small network. Variables are moved in place and put
 * back.
 *
 * @param f The loss, a scalar, of the tensors in order.
 * @param at Where: a tensor of float32 or several, or a network or variables, which f may also use without
 * taking them as arguments.
 * @throws {TypeError} If f gives no scalar, `at` is not of float32 tensors, or there is no such option.
 * @throws {RangeError} If the loss is not finite there or differs from call to call, or an option is out of range.
 * @throws {Error} If nothing leads from `at` to the loss.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const loss = (x: tf.Tensor) => x.mul(rl.nn.stopGradient(x)).sum(); // x², but half of it stopped
 * const check = await rl.nn.checkGradients(loss, tf.tensor1d([1, 2]));
 * check.passed; // false
 * check.message; // the gradient differs … in 2 of 2 numbers, …; all are 0.5 times what they should be
 * ```
 */
export async function checkGradients(
  f: LossFunction,
  at: CheckedAt,
  options: CheckGradientsOptions = {},
): Promise<GradientCheck> {
  demandKnown("checkGradients", options, ["step", "tolerance", "samples", "seed"]);
  const { step = Math.cbrt(PRECISION), tolerance = 0.01, samples = 100, seed = 0 } = options;
  demandWithin("checkGradients", "step", step, PRECISION, 1);
  demandWithin("checkGradients", "tolerance", tolerance, 0, 1);
  demandCount("checkGradients", "samples", samples);
  if (typeof f !== "function") {
    throw new TypeError(`checkGradients: the loss must be a function of tensors, got ${inWords(f)}`);
  }
  const random = new Generator(seed), named = tensorsByName(at);
  const variables = named.map(([, tensor]) => tensor instanceof tf.Variable ? tensor : tf.variable(tensor));
  const numbers = await Promise.all(
    variables.map(async (variable) => Float32Array.from(await variable.data())),
  );
  const counts = { checked: 0, kinks: 0, tooSmall: 0 }, differences: Difference[] = [];
  try {
    const middle = await lossHere(f, variables), gradients = await gradientsAt(f, variables);
    for (const [place, variable] of variables.entries()) {
      for (const coordinate of chosen(variable.size, samples, random)) {
        const line = alongCoordinate(f, variables, { variable, numbers: numbers[place], coordinate, middle });
        const quotients = await differenceQuotients(
          line,
          step * Math.max(1, Math.abs(numbers[place][coordinate])),
        );
        const analytic = gradients[place][coordinate], numeric = quotients[0].slope;
        const verdict = compare(analytic, quotients, tolerance);
        counts.checked++;
        if (verdict === "kink") counts.kinks++;
        if (verdict === "too small") counts.tooSmall++;
        if (verdict !== "different") continue;
        const index = indexInWords(coordinate, variable.shape), of = named[place][0];
        differences.push({ of, index, analytic, numeric, relativeError: relativeError(analytic, numeric) });
      }
      assign(variable, numbers[place]);
    }
  } finally {
    variables.forEach((variable, place) => {
      if (variable === named[place][1]) assign(variable, numbers[place]);
      else variable.dispose();
    });
  }
  differences.sort((a, b) => b.relativeError - a.relativeError);
  const message = checkMessage(counts, differences);
  const check = { passed: differences.length === 0, message, ...counts, differences };
  return Object.defineProperty(check, inspection, { value: () => checkInLines(message, differences) });
}

/** The coordinates to check, in order: all, or as many as wanted, drawn. */
function chosen(size: number, samples: number, random: Generator): Iterable<number> {
  if (size <= samples) return Array(size).keys();
  return [...random.choice(size, { size: samples, replace: false })].sort((a, b) => a - b);
}

function tensorsByName(at: CheckedAt): [string, tf.Tensor][] {
  const list = at instanceof tf.Tensor ? [at] : hasParameters(at) ? at.parameters : at;
  const named: [string, unknown][] = list instanceof Map
    ? [...list]
    : Array.isArray(list)
    ? list.map((tensor, place) => [tensor instanceof tf.Variable ? tensor.name : `argument ${place}`, tensor])
    : [];
  const tensors: [string, tf.Tensor][] = [];
  for (const [name, tensor] of named) {
    if (tensor instanceof tf.Tensor && tensor.dtype === "float32") tensors.push([name, tensor]);
  }
  if (tensors.length > 0 && tensors.length === named.length) return tensors;
  throw new TypeError(
    `checkGradients: the point must be given as tensors of float32, at least one, got ${inWords(at)}`,
  );
}
