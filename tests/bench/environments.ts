/**
 * Environments under random actions, resets included, beside Gymnasium's.
 *
 *     deno run -A tests/bench/environments.ts [PYTHON [ID…]]
 *
 * What is measured are the environments alone: both sides draw their actions
 * before the clock starts, Python as plain integers where they are discrete,
 * which it takes fastest. All of ours run in one process that has played every
 * one of them before, as a lesson's process has: call sites know many kinds of
 * environment, which costs more than knowing one. Each of Gymnasium's has a
 * process to itself, which makes no difference to Python.
 *
 * The copies of CartPole compete with Gymnasium's `CartPoleVectorEnv`, whose
 * episodes begin one step later; there the step in between counts as one.
 *
 * @module
 */
import * as rl from "bellman";
import { type Contest, measure, type Outcome, pythonOf } from "./measure.ts";

const ids: readonly rl.EnvId[] = [
  "CartPole-v1",
  "MountainCar-v0",
  "MountainCarContinuous-v0",
  "Acrobot-v1",
  "Pendulum-v1",
  "FrozenLake-v1",
  "FrozenLake8x8-v1",
  "CliffWalking-v1",
];
const ourSteps = 1_000_000, theirSteps = 60_000, warmUp = 30_000;
const drawnActions = 4096, drawnBatches = 64;

/**
 * Measures them.
 *
 * @param chosen Only these, where given.
 */
export function environments(
  python: string,
  chosen: readonly string[] = [],
): Promise<Record<string, Outcome>> {
  const wanted = ids.filter((id) => chosen.length === 0 || chosen.includes(id));
  for (const id of ids) alone(id, 0, warmUp)();
  for (const copies of [16, 1024]) together(copies, 0, warmUp)();
  const singles = wanted.map((id): Contest => ({
    name: id,
    ours: (seed) => alone(id, seed, ourSteps),
    theirs: [id, 1, theirSteps],
  }));
  const vectors = [16, 1024].map((copies): Contest => ({
    name: `CartPole-v1, ${copies} copies at once`,
    ours: (seed) => together(copies, seed, 4 * ourSteps),
    theirs: ["CartPole-v1", copies, copies === 16 ? 6 * theirSteps : 4 * ourSteps],
  }));
  const contests = wanted.includes("CartPole-v1") ? [...singles, ...vectors] : singles;
  return measure(contests, { python, program: "environments_gymnasium.py" });
}

/** So many random steps with one environment. */
function alone(id: rl.EnvId, seed: number, steps: number): () => number {
  const env: rl.Env<unknown, unknown> = rl.make({ id, options: {} }), random = new rl.Generator(seed);
  const actions = Array.from({ length: drawnActions }, () => env.actionSpace.sample(random));
  return () => {
    env.reset({ seed });
    for (let t = 0; t < steps; t++) {
      const { terminated, truncated } = env.step(actions[t % drawnActions]);
      if (terminated || truncated) env.reset();
    }
    return steps;
  };
}

/** So many random steps of all copies of CartPole together. */
function together(copies: number, seed: number, steps: number): () => number {
  const vector = rl.makeVector("CartPole-v1", copies), random = new rl.Generator(seed);
  const actions = Array.from(
    { length: drawnBatches },
    () => Int32Array.from({ length: copies }, () => random.integers(0, 2)),
  );
  const rounds = Math.ceil(steps / copies);
  return () => {
    vector.reset({ seed });
    for (let t = 0; t < rounds; t++) vector.step(actions[t % drawnBatches]);
    return rounds * copies;
  };
}

if (import.meta.main) console.table(await environments(pythonOf(Deno.args), Deno.args.slice(1)));
