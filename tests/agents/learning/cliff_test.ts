/** The cliff of example 6.6: who learns the way along the edge, who the safe one, and what they earn on the way. */
import { DoubleQLearning } from "../../../lib/agents/double_q_learning.ts";
import type { ActionValues } from "../../../lib/agents/action_values.ts";
import { ExpectedSarsa } from "../../../lib/agents/expected_sarsa.ts";
import { MonteCarloControl } from "../../../lib/agents/monte_carlo_control.ts";
import { NStepSarsa } from "../../../lib/agents/n_step_sarsa.ts";
import { QLearning } from "../../../lib/agents/q_learning.ts";
import { Sarsa } from "../../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../../lib/agents/sarsa_lambda.ts";
import { make } from "../../../lib/envs/registry.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { exponential } from "../../../lib/rules/schedule.ts";
import { assert, assertEquals } from "../../assert.ts";
import { meanOfLast, type Trained, trained } from "./runs.ts";

const cliff = make("CliffWalking-v1"), start = 36;
const book = { stepSize: 0.5, discount: 1, epsilon: 0.1 };
/** The same at first; then steps and exploration fade, so that what was learnt stands still. */
const fading = { stepSize: exponential(0.5, 0.99), discount: 1, epsilon: exponential(0.1, 0.99) };

type Run = Trained<{ readonly values: ActionValues }>;

/** What the greedy policy earns, -200 where it goes to and fro. */
function greedyReturn({ agent }: Run): number {
  const policy = agent.values.greedyPolicy();
  return policyEvaluation(cliff.unwrapped.model, policy, { discount: 1, horizon: 200 }).values[start];
}

/** What the last 100 episodes earned while exploring, over all runs. */
function onlineReturn(runs: readonly Run[]): number {
  return runs.reduce((sum, { returns }) => sum + meanOfLast(100, returns), 0) / runs.length;
}

Deno.test("QLearning learns the way of 13 along the edge in each of 50 runs, and earns about -50 while it explores", async () => {
  const runs = await trained(
    50,
    500,
    (seed) => ({ agent: new QLearning(cliff, { ...book, seed }), env: make("CliffWalking-v1") }),
  );
  assertEquals(runs.map(greedyReturn), new Array(50).fill(-13));
  const online = onlineReturn(runs);
  assert(online > -56 && online < -46, `${online}`); // -51.5
});

Deno.test("Sarsa learns a way two rows or more from the edge, and earns about -25 while it explores", async () => {
  const runs = await trained(
    50,
    500,
    (seed) => ({ agent: new Sarsa(cliff, { ...book, seed }), env: make("CliffWalking-v1") }),
  );
  const online = onlineReturn(runs), greedy = runs.map(greedyReturn);
  assert(online > -29 && online < -22, `${online}`); // -25.7
  // Its values never come to rest, so that in some runs what is best at the end leads to and fro.
  assert(greedy.filter((value) => value === -17 || value === -19).length >= 40, `${greedy}`);
  assert(greedy.every((value) => value <= -17), `${greedy}`);
});

Deno.test("ExpectedSarsa learns the way of 15, one row from the edge, in each of 50 runs, and earns more than Sarsa", async () => {
  const runs = await trained(
    50,
    500,
    (seed) => ({ agent: new ExpectedSarsa(cliff, { ...book, seed }), env: make("CliffWalking-v1") }),
  );
  assertEquals(runs.map(greedyReturn), new Array(50).fill(-15));
  const online = onlineReturn(runs);
  assert(online > -22 && online < -18, `${online}`); // -20.4
});

Deno.test("DoubleQLearning, NStepSarsa, SarsaLambda and MonteCarloControl find a way past the cliff, from 20 seeds", async () => {
  const limited = () => timeLimit(make("CliffWalking-v1"), { steps: 200 });
  const found: Record<string, readonly Run[]> = {
    double: await trained(
      20,
      500,
      (seed) => ({ agent: new DoubleQLearning(cliff, { ...book, seed }), env: limited() }),
    ),
    steps: await trained(
      20,
      500,
      (seed) => ({ agent: new NStepSarsa(cliff, { ...fading, seed }), env: limited() }),
    ),
    traces: await trained(
      20,
      500,
      (seed) => ({ agent: new SarsaLambda(cliff, { ...fading, seed }), env: limited() }),
    ),
    accumulating: await trained(20, 500, (seed) => ({
      agent: new SarsaLambda(cliff, { ...fading, traces: "accumulating", traceDecay: 0.5, seed }),
      env: limited(),
    })),
    returns: await trained(20, 2000, (seed) => ({
      agent: new MonteCarloControl(cliff, { discount: 1, epsilon: 0.1, seed }),
      env: timeLimit(make("CliffWalking-v1"), { steps: 100 }),
    })),
  };
  for (const [name, runs] of Object.entries(found)) {
    const greedy = runs.map(greedyReturn);
    assert(greedy.every((value) => value >= -23 && value <= -15), `${name}: ${greedy}`);
  }
});
