import { RandomWalk } from "../../../lib/envs/tabular/random_walk.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

function valuesOf(walk: RandomWalk): Float64Array {
  return policyEvaluation(walk.model, new Array(walk.model.states).fill(0), { discount: 1 }).values;
}

for (const squares of [1, 5, 19]) {
  Deno.test(`RandomWalk of ${squares} squares: square k is worth k / ${squares + 1}`, () => {
    const values = valuesOf(new RandomWalk({ squares }));
    for (let k = 1; k <= squares; k++) assertAlmostEquals(values[k], k / (squares + 1), 1e-9);
    assertEquals([values[0], values[squares + 1]], [0, 0]); // nothing follows the ends
  });
}

Deno.test("RandomWalk with −1 at the left end and 19 squares is worth −0.9 to 0.9: example 7.1", () => {
  const values = valuesOf(new RandomWalk({ squares: 19, leftReward: -1 }));
  for (let k = 1; k <= 19; k++) assertAlmostEquals(values[k], (k - 10) / 10, 1e-9);
});

Deno.test("RandomWalk goes left or right from the middle until an end, and only the right one pays", () => {
  const walk = new RandomWalk();
  let right = 0;
  for (let episode = 0; episode < 1000; episode++) {
    let state = episode === 0 ? walk.reset({ seed: 0 }) : walk.reset();
    assertEquals(state, 3);
    for (let over = false; !over;) {
      const { observation, reward, terminated, truncated } = walk.step(0);
      assertEquals(Math.abs(observation - state), 1);
      assertEquals([terminated, truncated], [observation === 0 || observation === 6, false]);
      assertEquals(reward, observation === 6 ? 1 : 0);
      right += reward;
      state = observation;
      over = terminated;
    }
  }
  assert(Math.abs(right - 500) < 64, `${right} of 1000 at the right end`); // 4 σ
});

Deno.test("RandomWalk refuses rows without a middle", () => {
  const make: (options: unknown) => RandomWalk = (options) => Reflect.construct(RandomWalk, [options]);
  assertThrows(() => make({ squares: 4 }), RangeError, "squares must be odd, to have a middle, got 4");
  assertThrows(() => make({ squares: 0 }), RangeError, "squares must be an integer of at least 1, got 0");
  assertThrows(() => make({ squares: 1e10 + 1 }), RangeError, "squares must be between 1 and 250000");
  assertThrows(() => make({ squares: "5" }), TypeError, 'got "5"');
  assertThrows(() => make({ leftReward: NaN }), RangeError, "leftReward must be a finite number");
  assertThrows(() => make({ n: 5 }), TypeError, 'there is no option "n"');
});

Deno.test("RandomWalk is drawn with the book's letters, the agent on its square, also when there are many", () => {
  const walk = new RandomWalk();
  walk.reset();
  const texts = walk.render().shapes.flatMap((shape) => shape.kind === "text" ? [shape.text] : []);
  assertEquals(texts, ["", "A = 1", "B = 2", "C = 3", "D = 4", "E = 5", "pays 0", "pays 1"]);
  const at = (key: string) => walk.render().shapes.find((shape) => shape.key === key)?.x;
  assertEquals(at("agent"), at("state 3"));
  const long = new RandomWalk({ squares: 99, leftReward: -1 }).render();
  assert(long.width <= 800);
  assert(long.shapes.some((shape) => shape.kind === "text" && shape.text === "pays −1"));
});
