import type { Agent, Transition } from "../../lib/agents/agent.ts";
import type { VectorAgent, VectorTransition } from "../../lib/agents/vector_agent.ts";
import { Generator } from "../../lib/random/generator.ts";
import type { Storable } from "../../lib/storage/storable.ts";

/**
 * Learns which way to push by a few weights, in one CartPole or in several copies of it, whose steps it takes one
 * after the other. It draws, and what it learnt decides what it does: a single wrong bit shows in all that follows.
 */
export class PoleLearner implements Agent<Float32Array, number>, VectorAgent<Float32Array, number> {
  readonly weights = new Float64Array(4);
  readonly random = new Generator(5);

  act(observation: Float32Array): number {
    const push = this.weights.reduce((sum, weight, i) => sum + weight * observation[i], 0);
    return push + this.random.normal() > 0 ? 1 : 0;
  }

  learn(
    { observation, action, reward, nextObservation, terminated }: Transition<Float32Array, number>,
  ): void {
    const better = reward - (terminated ? 5 : 0) + Math.abs(observation[2]) - Math.abs(nextObservation[2]);
    for (let i = 0; i < 4; i++) this.weights[i] += 0.01 * better * (action - 0.5) * observation[i];
  }

  actBatch(observations: Float32Array): Int32Array {
    return Int32Array.from(
      { length: observations.length / 4 },
      (_, copy) => this.act(part(observations, copy)),
    );
  }

  learnBatch(
    { observations, actions, rewards, nextObservations, terminated, truncated }: VectorTransition<
      Float32Array,
      number
    >,
  ): void {
    for (const [copy, action] of actions.entries()) {
      this.learn({
        observation: part(observations, copy),
        action,
        reward: rewards[copy],
        nextObservation: part(nextObservations, copy),
        terminated: terminated[copy] === 1,
        truncated: truncated[copy] === 1,
      });
    }
  }

  snapshot() {
    return { weights: this.weights.slice(), random: this.random.snapshot() };
  }

  restore(snapshot: Storable): void {
    const { weights, random } = Object.assign({ weights: new Float64Array(), random: null }, snapshot);
    this.weights.set(weights);
    this.random.restore(random);
  }

  dispose(): void {}
}

function part(observations: Float32Array, copy: number): Float32Array {
  return observations.slice(4 * copy, 4 * copy + 4);
}
