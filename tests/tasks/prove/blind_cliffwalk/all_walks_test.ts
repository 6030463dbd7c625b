import { Generator } from "../../../../lib/random/generator.ts";
import { allWalks } from "../../../../lib/tasks/prove/blind_cliffwalk/all_walks.ts";
import { assertEquals, assertNotEquals } from "../../../assert.ts";

Deno.test("allWalks() holds all that can happen: of 2⁴ − 2 transitions one has the reward", () => {
  const transitions = allWalks(3, new Generator(0));
  assertEquals(transitions.length, 14);
  assertEquals(transitions.filter(({ reward }) => reward !== 0), [
    {
      observation: 2,
      action: 0,
      reward: 1,
      nextObservation: 3,
      terminated: true,
      truncated: false,
    },
  ]);
  const counts = [0, 1, 2].map((state) =>
    [0, 1].map((action) =>
      transitions.filter((step) => step.observation === state && step.action === action).length
    )
  );
  assertEquals(counts, [[4, 4], [2, 2], [1, 1]]);
});

Deno.test("allWalks() goes on from where the walk is, and begins anew where it ended", () => {
  let state = 0;
  for (const { observation, nextObservation, terminated } of allWalks(4, new Generator(1))) {
    assertEquals(observation, state);
    state = terminated ? 0 : nextObservation;
  }
  assertEquals(state, 0);
});

Deno.test("allWalks() comes in another order from another generator, and in the same from the same", () => {
  const actions = (seed: number) => allWalks(5, new Generator(seed)).map(({ action }) => action);
  assertEquals(actions(0), actions(0));
  assertNotEquals(actions(0), actions(1));
});
