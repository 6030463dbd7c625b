/**
 * What a replay memory of CartPole's transitions takes: bytes, as it says and
 * as the process has more of them, and microseconds to store a transition and
 * to draw a batch of 32, beside the same memory made of numpy's arrays.
 *
 *     deno run -A tests/bench/replay.ts [PYTHON]
 *
 * @module
 */
import process from "node:process";
import * as rl from "bellman";
import { outputOf, pythonOf } from "./measure.ts";

/** What a memory takes. */
export interface Costs {
  /** What its arrays have, and what the process has more than before, in millions of bytes. */
  readonly "MB": number;
  readonly "MB of the process": number;
  /** The best of several rounds, in microseconds of CPU time: what else the machine does counts least then. */
  readonly "store, µs": number;
  readonly "a batch of 32, µs": number;
  readonly "numpy, a batch of 32, µs": number;
}

const sizes = [50_000, 1_000_000];
const rounds = 7, batches = 20_000;

/** Measures full memories of several sizes. */
export async function replay(python: string): Promise<Record<string, Costs>> {
  const table: Record<string, Costs> = {};
  for (const capacity of sizes) {
    const before = Deno.memoryUsage().rss;
    const memory = new rl.ReplayMemory({ capacity, observationSize: 4 });
    const storing = timed(() => fill(memory)) / capacity;
    const grown = Deno.memoryUsage().rss - before;
    const random = new rl.Generator(0), ours: number[] = [], theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(timed(() => draw(memory, random)) / batches);
      const { steps, seconds } = await outputOf({ python, program: "replay_numpy.py" }, [capacity, batches]);
      theirs.push(1e6 * seconds / steps);
    }
    table[`${capacity.toLocaleString("en-US")} transitions`] = {
      "MB": Number((memory.bytes / 1e6).toFixed(1)),
      "MB of the process": Number((grown / 1e6).toFixed(1)),
      "store, µs": Number(storing.toFixed(2)),
      "a batch of 32, µs": Number(Math.min(...ours).toFixed(2)),
      "numpy, a batch of 32, µs": Number(Math.min(...theirs).toFixed(2)),
    };
  }
  return table;
}

/** Stores as many transitions as there is room for. */
function fill(memory: rl.ReplayMemory): void {
  const observation = new Float32Array(4), nextObservation = new Float32Array(4);
  const transition = { observation, action: 1, reward: 1, nextObservation, terminated: false };
  for (let step = 0; step < memory.capacity; step++) memory.store(transition);
}

function draw(memory: rl.ReplayMemory, random: rl.Generator): void {
  for (let batch = 0; batch < batches; batch++) memory.sample(32, random);
}

/** Microseconds of CPU time. */
function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

if (import.meta.main) console.table(await replay(pythonOf(Deno.args)));
