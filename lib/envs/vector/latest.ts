import type { Info } from "../env.ts";
import type { Layout } from "./batch.ts";
import type { VectorStep } from "./vector_step.ts";

/** The arrays of a {@linkcode VectorStep}, for those who write to them. */
export interface Latest<Observation> extends VectorStep<Observation> {
  readonly infos: Info[];
  readonly finalInfos: Info[];
}

/**
 * Makes the arrays, with zeros in them.
 *
 * @param layout How observations lie side by side.
 * @param infos One for each copy.
 */
export function createLatest<Observation>(
  layout: Layout<Observation>,
  infos: readonly Info[],
): Latest<Observation> {
  const copies = infos.length;
  return {
    observations: layout.create(copies),
    rewards: new Float64Array(copies),
    terminated: new Uint8Array(copies),
    truncated: new Uint8Array(copies),
    finalObservations: layout.create(copies),
    infos: [...infos],
    finalInfos: [...infos],
  };
}

/** Notes that nothing was done since the present observations: nothing was earned, and no episode ended. */
export function forgetStep<Observation>(latest: Latest<Observation>): void {
  latest.rewards.fill(0);
  latest.terminated.fill(0);
  latest.truncated.fill(0);
  latest.finalObservations.set(latest.observations);
  latest.infos.forEach((info, copy) => latest.finalInfos[copy] = info);
}
