/** A memory of several steps beside the plainest one, on steps that end in every way. */
import { Generator } from "../../lib/random/generator.ts";
import { ReplayMemory } from "../../lib/replay/replay_memory.ts";
import { assert, assertEquals } from "../assert.ts";
import { PlainMemory, type PlainStep } from "./plain_memory.ts";

const ways = ["goes on", "terminated", "truncated", "both", "broken off"] as const;

/** Steps of short episodes. Each place is another one, and sums of rewards by powers of 1/2 are exact. */
function life(random: Generator, length: number): PlainStep[] {
  let place = 0;
  return Array.from({ length }, () => {
    const way = ways[random.choice(5, { p: [0.72, 0.07, 0.07, 0.07, 0.07] })];
    const observation = [place, -place];
    const nextObservation = [++place, -place];
    if (way !== "goes on") place += 10;
    return {
      observation,
      action: random.integers(0, 3),
      reward: random.integers(-64, 65) / 8,
      nextObservation,
      terminated: way === "terminated" || way === "both",
      truncated: way === "truncated" || way === "both",
      brokenOff: way === "broken off",
    };
  });
}

Deno.test("ReplayMemory draws over several steps what a plain list of them gives, whatever ended them", () => {
  const random = new Generator(5), reached = new Set<string>();
  for (const capacity of [1, 2, 3, 8, 50]) {
    const memory = new ReplayMemory({ capacity, observationSize: 2 }), plain = new PlainMemory(capacity);
    for (const [k, step] of life(random, 3 * capacity + 7).entries()) {
      memory.store(step);
      plain.store(step);
      const nStep = [1, 2, 3, 5, 100][k % 5], discount = [1, 0.5, 0, 0.25][k % 4];
      const drawn = memory.sample(20, new Generator(k), { nStep, discount }), same = new Generator(k);
      for (let row = 0; row < drawn.size; row++) {
        const wanted = plain.draw(same, nStep, discount);
        assertEquals({
          observation: [...drawn.observations.subarray(2 * row, 2 * row + 2)],
          action: drawn.actions[row],
          reward: drawn.rewards[row],
          nextObservation: [...drawn.nextObservations.subarray(2 * row, 2 * row + 2)],
          terminated: drawn.terminated[row] === 1,
          steps: drawn.steps[row],
        }, { ...wanted, reward: Math.fround(wanted.reward) });
        reached.add(`${nStep}: ${wanted.steps}`);
      }
    }
  }
  for (const each of ["1: 1", "2: 1", "2: 2", "3: 3", "5: 4", "100: 7"]) assert(reached.has(each), each);
});

Deno.test("ReplayMemory draws on from its snapshot over several steps, wherever its ring stands", () => {
  const random = new Generator(6), options = { nStep: 4, discount: 0.5 };
  for (const stored of [0, 3, 8, 13, 29]) {
    const memory = new ReplayMemory({ capacity: 8, observationSize: 2 });
    const other = new ReplayMemory({ capacity: 8, observationSize: 2 });
    for (const step of life(random, 11)) other.store({ ...step, truncated: true });
    for (const step of life(random, stored)) memory.store(step);
    other.restore(structuredClone(memory.snapshot()));
    for (const step of life(random, 9)) {
      for (const each of [memory, other]) each.store(step);
      assertEquals(other.snapshot(), memory.snapshot());
      const draws = [memory, other].map((each) => each.sample(30, new Generator(stored), options));
      assertEquals(draws[0], draws[1]);
    }
  }
});
