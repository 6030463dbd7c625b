import { Chain } from "../../../lib/envs/tabular/chain.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { valueIteration } from "../../../lib/rules/value_iteration.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

const forward = 0, back = 1;

Deno.test("Chain pays 2 for going back and 10 for going on at the end", () => {
  const chain = new Chain({ slip: 0 });
  assertEquals(chain.reset(), 0);
  const actions = [back, forward, forward, forward, forward, forward, forward, back];
  const steps = actions.map((action) => chain.step(action));
  assertEquals(steps.map(({ observation }) => observation), [0, 1, 2, 3, 4, 4, 4, 0]);
  assertEquals(steps.map(({ reward }) => reward), [2, 0, 0, 0, 0, 10, 10, 2]);
  assert(steps.every(({ terminated, truncated }) => !terminated && !truncated));
});

Deno.test("Chain does the opposite of what was meant in one step of five", () => {
  const { model } = new Chain();
  assertEquals(model.outcomes(4, forward), [
    { probability: 0.8, nextState: 4, reward: 10, terminated: false },
    { probability: 0.2, nextState: 0, reward: 2, terminated: false },
  ]);
  assertEquals(model.outcomes(1, back), [
    { probability: 0.8, nextState: 0, reward: 2, terminated: false },
    { probability: 0.2, nextState: 2, reward: 0, terminated: false },
  ]);
});

Deno.test("going forward always earns 3.6768 a step in the Chain, which the paper rounds to 3677 in 1000", () => {
  const { model } = new Chain(), always = new Array(5).fill(forward);
  const earned = (steps: number) =>
    policyEvaluation(model, always, { discount: 1, horizon: steps }).values[0];
  // 2 for each slip; 10 with probability 0.8 where the last four steps went forward, which takes four steps first
  assertAlmostEquals(earned(1000), 1000 * 0.2 * 2 + 996 * 0.8 ** 5 * 10, 1e-6);
  assertAlmostEquals(earned(1000) - earned(999), 3.6768, 1e-9);
});

Deno.test("whoever looks far enough ahead goes forward along the Chain, and who does not goes back", () => {
  const { model } = new Chain();
  assertEquals([...valueIteration(model, { discount: 0.99 }).policy], [0, 0, 0, 0, 0]);
  assertEquals(valueIteration(model, { discount: 0.5 }).policy[0], back);
});

Deno.test("Chain refuses options that make none", () => {
  const make: (options: unknown) => Chain = (options) => Reflect.construct(Chain, [options]);
  assertThrows(() => make({ states: 1 }), RangeError, "states must be an integer of at least 2, got 1");
  assertThrows(() => make({ states: 1e10 }), RangeError, "states must be between 2 and 250000");
  assertThrows(() => make({ slip: 1.1 }), RangeError, "slip must be between 0 and 1, got 1.1");
  assertThrows(() => make({ backReward: "2" }), TypeError, 'backReward must be a finite number, got "2"');
  assertThrows(() => make({ endReward: Infinity }), RangeError, "endReward must be a finite number");
  assertThrows(() => make({ n: 5 }), TypeError, 'there is no option "n"');
});

Deno.test("Chain is drawn with what both ways pay, and the agent on its state", () => {
  const chain = new Chain({ slip: 0, states: 3, backReward: -1 });
  chain.reset();
  chain.step(forward);
  const { shapes } = chain.render(), at = (key: string) => shapes.find((shape) => shape.key === key)?.x;
  assertEquals(at("agent"), at("state 1"));
  const texts = shapes.flatMap((shape) => shape.kind === "text" ? [shape.text] : []);
  assertEquals(texts, ["forward (0): 10", "back (1): −1", "0", "1", "2"]);
});
