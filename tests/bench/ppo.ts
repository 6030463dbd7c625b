/**
 * Whole training with PPO on eight copies of CartPole-v1, with the settings that
 * rl-baselines3-zoo has tuned for it, in environment steps for each second of
 * CPU time, beside the same algorithm in PyTorch on Gymnasium, as CleanRL writes
 * it, and beside stable-baselines3, in turn.
 *
 *     deno run -A tests/bench/ppo.ts [PYTHON]
 *
 * PyTorch and stable-baselines3 have one thread, with which they do most for
 * each CPU second. PyTorch is shown as CleanRL uses it, and with its fused Adam
 * and its quickest way to draw actions. Theirs are fresh processes that have
 * imported what they need; ours is one process, in which the first seed pays for
 * the compiler.
 *
 * @module
 */
import * as rl from "bellman";
import { median } from "simple-statistics";
import { outputOf, pythonOf, rate } from "./measure.ts";

/** Environment steps for each second of CPU time: medians, and ours in those of each other, round by round. */
export type Rates = Readonly<
  Record<string, { readonly "steps/s": number; readonly "Bellman, times": number }>
>;

/** How many steps each makes: 80 updates, more than it takes to solve the task. */
const steps = 20_480, seeds = [0, 1, 2, 3, 4];

/** Measures all. */
export async function ppo(python: string): Promise<Rates> {
  await rl.ready({ backend: "wasm" });
  const rates: Record<string, number[]> = {};
  const note = (name: string, measured: number) => (rates[name] ??= []).push(measured);
  for (const seed of seeds) {
    note("Bellman", await rate(() => train(seed)));
    const torch = await outputOf({ python, program: "ppo_pytorch.py" }, [steps, seed]);
    note("PyTorch", torch.steps / torch.default);
    note("PyTorch, fused Adam and quickest draws", torch.steps / torch.lean);
    const baselines = await outputOf({ python, program: "ppo_stable_baselines3.py" }, [steps, seed]);
    note("stable-baselines3", baselines.steps / baselines.seconds);
  }
  const row = (theirs: number[]) => ({
    "steps/s": Math.round(median(theirs)),
    "Bellman, times": Number(median(theirs.map((their, i) => rates.Bellman[i] / their)).toFixed(1)),
  });
  return Object.fromEntries(Object.entries(rates).map(([name, measured]) => [name, row(measured)]));
}

/** A fresh agent with the tuned settings, and what it acts in. */
export function learner(seed: number): { agent: rl.Ppo<number>; vector: rl.VectorEnv<Float32Array, number> } {
  const vector = rl.makeVector("CartPole-v1", 8);
  const agent = new rl.Ppo(vector, {
    stepsPerUpdate: 32,
    batchSize: 256,
    epochs: 20,
    discount: 0.98,
    traceDecay: 0.8,
    learningRate: rl.linear(0.001, 0, 100_000),
    clipRange: rl.linear(0.2, 0, 100_000),
    seed,
  });
  return { agent, vector };
}

async function train(seed: number): Promise<number> {
  const { agent, vector } = learner(seed);
  for await (const _ of rl.train(agent, vector, { steps, seed }));
  agent.dispose();
  return steps;
}

if (import.meta.main) console.table(await ppo(pythonOf(Deno.args)));
