/** Experiments that count steps, with an agent that knows from its 1,500th step on how a pole is balanced. */
import type { Agent, Transition } from "../../../lib/agents/agent.ts";
import { make } from "../../../lib/envs/registry.ts";
import { learner } from "../../../lib/tasks/prove/learner.ts";
import { runSteps, test, validate } from "../../../lib/tasks/prove/steps_experiment.ts";
import { trainBySteps } from "../../../lib/tasks/prove/train_by_steps.ts";
import { train } from "../../../lib/train/train.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";

type Step = Transition<Float32Array, number>;

/** Pushes to the left until it was told of so many steps, then to where the pole falls. */
function lateKnower(steps: Step[], enlightened = 1500): Agent<Float32Array, number> {
  return {
    act: ([, , angle, velocity]) => steps.length < enlightened ? 0 : Number(angle + velocity > 0),
    learn: (step) => void steps.push(step),
    dispose: () => {},
  };
}

const experiment = {
  name: "dqn_cartpole",
  about: "One that learns at a stroke",
  steps: 3000,
  threshold: 100,
  enough: 100,
  variants: {
    late: () => learner(lateKnower([]), make("CartPole-v1")),
    never: () => learner(lateKnower([], Infinity), make("CartPole-v1")),
  },
} as const;

Deno.test("trainBySteps() makes the steps that train() makes, and pauses after every so many", async () => {
  const own: Step[] = [], usual: Step[] = [], pauses: [number, number][] = [];
  for await (const made of trainBySteps(lateKnower(own), make("CartPole-v1"), { seed: 3, every: 400 })) {
    pauses.push([made, own.length]);
    if (made === 2000) break;
  }
  for await (const _ of train(lateKnower(usual), make("CartPole-v1"), { episodes: Infinity, seed: 3 })) {
    if (usual.length >= 2000) break;
  }
  assertEquals(pauses, [[400, 400], [800, 800], [1200, 1200], [1600, 1600], [2000, 2000]]);
  assertEquals(own, usual.slice(0, 2000));
});

Deno.test(
  "runSteps() records when the validation was enough, how the agent of then fares in tests, and goes on",
  {
    ignore: !granted,
  },
  async () => {
    const { variants: { late, never }, ...setting } = await runSteps(experiment, 2);
    assertEquals(setting, {
      about: "One that learns at a stroke",
      steps: 3000,
      every: 1000,
      episodes: 20,
      enough: 100,
      threshold: 100,
    });
    assertEquals(late.solvedAt, [2000, 2000]);
    assertEquals(late.solvedWith, late.greedy); // it learns nothing more
    assertEquals(late.means.map((means) => means.length), [3, 3]);
    for (const [before, after, end] of late.means) assert(before < 10 && after >= 100 && end === after);
    assertEquals(never.solvedAt, [null, null]);
    assertEquals(never.solvedWith, [null, null]);
    assert(never.greedy.every((mean) => mean < 10));
  },
);

Deno.test("validation and test are of other episodes, others for every seed, and always the same", async () => {
  const begunBy = async (played: typeof validate, seed: number) => {
    const seen: string[] = [], agent = lateKnower([], 0);
    const watched = {
      ...agent,
      act: (observation: Float32Array) => (seen.push(`${observation}`), agent.act(observation)),
    };
    await played(learner(watched, make("CartPole-v1")), seed);
    return seen[0];
  };
  const beginnings = [await begunBy(validate, 0), await begunBy(validate, 1)];
  beginnings.push(await begunBy(test, 0), await begunBy(test, 1));
  assertEquals(new Set(beginnings).size, 4);
  assertEquals(await begunBy(validate, 0), beginnings[0]);
});
