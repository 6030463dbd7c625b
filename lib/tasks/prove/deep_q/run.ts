import * as tf from "@tensorflow/tfjs";
import type { Env } from "../../../envs/env.ts";
import { make } from "../../../envs/registry.ts";
import type { BatchLoss } from "../../../exercises/lesson_06/through_the_target/losses.ts";
import { Mlp } from "../../../nn/networks/mlp.ts";
import { adam } from "../../../nn/optimisers/adam.ts";
import type { Optimiser } from "../../../nn/optimisers/optimiser.ts";
import { Generator } from "../../../random/generator.ts";
import { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";
import { evaluate } from "../../../train/evaluate.ts";
import { type AcceptedRun, every, isAccepted, limit, playedReturn } from "../accepted_runs.ts";

/** A way to learn from each step once, as it comes. */
export interface Way {
  /** Of Adam. Default 0.001. */
  readonly learningRate?: number;
  /** ε in the first episode, and its factor from each to the next. Default 0.5 and 0.998. */
  readonly epsilon?: readonly [first: number, factor: number];
  /** The loss of a step. */
  readonly loss: BatchLoss;
  /** Whether it learns from the step in which the pole falls. Default `true`. */
  readonly hearsOfFalls?: boolean;
}

/** Trains one seed, until it is accepted or so many episodes are over. Recorded are runs on wasm. */
export async function run(way: Way, seed: number, episodes: number): Promise<AcceptedRun> {
  const [initialisation, exploration] = new Generator(seed).spawn(3);
  const network = new Mlp({ sizes: [4, 128, 128, 2], random: initialisation });
  const optimiser = adam({ learningRate: way.learningRate ?? 0.001 });
  const learner = { network, optimiser, way, random: exploration };
  const env = make("CartPole-v1"), testEnv = make("CartPole-v1");
  const [first, factor] = way.epsilon ?? [0.5, 0.998];
  const evaluations: number[] = [];
  let steps = 0, accepted: number | null = null;
  for (let episode = 1; episode <= episodes && accepted === null; episode++) {
    const epsilon = first * factor ** (episode - 1);
    steps += session(env, learner, { epsilon, seed: episode === 1 ? seed : undefined });
    if (episode % every !== 0) continue;
    evaluations.push(playedReturn(testEnv, (state) => chosen(learner, state, 0), episode));
    if (isAccepted(evaluations)) accepted = episode;
  }
  const acting = network.onCpu();
  const player = { act: (state: Float32Array) => acting.greedy(state) };
  const { mean: greedy } = await evaluate(player, env, { episodes: 100, seed });
  network.dispose();
  optimiser.dispose();
  return { evaluations, accepted, steps, greedy };
}

interface Learner {
  readonly network: Mlp;
  readonly optimiser: Optimiser;
  readonly way: Way;
  readonly random: Generator;
}

/** An action as it explores so often. */
function chosen({ network, random }: Learner, state: Float32Array, epsilon: number): number {
  const values = tf.tidy(() => network.apply(tf.tensor2d(state, [1, 4])).dataSync());
  return epsilonGreedy(values, epsilon, random);
}

/** Plays an episode and learns from it; returns the sum of the rewards, which is the number of steps. */
function session(
  env: Env<Float32Array, number>,
  learner: Learner,
  { epsilon, seed }: { epsilon: number; seed?: number },
): number {
  const { network, optimiser, way: { loss, hearsOfFalls = true } } = learner;
  let state = env.reset({ seed }), total = 0;
  for (let t = 0; t < limit; t++) {
    const action = chosen(learner, state, epsilon);
    const { observation: nextState, reward, terminated, truncated } = env.step(action);
    if (hearsOfFalls || !terminated) {
      optimiser.minimize(
        () =>
          loss(network, {
            states: tf.tensor2d(state, [1, 4]),
            actions: tf.tensor1d([action], "int32"),
            rewards: tf.tensor1d([reward]),
            nextStates: tf.tensor2d(nextState, [1, 4]),
            terminated: tf.tensor1d([Number(terminated)]),
          }),
        false,
        network,
      );
    }
    total += reward;
    state = nextState;
    if (terminated || truncated) break;
  }
  return total;
}
