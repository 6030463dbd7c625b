/**
 * Whole training of a deep Q-network on CartPole-v1 (environment, acting,
 * storing, sampling, training), in environment steps for each second of CPU
 * time, beside the same loop in PyTorch on Gymnasium and beside
 * stable-baselines3, in turn.
 *
 *     deno run -A tests/bench/dqn.ts [PYTHON]
 *
 * PyTorch and stable-baselines3 have one thread, with which they do most for
 * each CPU second. PyTorch is shown with its default Adam, which
 * stable-baselines3 and CleanRL use, and with its fused one. Theirs are fresh
 * processes that have imported what they need; ours is one process, in which the
 * first seed pays for the compiler.
 *
 * @module
 */
import * as rl from "bellman";
import { median } from "simple-statistics";
import { outputOf, pythonOf, rate } from "./measure.ts";

/** What is trained, and how. */
interface Case {
  readonly name: string;
  readonly hidden: readonly number[];
  readonly batchSize: number;
  readonly trainEvery: number;
  /** How many environment steps each of us makes. */
  readonly steps: number;
}

/** Environment steps for each second of CPU time: medians, and ours in those of each other, round by round. */
export interface Rates {
  readonly "Bellman, steps/s": number;
  readonly "PyTorch, steps/s": number;
  readonly "PyTorch, fused Adam, steps/s": number;
  readonly "stable-baselines3, steps/s": number;
  readonly "times PyTorch": number;
  readonly "times PyTorch, fused Adam": number;
  readonly "times stable-baselines3": number;
}

const cases: readonly Case[] = [
  {
    name: "a batch of 32 on every step, 4-128-128-2",
    hidden: [128, 128],
    batchSize: 32,
    trainEvery: 1,
    steps: 20_000, // about as many as it takes to solve the task
  },
  {
    name: "a batch of 128 on every tenth step, 4-120-84-2",
    hidden: [120, 84],
    batchSize: 128,
    trainEvery: 10,
    steps: 30_000,
  },
];
const seeds = [0, 1, 2];

/** Measures both. */
export async function dqn(python: string): Promise<Record<string, Rates>> {
  await rl.ready({ backend: "wasm" });
  const table: Record<string, Rates> = {};
  for (const each of cases) {
    const ours: number[] = [], pytorch: number[] = [], fused: number[] = [], baselines: number[] = [];
    for (const seed of seeds) {
      const args = [each.hidden.join(), each.batchSize, each.trainEvery, each.steps, seed];
      ours.push(await rate(() => train(each, seed)));
      const torch = await outputOf({ python, program: "dqn_pytorch.py" }, args);
      pytorch.push(torch.steps / torch.default);
      fused.push(torch.steps / torch.fused);
      const { steps, seconds } = await outputOf({ python, program: "dqn_stable_baselines3.py" }, args);
      baselines.push(steps / seconds);
    }
    const times = (theirs: number[]) => Number(median(ours.map((our, i) => our / theirs[i])).toFixed(2));
    const ratios = [times(pytorch), times(fused), times(baselines)];
    table[each.name] = {
      "Bellman, steps/s": Math.round(median(ours)),
      "PyTorch, steps/s": Math.round(median(pytorch)),
      "PyTorch, fused Adam, steps/s": Math.round(median(fused)),
      "stable-baselines3, steps/s": Math.round(median(baselines)),
      "times PyTorch": ratios[0],
      "times PyTorch, fused Adam": ratios[1],
      "times stable-baselines3": ratios[2],
    };
  }
  return table;
}

/** Trains a fresh agent, and gives back how many steps that were: the last episode is played to its end. */
async function train({ hidden, batchSize, trainEvery, steps }: Case, seed: number): Promise<number> {
  const env = rl.make("CartPole-v1");
  const agent = new rl.Dqn(env, {
    hidden,
    learningRate: 0.001,
    discount: 0.99,
    epsilon: rl.linear(1, 0.05, 5000),
    batchSize,
    memorySize: 50_000,
    learningStarts: 1000,
    trainEvery,
    targetEvery: 100,
    seed,
  });
  let made = 0;
  for await (const { length } of rl.train(agent, env, { episodes: Infinity, seed })) {
    made += length;
    if (made >= steps) break;
  }
  agent.dispose();
  return made;
}

if (import.meta.main) console.table(await dqn(pythonOf(Deno.args)));
