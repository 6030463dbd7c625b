import { make } from "../../../../lib/envs/registry.ts";
import { SwappedWires } from "../../../../lib/tasks/prove/replay/swapped_wires.ts";
import { assertEquals } from "../../../assert.ts";

/** What the cart sees after a push in the first, the second and the third episode, each begun in the same way. */
function pushed(action: number, after?: number): Float32Array[] {
  const cart = make("CartPole-v1"), env = after === undefined ? cart : new SwappedWires(cart, after);
  return [0, 1, 2].map(() => {
    env.reset({ seed: 0 });
    return env.step(action).observation;
  });
}

Deno.test("SwappedWires does as it is told for so many episodes, and then the other thing", () => {
  const [left] = pushed(0), [right] = pushed(1);
  assertEquals(pushed(0, 2), [left, left, right]);
  assertEquals(pushed(1, 2), [right, right, left]);
});

Deno.test("SwappedWires that waits for no episode has its wires swapped from the first", () => {
  const [left] = pushed(0), [right] = pushed(1);
  assertEquals(pushed(0, 0), [right, right, right]);
  assertEquals(pushed(1, 0), [left, left, left]);
});
