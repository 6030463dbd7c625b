/** Learners in several copies, with an agent that pushes to where the pole leans. */
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import { type AgentInCopies, learnerInCopies } from "../../../lib/tasks/prove/learner.ts";
import { train } from "../../../lib/train/train.ts";
import { assert, assertEquals } from "../../assert.ts";

/** Notes what all copies see before each step. */
function balancer(seen: Float32Array[], disposed: boolean[] = []): AgentInCopies<Float32Array, number> {
  return {
    act: ([, , angle]) => Number(angle > 0),
    actBatch: (all) =>
      Int32Array.from({ length: all.length / 4 }, (_, copy) => Number(all[4 * copy + 2] > 0)),
    learnBatch: ({ observations }) => void seen.push(Float32Array.from(observations)),
    dispose: () => void disposed.push(true),
  };
}

Deno.test("a learner in copies makes the steps that train() makes, and pauses after every so many of all together", async () => {
  const own: Float32Array[] = [], usual: Float32Array[] = [], pauses: [number, number][] = [];
  const learner = learnerInCopies(balancer(own), makeVector("CartPole-v1", 3));
  for await (const made of learner.train({ seed: 3, every: 300 })) {
    pauses.push([made, own.length]);
    await learner.play({ episodes: 1 }); // changes nothing
    if (made === 1800) break;
  }
  for await (const _ of train(balancer(usual), makeVector("CartPole-v1", 3), { steps: 1800, seed: 3 }));
  assertEquals(pauses, [[300, 100], [600, 200], [900, 300], [1200, 400], [1500, 500], [1800, 600]]);
  assertEquals(own, usual);
});

Deno.test("a learner in copies plays alone, as many episodes as it is told, and frees its agent", async () => {
  const seen: Float32Array[] = [], disposed: boolean[] = [];
  const learner = learnerInCopies(balancer(seen, disposed), makeVector("CartPole-v1", 3));
  const mean = await learner.play({ episodes: 5, seed: 1 });
  assert(mean > 20 && mean === await learner.play({ episodes: 5, seed: 1 }));
  assert(mean !== await learner.play({ episodes: 5, seed: 2 }));
  assertEquals([seen, disposed], [[], []]);
  learner.dispose();
  assertEquals(disposed, [true]);
});
