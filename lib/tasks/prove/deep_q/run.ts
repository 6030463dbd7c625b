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

/** What came of a seed. */
export interface Run {
  /** The greedy episodes, one after every 50 of training, of 300 steps at most. */
  readonly evaluations: readonly number[];
  /** After how many episodes of training it was accepted; null where it never was. */
  readonly accepted: number | null;
  /** How many steps it learnt from. */
  readonly steps: number;
  /** The mean return of 100 greedy episodes in the end, of 500 steps at most. */
  readonly greedy: number;
}

/** How many episodes of training lie between two evaluations. */
export const every = 50;
/** Over how many evaluations a mean is taken. */
export const window = 5;
/** The mean at which an agent is accepted. */
export const threshold = 200;

/** Trains one seed, until it is accepted or so many episodes are over. Recorded are runs on wasm. */
export async function run(way: Way, seed: number, episodes: number): Promise<Run> {
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
    steps += session(env, learner, { epsilon, train: true, seed: episode === 1 ? seed : undefined });
    if (episode % every !== 0) continue;
    evaluations.push(session(testEnv, learner, { seed: episode }));
    if (evaluations.length >= window && latest(evaluations) >= threshold) accepted = episode;
  }
  const acting = network.onCpu();
  const player = { act: (state: Float32Array) => acting.greedy(state) };
  const { mean: greedy } = await evaluate(player, env, { episodes: 100, seed });
  network.dispose();
  optimiser.dispose();
  return { evaluations, accepted, steps, greedy };
}

/** The mean of the last five, or of as many as there are. */
export function latest(evaluations: readonly number[]): number {
  const last = evaluations.slice(-window);
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}

interface Learner {
  readonly network: Mlp;
  readonly optimiser: Optimiser;
  readonly way: Way;
  readonly random: Generator;
}

/** Plays an episode, and learns from it if it is to; returns the sum of the rewards, which is the number of steps. */
function session(
  env: Env<Float32Array, number>,
  { network, optimiser, way: { loss, hearsOfFalls = true }, random }: Learner,
  { epsilon = 0, train = false, seed }: { epsilon?: number; train?: boolean; seed?: number },
): number {
  let state = env.reset({ seed }), total = 0;
  for (let t = 0; t < 300; t++) {
    const values = tf.tidy(() => network.apply(tf.tensor2d(state, [1, 4])).dataSync());
    const action = epsilonGreedy(values, epsilon, random);
    const { observation: nextState, reward, terminated, truncated } = env.step(action);
    if (train && (hearsOfFalls || !terminated)) {
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
