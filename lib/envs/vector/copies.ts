import type { Snapshot } from "../env.ts";
import type { EpisodePhase } from "../episode_guard.ts";
import type { Seed } from "../../random/generator.ts";
import type { Scene } from "../scene.ts";
import type { Batch } from "./batch.ts";
import type { Latest } from "./latest.ts";

/** The n copies inside a {@linkcode VectorEnv}, however they are stepped. They trust what they are given. */
export interface Copies<Observation, Action> {
  /** The arrays that every reset and step writes to. */
  readonly latest: Latest<Observation>;
  /** Whether the copies have begun; they are never over. */
  phase: EpisodePhase;
  /** Begins an episode in each copy: from a seed for each, or as the streams go on. */
  reset(seeds?: readonly Seed[]): void;
  /** Takes one step with every copy, and begins anew where an episode ended. */
  step(actions: Batch<Action>): void;
  /** Draws a copy. */
  render(copy: number): Scene;
  /** The state of a copy as the environment alone would give it. */
  snapshot(copy: number): Snapshot;
  /** Puts back the state of a copy, without what it observes. */
  restore(copy: number, snapshot: Snapshot): void;
}
