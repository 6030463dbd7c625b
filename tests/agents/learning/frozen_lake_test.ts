/** FrozenLake8x8-v1: how far what was learnt stays below the best that can be done, which value iteration knows. */
import { make } from "../../../lib/envs/registry.ts";
import { valueIteration } from "../../../lib/rules/value_iteration.ts";
import { run } from "../../../lib/tasks/prove/experiment.ts";
import { frozenLakeExperiments } from "../../../lib/tasks/prove/frozen_lake.ts";
import { recorded } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";

/** Of all policies, those too that look at how many steps are left. */
const { values: [best] } = valueIteration(make("FrozenLake8x8-v1").unwrapped.model, {
  discount: 1,
  horizon: 200,
});

/** How far below the best the greedy policies of all 20 seeds stay at most. */
const distances = { "Q-learning": 0.04, "SARSA": 0.06, "expected SARSA": 0.05 };

Deno.test("in the recorded runs every seed comes close to the best that can be done on the lake, 0.913", {
  ignore: !granted,
}, async () => {
  const { variants, threshold } = await recorded("frozen_lake");
  for (const [name, distance] of Object.entries(distances)) {
    const { greedy, solvedAt } = variants[name];
    assertEquals(greedy.length, 20);
    assert(solvedAt.every((episode) => episode !== null), `${name} reaches ${threshold}`);
    assert(greedy.every((value) => best - value < distance && value <= best), `${name}: ${greedy}`);
  }
  assert(variants["Q-learning from 0"].greedy.every((value) => value === 0)); // it never finds the goal
});

Deno.test(
  "QLearning comes within 0.04 of the best on the lake, from 3 seeds",
  { ignore: !granted },
  async () => {
    const [{ variants: { "Q-learning": qLearning }, ...experiment }] = frozenLakeExperiments;
    const { variants: { learnt } } = await run({ ...experiment, variants: { learnt: qLearning } }, 3);
    assert(learnt.greedy.every((value) => best - value < distances["Q-learning"]), `${learnt.greedy}`);
  },
);
