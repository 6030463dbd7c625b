import * as tf from "@tensorflow/tfjs";
import { moveInPlace, movesInPlace } from "../kernels/updates.ts";
import type { Arrival } from "./arrivals.ts";
import type { Rule } from "./rule.ts";
import type { Slot } from "./slots.ts";

/** A parameter's move: its gradient, and what is kept for it. */
interface Move extends Arrival {
  readonly slot: Slot;
}

/** What an update has beside its gradients. */
interface Update {
  readonly learningRate: number;
  /** What gradients are multiplied by: a scalar where no number can be had at once. */
  readonly scale: number | tf.Tensor;
  /** The largest size of their numbers after that; Infinity for any. */
  readonly bound: number;
}

/** Moves all parameters, in place and in one call where the backend has a kernel for it. Call it in `tf.tidy`. */
export function moveAll(rule: Rule, moves: readonly Move[], update: Update): void {
  const { learningRate, scale, bound } = update, { kernel, keeps, coupledDecay } = rule;
  if (typeof scale !== "number" || !movesInPlace(kernel)) {
    for (const move of moves) moveByOperations(rule, move, update);
    return;
  }
  const inPlace = moves.map(({ parameter, gradient, slot: { kept, updates } }) => ({
    parameter,
    gradient,
    kept: keeps.map((name) => name === null ? null : kept[name]),
    coefficients: [scale, bound, coupledDecay, ...rule.coefficients(learningRate, updates + 1)],
  }));
  moveInPlace(kernel, inPlace);
}

function moveByOperations(
  rule: Rule,
  { parameter, gradient, slot }: Move,
  { learningRate, scale, bound }: Update,
): void {
  const { coupledDecay } = rule;
  let own: tf.Tensor = tf.mul(gradient, scale);
  if (bound < Infinity) own = tf.clipByValue(own, -bound, bound);
  if (coupledDecay > 0) own = tf.add(own, tf.mul(parameter, coupledDecay));
  const moved = rule.move(parameter, own, slot.kept, rule.coefficients(learningRate, slot.updates + 1));
  parameter.assign(moved.parameter);
  tf.dispose(slot.kept);
  slot.kept = moved.kept;
  for (const tensor of Object.values(moved.kept)) tf.keep(tensor);
}
