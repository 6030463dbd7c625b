/**
 * What prioritised replay takes: microseconds to draw a batch of 32 by
 * priority and to give it new priorities, beside sum trees in Python; and whole
 * training with it, in environment steps for each second of CPU time, beside
 * the same loop in PyTorch on Gymnasium with a sum tree in Python's lists. Trees
 * that Python has compiled, as in tianshou and torchrl, are not measured. Theirs
 * are fresh processes that have imported what they need; ours is one process.
 *
 *     deno run -A tests/bench/prioritised_replay.ts [PYTHON]
 *
 * @module
 */
import process from "node:process";
import * as rl from "bellman";
import { median } from "simple-statistics";
import { outputOf, pythonOf, rate } from "./measure.ts";

/** Microseconds of CPU time for a batch: of several rounds the median, and ours in those of each other, round by round. */
export interface BatchCosts {
  readonly "proportional, µs": number;
  readonly "by rank, µs": number;
  readonly "Python's lists, µs": number;
  readonly "numpy, µs": number;
  readonly "times the lists": number;
  readonly "times numpy": number;
}

/** Environment steps for each second of CPU time. */
export interface LoopRates {
  readonly "Bellman, steps/s": number;
  readonly "PyTorch, steps/s": number;
  readonly "PyTorch, fused Adam, steps/s": number;
  readonly "times PyTorch": number;
  readonly "times PyTorch, fused Adam": number;
}

const sizes = [100_000, 1_000_000], rounds = 5, seeds = [0, 1, 2], steps = 10_000;

/** Draws from full memories and changes their priorities. */
export async function prioritisedBatches(python: string): Promise<Record<string, BatchCosts>> {
  const table: Record<string, BatchCosts> = {};
  for (const capacity of sizes) {
    const memories = { proportional: full(capacity, "proportional"), rank: full(capacity, "rank") };
    const ours: number[] = [], ranks: number[] = [], lists: number[] = [], numpy: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(microseconds(memories.proportional, 20_000));
      ranks.push(microseconds(memories.rank, 4000));
      for (const [kind, costs, batches] of [["lists", lists, 300], ["numpy", numpy, 2000]] as const) {
        const peer = { python, program: "prioritised_trees.py" };
        const { seconds } = await outputOf(peer, [kind, capacity, batches]);
        costs.push(1e6 * seconds / batches);
      }
    }
    const times = (theirs: number[]) => Number(median(ours.map((our, i) => theirs[i] / our)).toFixed(1));
    const ratios = [times(lists), times(numpy)];
    const typical = (costs: number[]) => Number(median(costs).toFixed(1));
    table[`${capacity.toLocaleString("en-US")} transitions`] = {
      "proportional, µs": typical(ours),
      "by rank, µs": typical(ranks),
      "Python's lists, µs": typical(lists),
      "numpy, µs": typical(numpy),
      "times the lists": ratios[0],
      "times numpy": ratios[1],
    };
  }
  return table;
}

/** Trains from a batch of 32 on every step, 4-128-128-2. */
export async function prioritisedLoop(python: string): Promise<Record<string, LoopRates>> {
  await rl.ready({ backend: "wasm" });
  const ours: number[] = [], theirs: number[] = [], fused: number[] = [];
  for (const seed of seeds) {
    ours.push(await rate(() => train(seed)));
    const { default: usual, fused: faster } = await outputOf(
      { python, program: "dqn_pytorch.py" },
      ["128,128", 32, 1, steps, seed, "prioritised"],
    );
    theirs.push(steps / usual);
    fused.push(steps / faster);
  }
  const times = (theirs: number[]) => Number(median(ours.map((our, i) => our / theirs[i])).toFixed(2));
  const ratios = [times(theirs), times(fused)];
  return {
    "DQN with a prioritised memory": {
      "Bellman, steps/s": Math.round(median(ours)),
      "PyTorch, steps/s": Math.round(median(theirs)),
      "PyTorch, fused Adam, steps/s": Math.round(median(fused)),
      "times PyTorch": ratios[0],
      "times PyTorch, fused Adam": ratios[1],
    },
  };
}

function full(capacity: number, variant: "proportional" | "rank"): rl.PrioritizedReplay {
  const memory = new rl.PrioritizedReplay({ capacity, observationSize: 4, variant });
  const observation = new Float32Array(4), random = new rl.Generator(0);
  const transition = { observation, action: 1, reward: 1, nextObservation: observation, terminated: false };
  for (let index = 0; index < capacity; index++) {
    memory.store(transition);
    memory.updatePriorities([index], [random.random()]);
  }
  return memory;
}

function microseconds(memory: rl.PrioritizedReplay, batches: number): number {
  const random = new rl.Generator(1), errors = new Float32Array(32), before = process.cpuUsage();
  for (let batch = 0; batch < batches; batch++) {
    const { indices } = memory.sample(32, random);
    for (let row = 0; row < 32; row++) errors[row] = random.random();
    memory.updatePriorities(indices, errors);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / batches;
}

/** Trains a fresh agent, and gives back how many steps that were: the last episode is played to its end. */
async function train(seed: number): Promise<number> {
  const env = rl.make("CartPole-v1");
  const memory = new rl.PrioritizedReplay({ capacity: 50_000, observationSize: 4 });
  const agent = new rl.Dqn(env, { memory, seed });
  let made = 0;
  for await (const { length } of rl.train(agent, env, { episodes: Infinity, seed })) {
    made += length;
    if (made >= steps) break;
  }
  agent.dispose();
  return made;
}

if (import.meta.main) {
  console.table(await prioritisedBatches(pythonOf(Deno.args)));
  console.table(await prioritisedLoop(pythonOf(Deno.args)));
}
