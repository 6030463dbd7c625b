import type { Seed } from "../../random/generator.ts";
import type { Env, Snapshot } from "../env.ts";
import type { EpisodePhase } from "../episode_guard.ts";
import type { Scene } from "../scene.ts";
import type { Batch, Layout } from "./batch.ts";
import type { Copies } from "./copies.ts";
import { createLatest, type Latest } from "./latest.ts";
import { layoutOf } from "./layout_of.ts";

/** Copies of any environment, stepped one after the other. */
export class SingleCopies<Observation, Action> implements Copies<Observation, Action> {
  readonly latest: Latest<Observation>;
  phase: EpisodePhase = "unstarted";
  readonly #envs: readonly Env<Observation, Action>[];
  readonly #observations: Layout<Observation>;
  readonly #actions: Layout<Action>;

  /** @param envs One for each copy; all observe and do the same. */
  constructor(envs: readonly Env<Observation, Action>[]) {
    const [{ observationSpace, actionSpace }] = envs;
    this.#envs = envs;
    this.#observations = layoutOf(observationSpace);
    this.#actions = layoutOf(actionSpace);
    this.latest = createLatest(this.#observations, envs.map(({ info }) => info));
  }

  reset(seeds?: readonly Seed[]): void {
    this.#envs.forEach((env, copy) => {
      this.#show(copy, env.reset(seeds && { seed: seeds[copy] }));
    });
  }

  step(actions: Batch<Action>): void {
    const { rewards, terminated, truncated, finalObservations, finalInfos } = this.latest;
    for (let copy = 0; copy < this.#envs.length; copy++) {
      const env = this.#envs[copy], step = env.step(this.#actions.read(actions, copy));
      rewards[copy] = step.reward;
      terminated[copy] = step.terminated ? 1 : 0;
      truncated[copy] = step.truncated ? 1 : 0;
      this.#observations.write(finalObservations, copy, step.observation);
      finalInfos[copy] = step.info;
      this.#show(copy, step.terminated || step.truncated ? env.reset() : step.observation);
    }
  }

  render(copy: number): Scene {
    return this.#envs[copy].render();
  }

  snapshot(copy: number): Snapshot {
    return this.#envs[copy].snapshot();
  }

  restore(copy: number, snapshot: Snapshot): void {
    this.#envs[copy].restore(snapshot);
    this.latest.infos[copy] = this.#envs[copy].info;
  }

  #show(copy: number, observation: Observation): void {
    this.#observations.write(this.latest.observations, copy, observation);
    this.latest.infos[copy] = this.#envs[copy].info;
  }
}
