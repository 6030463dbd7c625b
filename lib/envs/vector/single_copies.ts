import type { Seed } from "../../random/generator.ts";
import type { Env, Info, Snapshot } from "../env.ts";
import type { EpisodePhase } from "../episode_guard.ts";
import type { Scene } from "../scene.ts";
import type { Batch, Layout } from "./batch.ts";
import type { Copies } from "./copies.ts";
import { layoutOf } from "./layout_of.ts";
import type { VectorStep } from "./vector_step.ts";

/** Copies of any environment, stepped one after the other. */
export class SingleCopies<Observation, Action> implements Copies<Observation, Action> {
  readonly latest: VectorStep<Observation>;
  phase: EpisodePhase = "unstarted";
  readonly #envs: readonly Env<Observation, Action>[];
  readonly #observations: Layout<Observation>;
  readonly #actions: Layout<Action>;
  readonly #infos: Info[];
  readonly #finalInfos: Info[];

  /** @param envs One for each copy; all observe and do the same. */
  constructor(envs: readonly Env<Observation, Action>[]) {
    const [{ observationSpace, actionSpace }] = envs, copies = envs.length;
    this.#envs = envs;
    this.#observations = layoutOf(observationSpace);
    this.#actions = layoutOf(actionSpace);
    this.#infos = envs.map(({ info }) => info);
    this.#finalInfos = [...this.#infos];
    this.latest = {
      observations: this.#observations.create(copies),
      rewards: new Float64Array(copies),
      terminated: new Uint8Array(copies),
      truncated: new Uint8Array(copies),
      finalObservations: this.#observations.create(copies),
      infos: this.#infos,
      finalInfos: this.#finalInfos,
    };
  }

  reset(seeds?: readonly Seed[]): void {
    this.#envs.forEach((env, copy) => {
      this.#show(copy, env.reset(seeds && { seed: seeds[copy] }));
    });
  }

  step(actions: Batch<Action>): void {
    const { rewards, terminated, truncated, finalObservations } = this.latest;
    for (let copy = 0; copy < this.#envs.length; copy++) {
      const env = this.#envs[copy], step = env.step(this.#actions.read(actions, copy));
      rewards[copy] = step.reward;
      terminated[copy] = step.terminated ? 1 : 0;
      truncated[copy] = step.truncated ? 1 : 0;
      this.#observations.write(finalObservations, copy, step.observation);
      this.#finalInfos[copy] = step.info;
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
    this.#infos[copy] = this.#envs[copy].info;
  }

  #show(copy: number, observation: Observation): void {
    this.#observations.write(this.latest.observations, copy, observation);
    this.#infos[copy] = this.#envs[copy].info;
  }
}
