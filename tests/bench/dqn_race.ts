/**
 * Who solves CartPole-v1 first: DQN with this library's defaults, PyTorch on
 * Gymnasium in a flat loop as CleanRL writes it, and stable-baselines3 with the
 * settings that rl-baselines3-zoo has tuned for this task, in turn.
 *
 *     deno run -A tests/bench/dqn_race.ts [PYTHON [SEEDS]]
 *
 * All go by one rule: every 1,000 steps the agent plays 20 greedy validation
 * episodes, and training ends when their mean is at least 490. Seconds are of
 * CPU time, without the validation; who has not come so far after 50,000 steps
 * (150,000 with CleanRL's own settings, which explore for 250,000) counts with
 * what it took till then. The 100 test episodes afterwards decide nothing.
 * Theirs are fresh processes that have imported what they need; ours is one
 * process, in which the first seed pays for the compiler.
 *
 * @module
 */
import process from "node:process";
import * as rl from "bellman";
import { median } from "simple-statistics";
import { test, validate } from "../../lib/tasks/prove/steps_experiment.ts";
import { dqnCartPole } from "../../lib/tasks/prove/dqn_cartpole.ts";
import { outputOf } from "./measure.ts";

/** How one seed fared. */
interface Finish {
  /** 1 where the mean of the validation episodes was reached, else 0. */
  readonly solved: number;
  readonly steps: number;
  readonly seconds: number;
  /** The mean of 100 greedy episodes. */
  readonly test: number;
}

/** How all seeds of a runner fared. */
interface Placing {
  readonly "solved": string;
  readonly "steps, median": number;
  readonly "steps, worst": number;
  readonly "seconds, median": number;
  readonly "seconds, worst": number;
  readonly "test of 475 and more": string;
}

/** The runners by what the table calls them; each but the first is known to `dqn_race.py` by the name given. */
const others = {
  "PyTorch, the same settings": "same",
  "PyTorch, the same settings, fused Adam": "fused",
  "PyTorch, CleanRL's settings": "cleanrl",
  "stable-baselines3, tuned settings": "stable-baselines3",
};

/** Lets them run, a seed after the other. */
export async function dqnRace(python: string, seeds: number): Promise<Record<string, Placing>> {
  await rl.ready({ backend: "wasm" });
  const finishes: Record<string, Finish[]> = { Bellman: [] };
  for (let seed = 0; seed < seeds; seed++) {
    finishes.Bellman.push(await ours(seed));
    for (const [name, peer] of Object.entries(others)) {
      const { solved, steps, seconds, test } = await outputOf({ python, program: "dqn_race.py" }, [
        peer,
        seed,
      ]);
      (finishes[name] ??= []).push({ solved, steps, seconds, test });
    }
    console.table(Object.fromEntries(Object.entries(finishes).map(([name, all]) => [name, all[seed]])));
  }
  return Object.fromEntries(Object.entries(finishes).map(([name, all]) => [name, placing(all)]));
}

async function ours(seed: number): Promise<Finish> {
  const { variants: { defaults }, steps: most, enough } = dqnCartPole;
  let since = process.cpuUsage(), seconds = 0;
  const learner = defaults(seed);
  for await (const steps of learner.train({ seed, every: 1000 })) {
    const { user, system } = process.cpuUsage(since);
    seconds += (user + system) / 1e6;
    const solved = await validate(learner, seed) >= enough;
    if (solved || steps === most) {
      const finish = { solved: Number(solved), steps, seconds, test: await test(learner, seed) };
      learner.dispose();
      return finish;
    }
    since = process.cpuUsage();
  }
  throw new Error("dqn_race: training has no end of its own");
}

function placing(finishes: readonly Finish[]): Placing {
  const of = (pick: (finish: Finish) => number) => finishes.map(pick);
  const share = (count: number) => `${count} of ${finishes.length}`;
  return {
    "solved": share(finishes.filter(({ solved }) => solved === 1).length),
    "steps, median": median(of(({ steps }) => steps)),
    "steps, worst": Math.max(...of(({ steps }) => steps)),
    "seconds, median": Number(median(of(({ seconds }) => seconds)).toFixed(1)),
    "seconds, worst": Number(Math.max(...of(({ seconds }) => seconds)).toFixed(1)),
    "test of 475 and more": share(finishes.filter(({ test }) => test >= 475).length),
  };
}

if (import.meta.main) {
  const [python = "python3", seeds = "10"] = Deno.args;
  console.table(await dqnRace(python, Number(seeds)));
}
