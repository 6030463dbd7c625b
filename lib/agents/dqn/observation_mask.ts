import * as tf from "@tensorflow/tfjs";
import type { TransitionBatch } from "../../replay/transition_batch.ts";
import { forbiddenActions } from "../forbidden_actions.ts";

/** Which actions there are where this is seen: for each of them 1, or true, if it may be taken, else 0, or false. */
export type ObservationMask = (observation: Float32Array) => ArrayLike<number | boolean>;

const asked = { owner: "Dqn", where: "for an observation" };

/**
 * Values with −Infinity for what may not be done, which no choice takes.
 *
 * @param values Of all actions, as a network gives them; they are changed.
 */
export function forbidIn(
  values: Float32Array,
  observation: Float32Array,
  mask: ObservationMask,
): Float32Array {
  for (const action of forbiddenActions(mask(observation), values.length, asked)) values[action] = -Infinity;
  return values;
}

/**
 * What is added to the values of what was seen next so that no maximum takes what may not be done there: 0 or
 * −Infinity, [size, actions]. Of terminal observations nobody asks what may be done.
 */
export function forbidding(
  { size, nextObservations, terminated }: TransitionBatch,
  { actions, mask }: { readonly actions: number; readonly mask: ObservationMask },
): tf.Tensor2D {
  const length = nextObservations.length / size, added = new Float32Array(size * actions);
  for (let row = 0; row < size; row++) {
    if (terminated[row]) continue;
    const observation = nextObservations.slice(row * length, (row + 1) * length);
    forbidIn(added.subarray(row * actions, (row + 1) * actions), observation, mask);
  }
  return tf.tensor2d(added, [size, actions]);
}
