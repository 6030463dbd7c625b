import { frozen } from "../../lib/envs/frozen.ts";
import { assert, assertEquals } from "../assert.ts";

Deno.test("frozen() copies lists and plain objects however deep, and nobody can change the copy", () => {
  const world = { map: ["S.", ".G"], rewards: { G: 1 }, nested: [[0, 1], { wind: [2] }] };
  const copy = frozen(world);
  assertEquals(copy, world);
  const { map, rewards, nested } = copy;
  assert([copy, map, rewards, nested, ...nested].every(Object.isFrozen));
  world.rewards.G = 2; // still its owner's
  assertEquals(copy.rewards.G, 1);
});

Deno.test("frozen() leaves alone what a class made", () => {
  const labels = new Map([[0, "S0"]]), numbers = Float32Array.of(1);
  const copy = frozen({ labels, numbers });
  assert(copy.labels === labels && copy.numbers === numbers);
  assert(!Object.isFrozen(labels) && !Object.isFrozen(numbers));
});
