import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { type Gradients, isWithLoss } from "../gradients/gradients.ts";

/** A gradient that came for a parameter. */
export interface Arrival {
  readonly parameter: tf.Variable;
  readonly gradient: tf.Tensor;
}

/**
 * Brings gradients together with the variables of their names. Those that are
 * null or undefined are left out.
 *
 * @throws {TypeError} If there are none, the loss comes with them, one comes twice, has no variable, or is not of
 * its variable's shape.
 */
export function arrivals(owner: string, gradients: Gradients): readonly Arrival[] {
  if (isWithLoss(gradients)) {
    throw new TypeError(
      `${owner}: the gradients come alone, without the loss; write applyGradients(tf.variableGrads(…).grads)`,
    );
  }
  const named: readonly [string, tf.Tensor | null | undefined][] = Array.isArray(gradients)
    ? gradients.map(({ name, tensor }) => [name, tensor])
    : Object.entries(gradients);
  const arrived: Arrival[] = [];
  for (const [name, gradient] of named) {
    if (gradient === null || gradient === undefined) continue;
    const parameter = variableOf(owner, name);
    demandFitting(owner, parameter, gradient);
    if (arrived.some((other) => other.parameter === parameter)) {
      throw new TypeError(`${owner}: the gradient of "${name}" came twice; add the two before`);
    }
    arrived.push({ parameter, gradient });
  }
  if (arrived.length > 0) return arrived;
  throw new TypeError(`${owner}: there is no gradient among those given; take them from tf.variableGrads`);
}

function variableOf(owner: string, name: string): tf.Variable {
  const variable: tf.Variable | undefined = tf.engine().registeredVariables[name];
  if (variable !== undefined) return variable;
  throw new TypeError(`${owner}: there is a gradient but no variable "${name}"; was it disposed?`);
}

function demandFitting(owner: string, { name, shape, dtype }: tf.Variable, gradient: tf.Tensor): void {
  if (!(gradient instanceof tf.Tensor) || gradient.isDisposed) {
    const got = gradient instanceof tf.Tensor ? "one that was disposed" : inWords(gradient);
    throw new TypeError(`${owner}: the gradient of "${name}" must be a tensor, got ${got}`);
  }
  if (dtype !== "float32" || gradient.dtype !== dtype || !tf.util.arraysEqual(shape, gradient.shape)) {
    throw new TypeError(
      `${owner}: the gradient of "${name}" is ${gradient.dtype} of shape [${
        gradient.shape.join(", ")
      }], the ` +
        `variable ${dtype} of [${shape.join(", ")}]; both must be float32 of one shape`,
    );
  }
}
