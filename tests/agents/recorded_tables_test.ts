/** What tabular agents learn, against the book's pseudo-code in numpy and Gymnasium: data/make/tabular_agents.py. */
import doubleQLearning from "../../data/tabular/double_q_learning.json" with { type: "json" };
import expectedSarsa from "../../data/tabular/expected_sarsa.json" with { type: "json" };
import monteCarloControl from "../../data/tabular/monte_carlo_control.json" with { type: "json" };
import nStepSarsa from "../../data/tabular/n_step_sarsa.json" with { type: "json" };
import qLearning from "../../data/tabular/q_learning.json" with { type: "json" };
import sarsa from "../../data/tabular/sarsa.json" with { type: "json" };
import sarsaLambda from "../../data/tabular/sarsa_lambda.json" with { type: "json" };
import softmaxPolicyGradient from "../../data/tabular/softmax_policy_gradient.json" with { type: "json" };
import type { ActionValues } from "../../lib/agents/action_values.ts";
import type { Agent } from "../../lib/agents/agent.ts";
import { DoubleQLearning } from "../../lib/agents/double_q_learning.ts";
import { ExpectedSarsa } from "../../lib/agents/expected_sarsa.ts";
import { MonteCarloControl } from "../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../lib/agents/n_step_sarsa.ts";
import { QLearning } from "../../lib/agents/q_learning.ts";
import { Sarsa } from "../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../lib/agents/sarsa_lambda.ts";
import { SoftmaxPolicyGradient } from "../../lib/agents/softmax_policy_gradient.ts";
import type { Env } from "../../lib/envs/env.ts";
import { CliffWalking } from "../../lib/envs/grid/cliff_walking.ts";
import { FrozenLake } from "../../lib/envs/grid/frozen_lake.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";

/** An agent in one world, from one seed: the return of every episode, and the table after the last. */
interface Run {
  readonly world: { readonly id: string; readonly options: object; readonly limit?: number };
  readonly options: { readonly seed: number };
  readonly returns: readonly number[];
  readonly table: readonly (readonly number[])[];
}

/** An agent's class, with options as the recording gives them. */
type Learner = new (env: Env<number, number>, options: object) => Agent<number, number> & {
  readonly values?: ActionValues;
  readonly preferences?: ActionValues;
};

agrees(sarsa, Sarsa);
agrees(qLearning, QLearning);
agrees(expectedSarsa, ExpectedSarsa);
agrees(doubleQLearning, DoubleQLearning);
agrees(nStepSarsa, NStepSarsa);
agrees(sarsaLambda, SarsaLambda);
agrees(monteCarloControl, MonteCarloControl);
agrees(softmaxPolicyGradient, SoftmaxPolicyGradient, 1e-12); // exponentials have other last digits in numpy

function agrees(
  { agent: name, episodes, runs }: { agent: string; episodes: number; runs: readonly Run[] },
  Learner: Learner,
  tolerance = 0,
): void {
  const digits = tolerance === 0 ? "to the last bit" : `to within ${tolerance}`;
  Deno.test(`${name} learns what the book's pseudo-code does in ${runs.length} runs, ${digits}`, async () => {
    for (const { world, options, returns, table } of runs) {
      const about = { world, options }, env = made(world), agent = new Learner(env, options);
      const ours: number[] = [];
      for await (const episode of train(agent, env, { episodes, seed: options.seed + 100 })) {
        ours.push(episode.return);
      }
      assertEquals({ ...about, returns: ours }, { ...about, returns });
      const rows = [...agent.values ?? agent.preferences ?? []].map((row) => [...row]);
      if (tolerance === 0) {
        assertEquals({ ...about, table: rows }, { ...about, table });
        continue;
      }
      assertEquals(rows.length, table.length);
      rows.forEach((row, state) =>
        row.forEach((value, action) => assertAlmostEquals(value, table[state][action], tolerance))
      );
    }
  });
}

/** The world as Gymnasium makes it: a limit of its own takes the place of the usual one. */
function made({ id, options, limit }: Run["world"]): Env<number, number> {
  if (id === "CliffWalking-v1") return timeLimit(new CliffWalking(), { steps: limit ?? Infinity });
  const isSlippery = !("is_slippery" in options && options.is_slippery === false);
  return timeLimit(new FrozenLake({ isSlippery }), { steps: limit ?? 100 });
}

Deno.test("in the recorded runs goals are reached and limits too, by every agent", () => {
  const recordings: { readonly runs: readonly Run[] }[] = [
    sarsa,
    qLearning,
    expectedSarsa,
    doubleQLearning,
    nStepSarsa,
    sarsaLambda,
    monteCarloControl,
    softmaxPolicyGradient,
  ];
  for (const { runs } of recordings) {
    const reaches = (sum: number, limit?: number) =>
      runs.some(({ world, returns }) => world.limit === limit && returns.includes(sum));
    assert(reaches(1)); // the far corner of the lake that is not slippery
    assert(reaches(-20, 20)); // the end of the short time on the cliff, without a fall
  }
});
