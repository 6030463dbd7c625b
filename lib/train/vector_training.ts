import type { VectorAgent } from "../agents/vector_agent.ts";
import { layoutOf } from "../envs/vector/layout_of.ts";
import type { VectorEnv } from "../envs/vector/vector_env.ts";
import type { VectorStep } from "../envs/vector/vector_step.ts";
import { deadline, isOver } from "./deadline.ts";
import { Episode } from "./episode.ts";
import { tick, Ticker } from "./tick.ts";
import type { VectorTrainOptions } from "./train_options.ts";

/**
 * Lets an agent act in all copies of an environment at once and learn from every
 * step, and yields the episodes that a step has ended, in the order of the
 * copies.
 *
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function* vectorTraining<Observation, Action>(
  agent: VectorAgent<Observation, Action>,
  env: VectorEnv<Observation, Action>,
  { episodes = Infinity, steps = Infinity, seed, seconds }: VectorTrainOptions,
): AsyncGenerator<Episode, void, undefined> {
  const end = deadline("train", seconds), ticker = new Ticker();
  const run: Run = { returns: [], steps: 0 };
  // what was seen before a step: the environment writes over its own
  const observations = layoutOf(env.observationSpace).create(env.copies);
  while (run.returns.length < episodes && run.steps < steps && !isOver(end)) {
    if (run.steps === 0 && (seed !== undefined || !env.hasBegun)) env.reset({ seed });
    observations.set(env.observations);
    const actions = agent.actBatch(observations);
    const step = env.step(actions);
    run.steps += env.copies;
    const ended = endedBy(step, env, run, episodes);
    const { rewards, finalObservations: nextObservations, terminated, truncated } = step;
    const transition = { observations, actions, rewards, nextObservations, terminated, truncated };
    const learning = agent.learnBatch(transition);
    if (learning instanceof Promise) await learning;
    if (ticker.due()) await tick();
    for (const episode of ended) yield episode;
  }
}

/** How far a run has come. */
interface Run {
  /** Of all its episodes, in order. */
  readonly returns: number[];
  /** Of all copies together. */
  steps: number;
}

/** The episodes that a step has ended, as long as the run has no more than `most`. */
function endedBy(
  { terminated, truncated }: VectorStep<unknown>,
  { copies, episodeReturns, episodeLengths }: VectorEnv<unknown, unknown>,
  { returns, steps }: Run,
  most: number,
): Episode[] {
  const ended: Episode[] = [];
  for (let copy = 0; copy < copies && returns.length < most; copy++) {
    if (terminated[copy] === 0 && truncated[copy] === 0) continue;
    returns.push(episodeReturns[copy]);
    ended.push(
      new Episode(returns, {
        length: episodeLengths[copy],
        steps,
        terminated: terminated[copy] === 1,
        truncated: truncated[copy] === 1,
      }),
    );
  }
  return ended;
}
