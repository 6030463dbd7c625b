/**
 * Whole training with REINFORCE on CartPole-v1 (environment, acting, returns,
 * training), in environment steps for each second of CPU time, beside the same
 * loop in PyTorch on Gymnasium, in turn.
 *
 *     deno run -A tests/bench/reinforce.ts [PYTHON]
 *
 * PyTorch has one thread, with which it does most for each CPU second, and its
 * fused Adam. It is shown with its `Categorical`, by which courses draw actions,
 * and with its quickest way to draw them. Theirs are fresh processes that have
 * imported what they need; ours is one process, in which the first seed pays for
 * the compiler.
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
  readonly activation: "relu" | "sigmoid";
  readonly normalise: boolean;
  readonly entropy: number;
  readonly average: "episodes" | "steps";
  readonly episodesPerUpdate: number;
}

/** Environment steps for each second of CPU time: medians, and ours in those of each other, round by round. */
export interface Rates {
  readonly "Bellman, steps/s": number;
  readonly "PyTorch, steps/s": number;
  readonly "PyTorch, quickest draws, steps/s": number;
  readonly "times PyTorch": number;
  readonly "times PyTorch, quickest draws": number;
}

const wide = { hidden: [128], activation: "relu", normalise: true, entropy: 0, average: "episodes" } as const;
const small = {
  hidden: [32],
  activation: "sigmoid",
  normalise: false,
  entropy: 0.1,
  average: "steps",
} as const;
const cases: readonly Case[] = [
  { name: "an update per episode, 4-128-2", ...wide, episodesPerUpdate: 1 },
  { name: "an update per 100 episodes, 4-128-2", ...wide, episodesPerUpdate: 100 },
  { name: "an update per episode, 4-32-2", ...small, episodesPerUpdate: 1 },
];
const seeds = [0, 1, 2], steps = 40_000;

/** Measures both. */
export async function reinforce(python: string): Promise<Record<string, Rates>> {
  await rl.ready({ backend: "wasm" });
  const table: Record<string, Rates> = {};
  for (const { name, ...settings } of cases) {
    const ours: number[] = [], categorical: number[] = [], multinomial: number[] = [];
    for (const seed of seeds) {
      ours.push(await rate(() => train(settings, seed)));
      const args = ["rate", steps, seed, JSON.stringify(inPython(settings))];
      const torch = await outputOf({ python, program: "reinforce_pytorch.py" }, args);
      categorical.push(torch.steps / torch.categorical);
      multinomial.push(torch.steps / torch.multinomial);
    }
    const times = (theirs: number[]) => Number(median(ours.map((our, i) => our / theirs[i])).toFixed(1));
    table[name] = {
      "Bellman, steps/s": Math.round(median(ours)),
      "PyTorch, steps/s": Math.round(median(categorical)),
      "PyTorch, quickest draws, steps/s": Math.round(median(multinomial)),
      "times PyTorch": times(categorical),
      "times PyTorch, quickest draws": times(multinomial),
    };
  }
  return table;
}

/** Trains a fresh agent, and gives back how many steps that were. */
async function train(settings: Omit<Case, "name">, seed: number): Promise<number> {
  const env = rl.make("CartPole-v1");
  const agent = new rl.Reinforce(env, { ...settings, learningRate: 0.001, discount: 0.99, seed });
  for await (const _ of rl.train(agent, env, { steps, seed }));
  agent.dispose();
  return steps;
}

/** The names that the options have there; what is not named is the same by default. */
function inPython({ episodesPerUpdate, ...others }: Omit<Case, "name">): Record<string, unknown> {
  return { ...others, episodes_per_update: episodesPerUpdate };
}

if (import.meta.main) console.table(await reinforce(pythonOf(Deno.args)));
