import type { Batch, Layout } from "../../envs/vector/batch.ts";
import type { Rollout } from "./rollout.ts";
import type { Judged } from "./rollout_agent.ts";

/** Some steps of a rollout, and what was said of them. */
export interface Minibatch<Action> {
  readonly observations: Float32Array;
  readonly actions: Batch<Action>;
  readonly returns: Float32Array;
  readonly advantages: Float32Array;
  readonly oldLogProbabilities: Float32Array;
}

/** Copies steps out of a rollout by their places. */
export function minibatchOf<Action>(
  { observations, actions, size }: Rollout<Action>,
  { returns, advantages, logProbabilities }: Judged,
  { places, layout }: { readonly places: Int32Array; readonly layout: Layout<Action> },
): Minibatch<Action> {
  const { length: count } = places, inputs = observations.length / size;
  const batch = {
    observations: new Float32Array(count * inputs),
    actions: layout.create(count),
    returns: new Float32Array(count),
    advantages: new Float32Array(count),
    oldLogProbabilities: new Float32Array(count),
  };
  copyRows(observations, batch.observations, places);
  copyRows(actions, batch.actions, places);
  copyRows(returns, batch.returns, places);
  copyRows(advantages, batch.advantages, places);
  copyRows(logProbabilities, batch.oldLogProbabilities, places);
  return batch;
}

/** Copies rows, as long as there is room for each, by their places. */
function copyRows(
  from: Float32Array | Int32Array,
  to: Float32Array | Int32Array,
  places: Int32Array,
): void {
  const length = to.length / places.length;
  for (let row = 0; row < places.length; row++) {
    for (let i = 0; i < length; i++) to[row * length + i] = from[places[row] * length + i];
  }
}
