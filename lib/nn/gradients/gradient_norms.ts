import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { type Gradients, isWithLoss, type LossAndGradients, type NamedGradient } from "./gradients.ts";
import { scalarLoss } from "./scalar_loss.ts";
import { type Variables, variablesByName } from "./variables.ts";

/** How long each gradient is, by the name of what it belongs to, and all of them together. */
export type GradientNorms = { readonly [name: string]: number };

export type { Gradients, LossAndGradients, NamedGradient };

/**
 * The norms of gradients: how strongly the loss pulls at each parameter. Where
 * a network doesn't learn they say where it is stuck; where it learns too
 * wildly, what to clip them to.
 *
 * The norm of a gradient is the root of the sum of its squares; `global` is that
 * of all gradients together, which clipping by norm looks at. A cell shows them
 * as a table with `rl.show`. They are computed in 64 bits, so that none
 * overflows.
 *
 * @param f The loss, as for `tf.variableGrads`; or what that returns, or the gradients alone, which are left as
 * they are.
 * @param variables Of which parameters: a network, or variables in a list or by names; a variable that has no
 * part in the loss has the norm 0. Without them, all variables that have a part in it.
 * @throws {TypeError} If it is neither a function nor gradients, the loss gives no scalar, or a variable is none.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const slope = tf.variable(tf.scalar(2), true, "slope");
 * const loss = () => rl.nn.mse(slope.mul(tf.tensor1d([1, 2])), tf.tensor1d([3, 6]));
 * rl.show(await rl.nn.gradientNorms(loss, [slope])); // slope 5, global 5
 * slope.dispose();
 * ```
 */
export async function gradientNorms(
  f: (() => tf.Scalar) | Gradients | LossAndGradients,
  variables?: Variables,
): Promise<GradientNorms> {
  if (typeof f !== "function") return await normsOf(byName(f));
  const named = variables === undefined ? undefined : variablesByName("gradientNorms", variables);
  const loss = scalarLoss("gradientNorms", f, "rl.nn.gradientNorms(() => loss, network)");
  const { value, grads } = tf.variableGrads(loss, named && [...named.values()]);
  value.dispose();
  try {
    if (named === undefined) return await normsOf(Object.entries(grads));
    return await normsOf([...named].map(([name, variable]) => [name, grads[variable.name]]));
  } finally {
    tf.dispose(grads);
  }
}

type Entries = readonly (readonly [name: string, gradient: tf.Tensor | null | undefined])[];

const made = new WeakSet<object>();

/** Whether it came from {@linkcode gradientNorms}; a table of it says so above its column. */
export function areGradientNorms(thing: object): boolean {
  return made.has(thing);
}

async function normsOf(gradients: Entries): Promise<GradientNorms> {
  const squares = await Promise.all(gradients.map(async ([name, gradient]): Promise<[string, number]> => {
    const values = await gradient?.data() ?? [];
    let sum = 0;
    for (const value of values) sum += value * value;
    return [name, sum];
  }));
  const each = squares.map(([name, sum]) => [name, Math.sqrt(sum)]);
  const norms = {
    ...Object.fromEntries(each),
    global: Math.sqrt(squares.reduce((sum, [, of]) => sum + of, 0)),
  };
  made.add(norms);
  return norms;
}

function byName(given: Gradients | LossAndGradients): Entries {
  const gradients: unknown = isWithLoss(given) ? given.grads : given;
  const entries: Entries = Array.isArray(gradients)
    ? gradients.map((entry?: NamedGradient) => [entry?.name ?? "", entry?.tensor] as const)
    : Object.entries(gradients ?? {});
  if (
    entries.length > 0 && entries.every(([, gradient]) => gradient === null || gradient instanceof tf.Tensor)
  ) {
    return entries;
  }
  throw new TypeError(
    "gradientNorms: it must be given a loss, () => …, or the gradients that tf.variableGrads returns, got " +
      inWords(given),
  );
}
