import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { composed } from "./composed.ts";
import type { Rule, Settings } from "./rule.ts";

/** What a kernel is given. */
type Call = Parameters<tf.KernelConfig["kernelFunc"]>[0];
/** The numbers of an input, by its name. */
type Numbers = (name: string) => ArrayLike<number>;

/** What a loss's kernel is called. The weighted one is another: tfjs saves all inputs that a gradient names. */
export function kernelName({ name }: Rule, weighted: boolean): string {
  return weighted ? `Weighted${name}` : name;
}

/**
 * Registers the kernels of a loss on wasm, which work on tfjs's own memory: one
 * computes the loss, weighted and reduced, the other its gradient with respect
 * to one of its inputs. Their arithmetic is in 64 bits, and rounded once.
 */
export function registerLoss(rule: Rule): void {
  for (const weighted of [false, true]) {
    const name = kernelName(rule, weighted), backwards = `${name}Gradient`;
    const names = weighted ? [...rule.inputs, "weights"] : [...rule.inputs];
    const onWasm = (kernelName: string, kernelFunc: tf.KernelConfig["kernelFunc"]) =>
      tf.registerKernel({ kernelName, backendName: "wasm", kernelFunc });
    onWasm(name, (call) => loss(rule, call));
    onWasm(backwards, (call) => gradient(rule, call));
    tf.registerGradient({
      kernelName: name,
      inputsToSave: names,
      gradFunc: (pulls, saved, attrs) => {
        const pull = Array.isArray(pulls) ? pulls[0] : pulls;
        const given: tf.NamedTensorMap = { pull };
        names.forEach((name, place) => given[name] = saved[place]);
        const towards = (of: string, place: number) => () => {
          if (tf.engine().state.gradientDepth === 0) {
            return tf.engine().runKernel<tf.Tensor>(backwards, given, { ...attrs, of });
          }
          // Itself recorded, the gradient must consist of operations that have gradients.
          return tf.grad((input) => composed(rule, saved.with(place, input), attrs))(saved[place], pull);
        };
        const gradients = Object.fromEntries(
          rule.inputs.slice(0, rule.differentiable).map((name, place) => [name, towards(name, place)]),
        );
        if (weighted) {
          gradients.weights = () =>
            tf.tidy(() => ofWeights(rule.inTensors(saved, attrs), pull, Number(attrs.factor)));
        }
        return gradients;
      },
    });
  }
}

function loss(rule: Rule, { inputs, attrs = {}, backend }: Call): tf.TensorInfo {
  const { output, values, numbers } = open(inputs, attrs.shape, backend);
  const shares = sharesOf(inputs, numbers, attrs), losses = new Float64Array(shares.length);
  rule.forwards(rule.inputs.map(numbers), attrs, losses);
  for (let i = 0; i < losses.length; i++) losses[i] *= shares[i];
  if (values.length === losses.length) values.set(losses);
  else values[0] = losses.reduce((sum, loss) => sum + loss, 0);
  return output;
}

function gradient(rule: Rule, { inputs, attrs = {}, backend }: Call): tf.TensorInfo {
  const of = String(attrs.of);
  const { output, values, numbers } = open(inputs, inputs[of]?.shape, backend);
  const pulls = sharesOf(inputs, numbers, attrs), pull = numbers("pull");
  for (let i = 0; i < pulls.length; i++) pulls[i] *= pull[pull.length === 1 ? 0 : i];
  rule.backwards(rule.inputs.map(numbers), attrs, pulls, rule.inputs.indexOf(of), values);
  return output;
}

/** What a kernel writes to, and what it reads. */
function open(inputs: tf.NamedTensorInfoMap, shape: unknown, backend: unknown) {
  const wasm = wasmBackend(backend);
  // Made before any view: to make it may move the memory, and leave views of it without numbers.
  const output = wasm.makeOutput(Array.isArray(shape) ? shape : [], "float32");
  const values = wasm.typedArrayFromHeap(output);
  if (!(values instanceof Float32Array)) {
    throw new TypeError("an output of type float32 must hold such numbers");
  }
  const numbers = (name: string) => {
    const info = inputs[name];
    if (info === undefined) throw new TypeError(`there must be ${name} among the inputs`);
    return wasm.typedArrayFromHeap(info);
  };
  return { output, values, numbers };
}

/** How much each loss counts: its part of a mean, times the weight of its row. */
function sharesOf(
  inputs: tf.NamedTensorInfoMap,
  numbers: Numbers,
  { count, factor }: Settings,
): Float64Array {
  const shares = new Float64Array(Number(count)).fill(Number(factor));
  if (!("weights" in inputs)) return shares;
  const weights = numbers("weights"), ofRow = shares.length / weights.length;
  for (let i = 0; i < shares.length; i++) shares[i] *= weights[Math.floor(i / ofRow)];
  return shares;
}

/** The gradient with respect to the weights: what the losses of each row come to. */
function ofWeights(losses: tf.Tensor, pull: tf.Tensor, factor: number): tf.Tensor {
  return tf.sum(tf.reshape(tf.mul(tf.mul(losses, factor), pull), [losses.shape[0], -1]), 1);
}
