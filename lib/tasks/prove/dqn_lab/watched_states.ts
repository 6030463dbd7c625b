import { make } from "../../../envs/registry.ts";
import { Generator } from "../../../random/generator.ts";

const count = 64;

/** States of CartPole-v0 as random play comes upon them: what values are looked at in, while an agent learns. */
export function watchedStates(): Float32Array[] {
  const env = make("CartPole-v0"), random = new Generator(0), states: Float32Array[] = [];
  let state = env.reset({ seed: 0 });
  while (states.length < count) {
    states.push(state);
    const { observation, terminated } = env.step(random.integers(0, 2));
    state = terminated ? env.reset() : observation;
  }
  return states;
}
