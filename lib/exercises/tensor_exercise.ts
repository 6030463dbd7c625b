import type { AnyFunction, Calls, Common, FunctionExercise } from "./exercise.ts";
import { isPlainObject, same } from "./judging/compare.ts";
import { describe } from "./judging/describe.ts";
import { Refusal } from "./judging/refusal.ts";
import { withoutOperators } from "./judging/without_operators.ts";
import { type Nested, type TensorLike, TensorSpec } from "./tensors.ts";

/** How far two numbers of 32 bits may be apart: relative above 1, absolute below. */
const TOLERANCE = 1e-5;

/** What is needed of tfjs, which an exercise about tensors brings along. */
export interface TensorLibrary<Tensor extends TensorLike = TensorLike> {
  readonly Tensor: { readonly prototype: object };
  tensor(values: Nested, shape?: undefined, dtype?: "float32" | "int32"): Tensor;
  memory(): { readonly numTensors: number };
  engine(): { startScope(): void; endScope(): void };
  grads(f: (...tensors: Tensor[]) => Tensor): (tensors: Tensor[]) => Tensor[];
  add(one: Tensor, other: Tensor): Tensor;
  mul(one: number, other: Tensor): Tensor;
  sum(tensor: Tensor): Tensor;
}

/** What is judged of the tensor that an answer returns. */
export interface TensorResult {
  readonly shape: readonly number[];
  readonly values: unknown;
  /** Of the sum of the result, by the arguments that the exercise asks for. */
  readonly gradients?: readonly unknown[];
}

/** An exercise whose answer is a function of tensors, as its author writes it down. */
export interface TensorDefinition<Tensor extends TensorLike, Answer extends (...args: never[]) => Tensor>
  extends Common<Answer>, Calls<Parameters<Answer>, TensorResult, (...args: Parameters<Answer>) => unknown> {
  /** The arguments by which the result is to be differentiable, by position. Default: none. */
  readonly gradientsOf?: readonly number[];
  /** Whether the answer may leave tensors behind, as a loss may that is called within `tf.tidy`. Default `false`. */
  readonly mayLeak?: boolean;
}

/**
 * Writes down an exercise whose answer is a function of tensors: its shape, its
 * values and its gradients are judged, and what it leaves behind.
 *
 * @param tf tfjs, with a backend that reads synchronously.
 */
export function tensorExercise<Tensor extends TensorLike, Answer extends (...args: never[]) => Tensor>(
  tf: TensorLibrary<Tensor>,
  { gradientsOf = [], mayLeak = false, ...definition }: TensorDefinition<Tensor, Answer>,
): FunctionExercise<Answer> {
  const use = (answer: AnyFunction, ...given: readonly unknown[]): unknown => {
    tf.engine().startScope();
    try {
      const tensors = given.map((arg) =>
        arg instanceof TensorSpec ? tf.tensor(arg.values, undefined, arg.dtype) : undefined
      );
      const args = given.map((arg, k) => tensors[k] ?? arg);
      const result = resultOf(tf, answer, args, mayLeak);
      if (!isTensor(result)) return result;
      const places = gradientsOf.filter((place) => tensors[place] !== undefined);
      if (places.length === 0) return read(result);
      return { ...read(result), gradients: gradients(tf, answer, args, tensors, places) };
    } finally {
      tf.engine().endScope();
    }
  };
  return { kind: "function", tolerance: TOLERANCE, explain, ...definition, use };
}

function isTensor(value: unknown): value is TensorLike {
  return typeof value === "object" && value !== null && "arraySync" in value && "isDisposed" in value;
}

function read(tensor: TensorLike): TensorResult {
  return { shape: [...tensor.shape], values: tensor.arraySync() };
}

/** Calls the answer, and demands that it cleans up after itself and leaves its arguments alone. */
function resultOf(
  tf: Pick<TensorLibrary, "Tensor" | "memory">,
  answer: AnyFunction,
  args: readonly unknown[],
  mayLeak: boolean,
): unknown {
  const before = tf.memory().numTensors;
  const result = withoutOperators(tf.Tensor.prototype, () => Reflect.apply(answer, undefined, args));
  const kept = isTensor(result) && !args.includes(result) ? 1 : 0;
  const left = tf.memory().numTensors - before - kept;
  if (args.some((arg) => isTensor(arg) && arg.isDisposed)) {
    throw new Refusal(
      "disposes of an argument",
      "Your function disposes of a tensor that it was given, and others still need. Dispose only of your own.",
    );
  }
  if (isTensor(result) && result.isDisposed) {
    throw new Refusal("returns a disposed tensor", "The tensor that you return is disposed of already.");
  }
  if (left > 0 && !mayLeak) {
    throw new Refusal(
      `leaves ${left} ${left === 1 ? "tensor" : "tensors"} behind`,
      "Tensors are not tidied away by themselves. Wrap the body: `return tf.tidy(() => { … return result; });`.",
    );
  }
  return result;
}

/**
 * The gradients of an answer by some of its arguments. To each is added 0 times
 * the argument, since tfjs refuses, and leaves tensors behind, where a result
 * does not depend on an argument at all; so there the gradient is 0.
 */
function gradients<Tensor extends TensorLike>(
  tf: TensorLibrary<Tensor>,
  answer: AnyFunction,
  args: readonly unknown[],
  made: readonly (Tensor | undefined)[],
  places: readonly number[],
): unknown[] {
  const asFunctionOfThem = (...tensors: Tensor[]): Tensor => {
    const all = args.map((arg, k) => places.includes(k) ? tensors[places.indexOf(k)] : arg);
    const result: Tensor = Reflect.apply(answer, undefined, all);
    return tensors.reduce((sum, tensor) => tf.add(sum, tf.mul(0, tf.sum(tensor))), result);
  };
  const tensors = places.flatMap((place) => made[place] ?? []);
  return tf.grads(asFunctionOfThem)(tensors).map((gradient) => gradient.arraySync());
}

/** What may be wrong with a tensor, from its shape, its values and its gradients. */
function explain(expected: unknown, got: unknown): string | undefined {
  if (!isPlainObject(expected) || got === undefined) return undefined;
  if (!isPlainObject(got)) return `Your function returns ${describe(got)} where a tensor is expected.`;
  if (!same(expected.shape, got.shape)) {
    return `The shape of your tensor is ${JSON.stringify(got.shape)}, expected is ${
      JSON.stringify(expected.shape)
    }.`;
  }
  if (!same(expected.values, got.values, TOLERANCE)) return undefined;
  if (holdsNaN(got.gradients) && !holdsNaN(expected.gradients)) {
    return "The values are right, but a gradient is NaN: on the way something has a slope without end, as a root has " +
      "at 0, and infinity times 0 is no number. Do without the root, or keep what is under it above 0.";
  }
  return "The values are right, the gradients are not. What leaves tfjs on the way (`dataSync`, `arraySync`) " +
    "or is compared rather than computed passes no gradient on.";
}

function holdsNaN(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsNaN) : Number.isNaN(value);
}
