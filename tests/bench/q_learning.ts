/**
 * Lesson 04's final run, learning included, beside the same loop in plain
 * Python on Gymnasium.
 *
 *     deno run -A tests/bench/q_learning.ts [PYTHON]
 *
 * @module
 */
import * as rl from "bellman";
import { type Contest, measure, type Outcome, pythonOf } from "./measure.ts";

const episodes = 3000;

const contest: Contest = {
  name: "Q-learning on CartPole-v0, learning included",
  ours: (seed) => () => train(seed),
  theirs: [episodes],
};

/** Measures it. */
export function qLearning(python: string): Promise<Record<string, Outcome>> {
  return measure([contest], { python, program: "q_learning_gymnasium.py" });
}

async function train(seed: number): Promise<number> {
  const grid = { low: [-2.4, -2, -0.21, -3], high: [2.4, 2, 0.21, 3], bins: [3, 3, 8, 8] };
  const env = rl.discretise(rl.make("CartPole-v0"), grid);
  const agent = new rl.QLearning(env, {
    stepSize: 0.2,
    discount: 0.99,
    epsilon: rl.exponential(0.3, 0.995),
    seed,
  });
  const shapeReward = ({ reward, terminated }: rl.Transition<number, number>) => terminated ? -200 : reward;
  let steps = 0;
  for await (const { length } of rl.train(agent, env, { episodes, seed, shapeReward })) steps += length;
  return steps;
}

if (import.meta.main) console.table(await qLearning(pythonOf(Deno.args)));
