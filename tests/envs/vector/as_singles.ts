import type { Env } from "../../../lib/envs/env.ts";
import type { Space } from "../../../lib/envs/spaces.ts";
import { layoutOf } from "../../../lib/envs/vector/layout_of.ts";
import type { Batch } from "../../../lib/envs/vector/batch.ts";
import type { VectorEnv } from "../../../lib/envs/vector/vector_env.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals } from "../../assert.ts";

/** Random actions for all copies. */
export function drawn<Action>(space: Space<Action>, copies: number, random: Generator): Batch<Action> {
  const layout = layoutOf(space), actions = layout.create(copies);
  for (let copy = 0; copy < copies; copy++) layout.write(actions, copy, space.sample(random));
  return actions;
}

/**
 * Demands that each copy does what an environment alone does, bit for bit, from its reset over `steps` random steps.
 *
 * @param singles The environments alone, fresh.
 * @param seed Of copy 0; without it neither the copies nor the environments alone are given one.
 * @returns How many episodes were terminated, and how many truncated.
 */
export function assertAsSingles<Observation, Action>(
  vector: VectorEnv<Observation, Action>,
  singles: readonly Env<Observation, Action>[],
  { seed, steps }: { seed?: number; steps: number },
): { terminated: number; truncated: number } {
  const seen = layoutOf(vector.observationSpace), actionsOf = layoutOf(vector.actionSpace);
  const ends = { terminated: 0, truncated: 0 }, random = new Generator(99);
  const first = vector.reset(seed === undefined ? undefined : { seed });
  singles.forEach((env, i) => {
    assertEquals(seen.read(first, i), env.reset(seed === undefined ? undefined : { seed: seed + i }));
  });
  for (let t = 0; t < steps; t++) {
    const actions = drawn(vector.actionSpace, vector.copies, random), all = vector.step(actions);
    singles.forEach((env, i) => {
      const { observation, reward, terminated, truncated, info } = env.step(actionsOf.read(actions, i));
      assertEquals(all.rewards[i], reward);
      assertEquals([all.terminated[i], all.truncated[i]], [Number(terminated), Number(truncated)]);
      assertEquals(seen.read(all.finalObservations, i), observation);
      assertEquals(all.finalInfos[i], info);
      const over = terminated || truncated;
      assertEquals(seen.read(all.observations, i), over ? env.reset() : observation);
      assertEquals(all.infos[i], env.info);
      ends.terminated += Number(terminated);
      ends.truncated += Number(truncated);
    });
  }
  return ends;
}
