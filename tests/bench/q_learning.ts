/**
 * `deno task bench [PYTHON]`: environment steps for each second of CPU time,
 * ours beside Python's on Gymnasium, in one run. PYTHON is one that has the
 * packages of `data/make/requirements.txt`; `python3` unless told otherwise.
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as rl from "bellman";

interface Measured {
  readonly steps: number;
  /** Of CPU time. */
  readonly seconds: number;
}

/** Lesson 04's final run. */
async function train(episodes: number, seed: number): Promise<number> {
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

/** Random play, resets included. */
function randomSteps(steps: number, seed: number): number {
  const env = rl.make("CartPole-v1"), random = new rl.Generator(seed);
  env.reset({ seed });
  for (let i = 0; i < steps; i++) {
    const { terminated, truncated } = env.step(random.integers(0, 2));
    if (terminated || truncated) env.reset();
  }
  return steps;
}

async function ours(run: () => number | Promise<number>): Promise<Measured> {
  const before = process.cpuUsage();
  const steps = await run();
  const { user, system } = process.cpuUsage(before);
  return { steps, seconds: (user + system) / 1e6 };
}

async function theirs(python: string, ...args: string[]): Promise<Measured> {
  const program = fileURLToPath(new URL("./q_learning_gymnasium.py", import.meta.url));
  const { success, stdout, stderr } = await new Deno.Command(python, { args: [program, ...args] }).output();
  if (!success) {
    console.error(new TextDecoder().decode(stderr).trim().split("\n").at(-1));
    console.error(`bench: ${python} needs the packages of data/make/requirements.txt`);
    Deno.exit(1);
  }
  return JSON.parse(new TextDecoder().decode(stdout));
}

function rate({ steps, seconds }: Measured): number {
  return steps / seconds;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

if (import.meta.main) {
  const [python = "python3"] = Deno.args;
  const seeds = [0, 1, 2];
  const rows: Record<string, { "Bellman, steps/s": number; "Gymnasium, steps/s": number; "times": number }> =
    {};
  const compare = async (
    name: string,
    our: (seed: number) => number | Promise<number>,
    ...their: string[]
  ) => {
    const pairs: [number, number][] = [];
    for (const seed of seeds) {
      pairs.push([rate(await ours(() => our(seed))), rate(await theirs(python, ...their, String(seed)))]);
    }
    rows[name] = {
      "Bellman, steps/s": Math.round(median(pairs.map(([our]) => our))),
      "Gymnasium, steps/s": Math.round(median(pairs.map(([, their]) => their))),
      "times": Number(median(pairs.map(([our, their]) => our / their)).toFixed(1)),
    };
  };
  await compare("Q-learning on CartPole-v0, learning included", (seed) => train(3000, seed), "train", "3000");
  await compare("CartPole-v1, random play", (seed) => randomSteps(1_000_000, seed), "random", "200000");
  console.table(rows);
}
