import { frozen } from "../../lib/envs/frozen.ts";
import { assert, assertEquals } from "../assert.ts";

Deno.test("frozen() freezes lists and plain objects however deep, and gives them back", () => {
  const world = { map: ["S.", ".G"], rewards: { G: 1 }, nested: [[0, 1], { wind: [2] }] };
  assertEquals(frozen(world), world);
  const { map, rewards, nested } = world;
  assert([world, map, rewards, nested, ...nested].every(Object.isFrozen));
});

Deno.test("frozen() leaves alone what a class made", () => {
  const labels = new Map([[0, "S0"]]), numbers = Float32Array.of(1);
  frozen({ labels, numbers });
  assert(!Object.isFrozen(labels) && !Object.isFrozen(numbers));
});
