import * as tf from "@tensorflow/tfjs";
import type { Agent } from "../../../agents/agent.ts";
import { make } from "../../../envs/registry.ts";
import type { DqnAgentParts, LabAgent } from "../../../exercises/lesson_08/lab/agents.ts";
import type { Network } from "../../../nn/networks/network.ts";
import { Generator } from "../../../random/generator.ts";
import { evaluate } from "../../../train/evaluate.ts";
import { train } from "../../../train/train.ts";
import { limitIsTheEnd } from "../limit_is_the_end.ts";
import type { SeenRun } from "../looking.ts";
import { type MaskedLoss, MaskedNetwork } from "./masked_network.ts";
import { watchedStates } from "./watched_states.ts";

/** A way to learn. */
export interface Way {
  /** The agent, of two networks with the same weights. */
  readonly agent: (parts: Omit<DqnAgentParts, "learnFrom" | "settings">) => LabAgent;
  /** Whether the agent is told that the time limit ends the sum of rewards, as the source tells it. */
  readonly limitEnds: boolean;
  /** Default: the source's. */
  readonly loss?: MaskedLoss;
}

/** What came of a seed. */
export interface LabRun extends SeenRun {
  /** After every episode, the mean of the greatest values in the watched states. */
  readonly values: readonly number[];
}

/** Trains one seed; `rl.ready()` must have been awaited. */
export async function labRun(
  { agent, limitEnds, loss }: Way,
  seed: number,
  episodes: number,
): Promise<LabRun> {
  const [initialisation, exploration, replay] = new Generator(seed).spawn(3);
  const model = new MaskedNetwork(initialisation, loss), target = new MaskedNetwork(new Generator(0), loss);
  target.network.copyFrom(model.network);
  const learner = agent({ model, target, exploration, replay }), env = make("CartPole-v0");
  const player: Agent<Float32Array, number> = {
    act: (state, options) => learner.act(state, options),
    learn: (step) => learner.train(step),
    dispose: () => {},
  };
  const returns: number[] = [], values: number[] = [], watched = tf.tensor(watchedStates());
  for await (const episode of train(limitEnds ? limitIsTheEnd(player) : player, env, { episodes, seed })) {
    returns.push(episode.return);
    values.push(meanGreatest(model.network, watched));
  }
  const acting = model.network.onCpu();
  const { mean: greedy } = await evaluate({ act: (state) => acting.greedy(state) }, env, {
    episodes: 100,
    seed,
  });
  watched.dispose();
  model.dispose();
  target.dispose();
  return { returns, values, greedy };
}

function meanGreatest(network: Network, states: tf.Tensor): number {
  const [mean] = tf.tidy(() => tf.mean(tf.max(network.apply(states), 1)).dataSync());
  return mean;
}
