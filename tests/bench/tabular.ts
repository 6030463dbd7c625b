/**
 * The tabular agents, learning included, beside the same methods in plain Python on Gymnasium.
 *
 *     deno run -A tests/bench/tabular.ts [PYTHON [NAME…]]
 *
 * A run is an agent and a world that are made anew, and 300 to 1000 episodes. Ours plays 100 runs and Python's 3,
 * which is enough for a rate: an interpreter does not become faster on the way.
 *
 * All of ours are measured in one process that has trained every one of them before, as a notebook's has: code that
 * all agents inherit then knows many classes, which costs more than knowing one. Where NAMEs are given, such as
 * "Sarsa, FrozenLake-v1", only these are trained, and nothing before them.
 *
 * On the cliff there is no Monte Carlo and no policy gradient: its episodes have no limit, and who learns at their
 * end alone may never come to one.
 *
 * @module
 */
import * as rl from "bellman";
import { type Contest, measure, type Outcome, pythonOf } from "./measure.ts";

/**
 * The worlds, with what `tabular_gymnasium.py` gives them. The cliff has no discount: with one of 0.99 double
 * Q-learning may walk to and fro for millions of steps before it dares to pass the edge.
 */
const worlds = {
  "CliffWalking-v1": { make: () => rl.make("CliffWalking-v1"), episodes: 500, initialValue: 0, discount: 1 },
  "FrozenLake-v1": { make: () => rl.make("FrozenLake-v1"), episodes: 1000, initialValue: 1, discount: 0.99 },
  "CartPole-v0": {
    make: () =>
      rl.discretise(rl.make("CartPole-v0"), {
        low: [-2.4, -2, -0.21, -3],
        high: [2.4, 2, 0.21, 3],
        bins: [3, 3, 8, 8],
      }),
    episodes: 300,
    initialValue: 0,
    discount: 0.99,
  },
};

type World = keyof typeof worlds;
type Maker = (
  env: rl.Env<number, number>,
  options: { readonly initialValue: number; readonly discount: number; readonly seed: number },
) => rl.Agent<number, number>;

/** The agents, with the settings of their Python peers. */
const makers: Readonly<Record<string, Maker>> = {
  QLearning: (env, options) => new rl.QLearning(env, { stepSize: 0.5, ...options }),
  Sarsa: (env, options) => new rl.Sarsa(env, { stepSize: 0.5, ...options }),
  ExpectedSarsa: (env, options) => new rl.ExpectedSarsa(env, { stepSize: 0.5, ...options }),
  DoubleQLearning: (env, options) => new rl.DoubleQLearning(env, { stepSize: 0.5, ...options }),
  NStepSarsa: (env, options) => new rl.NStepSarsa(env, { stepSize: 0.2, ...options }),
  SarsaLambda: (env, options) => new rl.SarsaLambda(env, { stepSize: 0.2, ...options }),
  MonteCarloControl: (env, options) => new rl.MonteCarloControl(env, options),
  SoftmaxPolicyGradient: (env, { discount, seed }) => new rl.SoftmaxPolicyGradient(env, { discount, seed }),
};

const learnersAtTheEnd = ["MonteCarloControl", "SoftmaxPolicyGradient"];
const pairs: readonly (readonly [agent: string, world: World])[] = [
  ...Object.keys(makers).flatMap((agent) =>
    learnersAtTheEnd.includes(agent) ? [] : [[agent, "CliffWalking-v1"] as const]
  ),
  ...Object.keys(makers).map((agent) => [agent, "FrozenLake-v1"] as const),
  ["QLearning", "CartPole-v0"],
  ["Sarsa", "CartPole-v0"],
];
const ourRuns = 100, theirRuns = 3, warmUpRuns = 3;

/**
 * Measures them.
 *
 * @param chosen Only these, where given, with nothing trained before.
 */
export async function tabular(
  python: string,
  chosen: readonly string[] = [],
): Promise<Record<string, Outcome>> {
  if (chosen.length === 0) {
    for (const [agent, world] of pairs) await train(agent, world, { seed: 0, runs: warmUpRuns });
  }
  const contests = pairs.map(([agent, world]): Contest => ({
    name: `${agent}, ${world}`,
    ours: (seed) => () => train(agent, world, { seed, runs: ourRuns }),
    theirs: [agent, world, theirRuns],
  }));
  const wanted = contests.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  return measure(wanted, { python, program: "tabular_gymnasium.py" });
}

/** So many runs of an agent in a world; gives back how many steps they took. */
async function train(
  agent: string,
  world: World,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<number> {
  const { make, episodes, initialValue, discount } = worlds[world];
  let steps = 0;
  for (let run = seed * runs; run < (seed + 1) * runs; run++) {
    const env = make(), learner = makers[agent](env, { initialValue, discount, seed: run });
    for await (const { length } of rl.train(learner, env, { episodes, seed: run })) steps += length;
  }
  return steps;
}

if (import.meta.main) console.table(await tabular(pythonOf(Deno.args), Deno.args.slice(1)));
