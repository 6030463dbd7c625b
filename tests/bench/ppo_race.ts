/**
 * Who solves CartPole-v1 first with PPO: this library, PyTorch on Gymnasium in a
 * flat loop as CleanRL writes it, and stable-baselines3, all with the settings
 * that rl-baselines3-zoo has tuned for this task, in turn.
 *
 *     deno run -A tests/bench/ppo_race.ts [PYTHON [SEEDS]]
 *
 * All go by one rule: every 1,024 steps the agent plays 100 greedy episodes, and
 * training ends when their mean is at least 475. Seconds are of CPU time,
 * without those episodes; who has not come so far after 100,000 steps counts
 * with what it took till then. Theirs are fresh processes that have imported
 * what they need; ours is one process, in which the first seed pays for the
 * compiler.
 *
 * @module
 */
import process from "node:process";
import * as rl from "bellman";
import { outputOf } from "./measure.ts";
import { learner } from "./ppo.ts";
import { type Finish, type Placing, race } from "./race.ts";

/** The other runners by what the table calls them, each with the name by which `ppo_race.py` knows it. */
const others = {
  "PyTorch": "default",
  "PyTorch, fused Adam and quickest draws": "lean",
  "stable-baselines3": "stable-baselines3",
};
const every = 1024, most = 100_000;

/** Lets them run. */
export async function ppoRace(python: string, seeds: number): Promise<Record<string, Placing>> {
  await rl.ready({ backend: "wasm" });
  const theirs = (peer: string) => async (seed: number): Promise<Finish> => {
    const { solved, ...taken } = await outputOf({ python, program: "ppo_race.py" }, [peer, seed]);
    return { solved, ...taken };
  };
  const runners = Object.entries(others).map(([name, peer]) => [name, theirs(peer)]);
  return race({ Bellman: ours, ...Object.fromEntries(runners) }, seeds);
}

async function ours(seed: number): Promise<Finish> {
  let since = process.cpuUsage(), seconds = 0, steps = 0, solved = false;
  const { agent, vector } = learner(seed);
  vector.reset({ seed });
  while (!solved && steps < most) {
    for await (const _ of rl.train(agent, vector, { steps: every }));
    steps += every;
    const { user, system } = process.cpuUsage(since);
    seconds += (user + system) / 1e6;
    solved = (await rl.evaluate(agent, vector, { episodes: 100, seed: 1_000_000 + 1000 * seed })).mean >= 475;
    since = process.cpuUsage();
  }
  agent.dispose();
  return { solved: Number(solved), steps, seconds };
}

if (import.meta.main) {
  const [python = "python3", seeds = "10"] = Deno.args;
  console.table(await ppoRace(python, Number(seeds)));
}
