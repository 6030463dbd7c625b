import { BlindCliffwalk } from "../../../lib/envs/tabular/blind_cliffwalk.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { valueIteration } from "../../../lib/rules/value_iteration.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

Deno.test("BlindCliffwalk pays 1 for n right actions, which alternate", () => {
  const cliff = new BlindCliffwalk({ states: 5 });
  assertEquals(cliff.reset(), 0);
  const steps = [0, 1, 0, 1, 0].map((action) => cliff.step(action));
  assertEquals(steps.map(({ observation }) => observation), [1, 2, 3, 4, 5]);
  assertEquals(steps.map(({ reward }) => reward), [0, 0, 0, 0, 1]);
  assertEquals(steps.map(({ terminated }) => terminated), [false, false, false, false, true]);
});

Deno.test("BlindCliffwalk ends without reward at the first wrong action, wherever that is", () => {
  const { model } = new BlindCliffwalk({ states: 3 });
  for (const state of [0, 1, 2]) {
    assertEquals(model.outcomes(state, 1 - state % 2), [
      { probability: 1, nextState: 4, reward: 0, terminated: true },
    ]);
  }
});

Deno.test("all sequences of actions make the 2^(n + 1) − 2 transitions of the paper, and one finds the reward", () => {
  const states = 6, cliff = new BlindCliffwalk({ states });
  let transitions = 0, rewards = 0;
  for (let sequence = 0; sequence < 2 ** states; sequence++) {
    cliff.reset();
    for (let t = 0, over = false; !over; t++) {
      const { reward, terminated } = cliff.step((sequence >> t) & 1);
      transitions++;
      rewards += reward;
      over = terminated;
    }
  }
  assertEquals([transitions, rewards], [2 ** (states + 1) - 2, 1]);
});

Deno.test("BlindCliffwalk is found out at random once in 2^n episodes, and worth γ^(n − 1) to who knows it", () => {
  const states = 8, { model } = new BlindCliffwalk({ states });
  const atRandom = Array.from({ length: model.states }, () => [0.5, 0.5]);
  assertAlmostEquals(policyEvaluation(model, atRandom, { discount: 1 }).values[0], 2 ** -8, 1e-12);
  const discount = 1 - 1 / states, { values, policy } = valueIteration(model, { discount });
  assertAlmostEquals(values[0], discount ** 7, 1e-12);
  assertEquals([...policy.slice(0, states)], [0, 1, 0, 1, 0, 1, 0, 1]);
});

Deno.test("BlindCliffwalk refuses a number of states that is none", () => {
  const make: (options: unknown) => BlindCliffwalk = (options) =>
    Reflect.construct(BlindCliffwalk, [options]);
  assertThrows(() => make({ states: 0 }), RangeError, "states must be an integer of at least 1, got 0");
  assertThrows(() => make({ states: 1e10 }), RangeError, "states must be between 1 and 250000");
  assertThrows(() => make({ states: "8" }), TypeError, 'got "8"');
  assertThrows(() => make({ n: 8 }), TypeError, 'there is no option "n"');
});

Deno.test("BlindCliffwalk is drawn with the agent on its state, and in the abyss when it has fallen", () => {
  const cliff = new BlindCliffwalk({ states: 3 });
  cliff.reset();
  const scene = () => cliff.render();
  const placeOf = (key: string) => {
    const { x = NaN, y = NaN } = scene().shapes.find((shape) => shape.key === key) ?? {};
    return { x, y };
  };
  cliff.step(0);
  assertEquals(placeOf("agent"), placeOf("state 1"));
  cliff.step(0);
  const [agent, abyss, words] = ["agent", "abyss", "abyss reward"].map(placeOf);
  assertEquals([agent.x, words.x], [abyss.x, abyss.x]);
  assert(agent.y - 16 > words.y + 7 && agent.y + 16 < scene().height); // with its rim clear of the words
});
