import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { isWithLoss, type LossAndGradients } from "../gradients/gradients.ts";
import { type HasParameters, hasParameters } from "../gradients/variables.ts";

/** Tensors to look through: a network's, or by names, such as gradients, or in a list. */
export type LookedThrough =
  | HasParameters
  | ReadonlyMap<string, tf.Tensor>
  | tf.NamedTensorMap
  | LossAndGradients
  | readonly tf.Tensor[];

/**
 * The first of some tensors that holds a number that is NaN or infinite, by its
 * name, such as that of a network's parameter; undefined if all are finite. Once
 * a loss is not, it says where the trouble began.
 *
 * @param tensors In the order to look at them: a network, whose parameters they are; tensors by name, such as the
 * gradients that `tf.variableGrads` returns; or a list, of which variables have names and others their places.
 * @throws {TypeError} If it is none of these.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const network = new rl.nn.Mlp({ sizes: [4, 32, 2] });
 * await rl.nn.firstNotFinite(network); // undefined
 * network.parameters.get("layers.1.bias")?.assign(tf.tensor1d([0, NaN]));
 * await rl.nn.firstNotFinite(network); // "layers.1.bias"
 * network.dispose();
 * ```
 */
export async function firstNotFinite(tensors: LookedThrough): Promise<string | undefined> {
  for (const [name, tensor] of named(tensors)) {
    const values = await tensor.data();
    if (!values.every(Number.isFinite)) return name;
  }
  return undefined;
}

function named(given: LookedThrough): [string, tf.Tensor][] {
  const tensors: unknown = hasParameters(given) ? given.parameters : isWithLoss(given) ? given.grads : given;
  const found: [string, tf.Tensor][] = [];
  for (const [name, tensor] of entriesOf(tensors) ?? refuse(given)) {
    if (tensor instanceof tf.Tensor) found.push([name, tensor]);
    else if (tensor !== null) refuse(given); // the gradient of what is not trainable is null
  }
  return found;
}

function entriesOf(tensors: unknown): Iterable<[string, unknown]> | undefined {
  if (tensors instanceof Map) return tensors;
  if (Array.isArray(tensors)) {
    return tensors.map((tensor, place) => [tensor instanceof tf.Variable ? tensor.name : `${place}`, tensor]);
  }
  const isPlain = typeof tensors === "object" && tensors !== null && !(tensors instanceof tf.Tensor);
  return isPlain ? Object.entries(tensors) : undefined;
}

function refuse(given: unknown): never {
  throw new TypeError(
    "firstNotFinite: it must be given a network, tensors by name, such as gradients, or a list of tensors, got " +
      (given instanceof tf.Tensor ? "a tensor; write [tensor]" : inWords(given)),
  );
}
