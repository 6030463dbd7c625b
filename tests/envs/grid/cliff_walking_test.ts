import { CliffWalking, type CliffWalkingOptions } from "../../../lib/envs/grid/cliff_walking.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

const [up, right, down, left] = [0, 1, 2, 3];

const untyped: { make(options: unknown): CliffWalking } = {
  make: (options: CliffWalkingOptions) => new CliffWalking(options),
};

/** What can follow, as Gymnasium's table lists it: probability, next state, reward, whether it ends. */
function following({ model }: CliffWalking, state: number, action: number) {
  return model.outcomes(state, action).map((o) => [o.probability, o.nextState, o.reward, o.terminated]);
}

Deno.test("CliffWalking costs 1 a step, and 100 and the way back to the start over the edge", () => {
  const cliff = new CliffWalking();
  assertEquals(cliff.reset({ seed: 0 }), 36);
  const { info: _, ...step } = cliff.step(right);
  assertEquals(step, { observation: 36, reward: -100, terminated: false, truncated: false });
  assertEquals(cliff.step(left).observation, 36); // the edge of the map
  assertEquals(cliff.step(up).observation, 24);
  assertEquals(cliff.step(right).observation, 25);
  assertEquals(cliff.step(down).reward, -100);
});

Deno.test("CliffWalking ends at the goal, 13 steps along the edge", () => {
  const cliff = new CliffWalking();
  cliff.reset({ seed: 0 });
  const steps = [up, ...new Array(11).fill(right), down].map((action) => cliff.step(action));
  assertEquals(steps.map(({ terminated }) => terminated), [...new Array(12).fill(false), true]);
  assertEquals(steps.reduce((sum, { reward }) => sum + reward, 0), -13);
  assertEquals(steps[12].observation, 47);
});

Deno.test("CliffWalking slips to both sides of where a step should lead, into the goal too", () => {
  const cliff = new CliffWalking({ isSlippery: true });
  assertEquals(following(cliff, 35, right), [
    [1 / 3, 23, -1, false],
    [1 / 3, 35, -1, false],
    [1 / 3, 47, -1, true],
  ]);
  assertEquals(following(cliff, 25, up), [
    [1 / 3, 24, -1, false],
    [1 / 3, 13, -1, false],
    [1 / 3, 26, -1, false],
  ]);
  assertEquals(following(cliff, 36, right), [
    [1 / 3, 24, -1, false],
    [1 / 3, 36, -100, false],
    [1 / 3, 36, -1, false],
  ]);
});

Deno.test("CliffWalking's model says what Gymnasium's says where nobody ever is", () => {
  const cliff = new CliffWalking();
  assertEquals([up, right, down, left].map((action) => following(cliff, 47, action)), [
    [[1, 35, -1, false]],
    [[1, 47, -1, true]],
    [[1, 47, -1, true]],
    [[1, 36, -100, false]],
  ]);
  assertEquals(following(cliff, 40, left), [[1, 36, -100, false]]);
  assertEquals(following(cliff, 46, right), [[1, 47, -1, true]]);
});

Deno.test("CliffWalking reports how likely what happened was, and 1 at a reset", () => {
  const cliff = new CliffWalking({ isSlippery: true });
  cliff.reset({ seed: 0 });
  assertEquals(cliff.info, { prob: 1 });
  assertEquals(cliff.step(up).info, { prob: 1 / 3 });
});

Deno.test("CliffWalking knows what lies on its squares", () => {
  const { map, layout, spec } = new CliffWalking();
  assertEquals([map.rows, map.columns, layout.columns], [4, 12, 12]);
  const row = ["start", ...new Array(10).fill("cliff"), "goal"];
  assertEquals(map.squares, [...new Array(36).fill("floor"), ...row]);
  assertEquals(layout.actions, ["up", "right", "down", "left"]);
  assertEquals(spec, { id: "CliffWalking-v1", options: { isSlippery: false } });
});

Deno.test("CliffWalking refuses options that are none", () => {
  assertThrows(() => untyped.make({ slippery: true }), TypeError, 'no option "slippery"');
  assertThrows(() => untyped.make({ isSlippery: "yes" }), TypeError, 'true or false, got "yes"');
});
