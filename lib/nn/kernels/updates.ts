import * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { type Rule, type Updates, updatesOn } from "../simd/updates.ts";
import { written } from "../simd/written.ts";

/** The kernels that move parameters, and the rule of each. */
const rules = {
  AdamUpdate: ({ adam }: Updates): Rule => adam,
  RmspropUpdate: ({ rmsprop }: Updates): Rule => rmsprop,
  SgdUpdate: ({ sgd }: Updates): Rule => sgd,
  SoftUpdate: ({ softUpdate }: Updates): Rule => softUpdate,
};

/** The name of a kernel that moves parameters. */
export type UpdateKernel = keyof typeof rules;

/** What a rule is to do to one parameter. */
interface Move {
  readonly parameter: tf.Variable;
  readonly gradient: tf.Tensor;
  /** What is kept for the parameter, in the rule's order; null for what this kind does not keep. */
  readonly kept: readonly (tf.Tensor | null)[];
  /** The rule's numbers, in its order. */
  readonly coefficients: readonly number[];
}

/**
 * Gives tfjs kernels that move all parameters in one call, each in one pass over
 * its memory. Composed of tfjs's own operations an update is a dozen calls,
 * passes and new tensors for every parameter.
 */
export function mendUpdates(): void {
  for (const [kernelName, rule] of Object.entries(rules)) {
    tf.registerKernel({ kernelName, backendName: "wasm", kernelFunc: inPlace(rule) });
  }
}

/** Whether the backend has a kernel that moves parameters in place. */
export function movesInPlace(kernel: UpdateKernel): boolean {
  return tf.getKernel(kernel, tf.getBackend()) !== undefined;
}

/** Moves parameters and what is kept for them in place, in one call. No two of them may be the same. */
export function moveInPlace(kernel: UpdateKernel, moves: readonly Move[]): void {
  const inputs: tf.NamedTensorMap = {}, coefficients: number[][] = [];
  let tensors = 0;
  for (const { parameter, gradient, kept, coefficients: numbers } of moves) {
    haveOwnMemory(parameter);
    for (const tensor of [parameter, gradient, ...kept]) {
      if (tensor !== null) inputs[tensors] = tensor;
      tensors++;
    }
    coefficients.push([...numbers]);
  }
  tf.engine().runKernel<tf.Tensor[]>(kernel, inputs, { tensors: tensors / moves.length, coefficients });
}

/** The inputs are those of all moves, one after the other; those that are null are left out. */
function inPlace(rule: (updates: Updates) => Rule): tf.KernelFunc {
  return ({ inputs, attrs = {}, backend }) => {
    const wasm = wasmBackend(backend), update = rule(updatesOn(wasm));
    const { tensors, coefficients } = attrs;
    if (typeof tensors !== "number" || !isLists(coefficients)) throw new TypeError("these are no moves");
    coefficients.forEach((numbers, i) => {
      const first = i * tensors, parameter = inputs[first];
      if (parameter === undefined) throw new TypeError("a move needs a parameter");
      const addresses: number[] = [];
      for (let k = first; k < first + tensors; k++) {
        const tensor = inputs[k];
        addresses.push(tensor === undefined ? 0 : addressOf(wasm, tensor));
      }
      const size = tf.util.sizeFromShape(parameter.shape);
      update(addresses, size, numbers);
      written(wasm, parameter, size);
    });
    return [];
  };
}

function isLists(value: unknown): value is number[][] {
  return Array.isArray(value) && value.every(Array.isArray);
}

/** Gives a variable memory of its own, where it shares it with a tensor or another variable. */
function haveOwnMemory(variable: tf.Variable): void {
  if (tf.backend().refCount(variable.dataId) === 1) return;
  const copy = tf.tensor(variable.dataSync(), variable.shape, variable.dtype);
  variable.assign(copy);
  copy.dispose();
}
