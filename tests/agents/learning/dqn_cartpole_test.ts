/** CartPole-v1 with the defaults of DQN: recorded from 20 seeds, and made again for the first of them. */
import { dqnCartPole } from "../../../lib/tasks/prove/dqn_cartpole.ts";
import { runSteps } from "../../../lib/tasks/prove/steps_experiment.ts";
import { recorded } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";

Deno.test(
  "in the recorded runs of DQN with its defaults at least 19 of 20 seeds solve CartPole-v1 within 50,000 steps",
  { ignore: !granted },
  async () => {
    const { variants: { defaults: { solvedAt, solvedWith } }, threshold } = await recorded("dqn_cartpole");
    assertEquals([threshold, solvedAt.length], [475, 20]);
    assert(solvedWith.filter((mean) => mean !== null && mean >= threshold).length >= 19, `${solvedWith}`);
  },
);

Deno.test("DQN with its defaults solves CartPole-v1 with seed 0, as recorded to the last digit", {
  ignore: !granted,
}, async () => {
  const { variants: { defaults: committed }, ...setting } = await recorded("dqn_cartpole");
  const [steps] = committed.solvedAt;
  assert(steps !== null && steps <= 20_000, `${steps}`);
  const { variants: { defaults: learnt }, ...again } = await runSteps({ ...dqnCartPole, steps }, 1);
  assertEquals(again, { ...setting, steps });
  assertEquals(learnt.solvedAt, [steps]);
  assertEquals(learnt.solvedWith, [committed.solvedWith[0]]);
  assertEquals(learnt.means, [committed.means[0].slice(0, steps / 1000)]);
});
