/**
 * Who holds up the pole of CartPole-v1 first with REINFORCE: this library, and
 * PyTorch on Gymnasium with the same settings, in turn.
 *
 *     deno run -A tests/bench/reinforce_race.ts [PYTHON [SEEDS]]
 *
 * PyTorch has its fused Adam, and draws actions as courses do, or in its
 * quickest way. All go by one rule: training ends when the latest 100 training
 * episodes had a mean return of 475. Seconds are of CPU time; who has not come
 * so far after 1,500 episodes counts with what these took. Theirs are fresh
 * processes that have imported what they need; ours is one process, in which the
 * first seed pays for the compiler.
 *
 * @module
 */
import process from "node:process";
import * as rl from "bellman";
import { outputOf } from "./measure.ts";
import { type Finish, type Placing, race } from "./race.ts";

const settings = { hidden: [128], activation: "relu", normalise: true, discount: 0.99 } as const;
const learningRate = 0.003, most = 1500;

/** Lets them run. */
export async function reinforceRace(python: string, seeds: number): Promise<Record<string, Placing>> {
  await rl.ready({ backend: "wasm" });
  const theirs = (draw: string) => async (seed: number): Promise<Finish> => {
    const options = JSON.stringify({ ...settings, learning_rate: learningRate, fused: true, draw });
    const args = ["race", most, seed, options];
    const { solved, ...taken } = await outputOf({ python, program: "reinforce_pytorch.py" }, args);
    return { solved, ...taken };
  };
  const peers = { "PyTorch": theirs("categorical"), "PyTorch, quickest draws": theirs("multinomial") };
  return race({ Bellman: ours, ...peers }, seeds);
}

async function ours(seed: number): Promise<Finish> {
  const before = process.cpuUsage(), env = rl.make("CartPole-v1");
  const agent = new rl.Reinforce(env, { ...settings, learningRate, seed });
  let finish: Finish = { solved: 0 };
  for await (const episode of rl.train(agent, env, { episodes: most, seed })) {
    const solved = episode.meanReturn(100) >= 475;
    if (!solved && episode.index + 1 < most) continue;
    const { user, system } = process.cpuUsage(before), seconds = (user + system) / 1e6;
    finish = { solved: Number(solved), episodes: episode.index + 1, steps: episode.steps, seconds };
    break;
  }
  agent.dispose();
  return finish;
}

if (import.meta.main) {
  const [python = "python3", seeds = "5"] = Deno.args;
  console.table(await reinforceRace(python, Number(seeds)));
}
