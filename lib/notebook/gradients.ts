import type { GradientCheck } from "../nn/gradients/check_gradients.ts";
import type { LossAndGradients } from "../nn/gradients/gradients.ts";
import { valuesOf } from "../nn/inspection/tensor_in_words.ts";
import { Table, type TableOptions } from "./table.ts";
import { showTensors } from "./tensors.ts";
import { Words } from "./words.ts";
import { readable } from "./wording.ts";

/** A row for each gradient, with its shape and its norm, and the loss above. */
export function showGradients({ value, grads }: LossAndGradients, options: TableOptions): Table {
  const [loss] = value.isDisposed ? [] : valuesOf(value) ?? [];
  return showTensors(grads, {
    title: typeof loss === "number" ? `loss ${readable(loss)}` : undefined,
    ...options,
  });
}

/** The differences of a check below what it has found; that alone where there are none. */
export function showCheck({ message, differences }: GradientCheck, options: TableOptions): Table | Words {
  if (differences.length === 0) return new Words(message, options);
  return new Table(differences, { title: message, ...options });
}

/** Whether it is what `rl.nn.checkGradients` gives. */
export function isGradientCheck(thing: object): thing is GradientCheck {
  return "passed" in thing && "message" in thing && "differences" in thing &&
    Array.isArray(thing.differences);
}
