import * as tf from "@tensorflow/tfjs";
import recording from "../../../data/pytorch/losses.json" with { type: "json" };
import { assert, assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";
import { byName } from "./by_name.ts";

type Numbers = readonly (number | null)[];

interface Case {
  readonly loss: string;
  readonly options: Readonly<Record<string, number | undefined>>;
  readonly reduction: string;
  readonly inputs: Readonly<
    Record<string, { readonly shape: number[]; readonly values: Numbers } | undefined>
  >;
  readonly pull: Numbers;
  readonly value: Numbers;
  readonly gradients: Readonly<Record<string, Numbers | undefined>>;
}

const cases: readonly Case[] = recording.cases;

onBackends("losses have the values and gradients that PyTorch recorded, with and without weights", () => {
  for (const recorded of cases) tf.tidy(() => compare(recorded));
});

onBackends("losses have them too within another gradient, where they are formulas in tensors", () => {
  const x = tf.scalar(1);
  for (const recorded of cases) {
    const around = tf.grad((x) => {
      compare(recorded);
      return tf.square(x);
    });
    around(x).dispose();
  }
  x.dispose();
});

function compare(recorded: Case): void {
  const { loss, options, reduction, inputs, gradients } = recorded;
  const names = Object.keys(inputs), differentiable = Object.keys(gradients);
  const tensors = new Map(names.map((name) => [name, tensorOf(name, inputs[name])]));
  const f = (...at: tf.Tensor[]) => {
    differentiable.forEach((name, place) => tensors.set(name, at[place]));
    const weights = tensors.get("weights");
    return byName[loss]([...tensors.values()], {
      ...options,
      ...(weights === undefined ? {} : { weights }),
      ...(reduction === "none" || reduction === "sum" ? { reduction } : {}),
    });
  };
  const at = differentiable.map((name) => tensors.get(name) ?? tf.scalar(NaN));
  const shape = reduction === "none" ? inputs[names[0]]?.shape.slice(0, rankOf(recorded)) ?? [] : [];
  const { value, grads } = tf.valueAndGrads(f)(at, tf.tensor(numbers(recorded.pull), shape));
  assertClose(value, recorded.value, recorded, "its value");
  differentiable.forEach((name, place) => assertClose(grads[place], gradients[name] ?? [], recorded, name));
}

/** How many axes the unreduced losses have: all, where they are of entries, or one. */
function rankOf({ inputs }: Case): number {
  return "predictions" in inputs ? inputs.predictions?.shape.length ?? 0 : 1;
}

function tensorOf(name: string, input: Case["inputs"][string]): tf.Tensor {
  const dtype = name === "labels" || name === "actions" ? "int32" : "float32";
  return tf.tensor(numbers(input?.values ?? []), input?.shape, dtype);
}

function numbers(recorded: Numbers): number[] {
  return recorded.map((value) => value ?? -Infinity);
}

/**
 * Both are float32, rounded in other places: they may differ by 1e-6 of their
 * size, and by 1e-6 where a sum of numbers around 1 comes close to 0.
 */
function assertClose(actual: tf.Tensor, expected: Numbers, { loss, options, reduction }: Case, what: string) {
  const values = actual.dataSync();
  assertEquals(values.length, expected.length);
  numbers(expected).forEach((value, i) => {
    const difference = values[i] === value ? 0 : Math.abs(values[i] - value);
    assert(
      difference <= 1e-6 * Math.max(1, Math.abs(value)),
      `${loss} ${JSON.stringify(options)} ${reduction}, ${what} at ${i}: ${values[i]} instead of ${value}`,
    );
  });
}
