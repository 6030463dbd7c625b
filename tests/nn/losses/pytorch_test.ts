import * as tf from "@tensorflow/tfjs";
import recording from "../../../data/pytorch/losses.json" with { type: "json" };
import { assertEquals } from "../../assert.ts";
import { assertClose } from "../close.ts";
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
  const tensors = new Map(names.map((name) => [name, tensorOf(name, recorded)]));
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
  assertAlike(value, recorded.value, recorded, "its value");
  differentiable.forEach((name, place) => assertAlike(grads[place], gradients[name] ?? [], recorded, name));
}

/** How many axes the unreduced losses have: all, where they are of entries, or one. */
function rankOf({ inputs }: Case): number {
  return "predictions" in inputs ? inputs.predictions?.shape.length ?? 0 : 1;
}

/** Labels and actions among several are whole numbers; those of a Gaussian are not. */
function tensorOf(name: string, { loss, inputs }: Case): tf.Tensor {
  const input = inputs[name], isWhole = name === "labels" || name === "actions" && loss === "policyGradient";
  return tf.tensor(numbers(input?.values ?? []), input?.shape, isWhole ? "int32" : "float32");
}

function numbers(recorded: Numbers): number[] {
  return recorded.map((value) => value ?? -Infinity);
}

/**
 * Both are float32, rounded in other places: each may differ by 1e-6 of its
 * size, and by 1e-6 where a sum of numbers around 1 comes close to 0.
 */
function assertAlike(actual: tf.Tensor, expected: Numbers, { loss, options, reduction }: Case, what: string) {
  const values = actual.dataSync(), which = `${loss} ${JSON.stringify(options)} ${reduction}, ${what}`;
  assertEquals(values.length, expected.length);
  numbers(expected).forEach((value, i) => assertClose([values[i]], [value], 1e-6, `${which} at ${i}`, 1));
}
