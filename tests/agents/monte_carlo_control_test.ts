import { MonteCarloControl, type MonteCarloControlOptions } from "../../lib/agents/monte_carlo_control.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";
import { spaces, step, tableOf } from "./tabular/agents.ts";

function agentWith(options: MonteCarloControlOptions = {}): MonteCarloControl {
  return new MonteCarloControl(spaces(3, 2), { discount: 0.5, ...options });
}

/** State 0, state 1, and state 0 again: the returns are 2, 4 and 4. */
function playOnce(agent: MonteCarloControl): void {
  agent.learn(step(0, 0, 1, { reward: 0 }));
  agent.learn(step(1, 0, 0, { reward: 2 }));
  agent.learn(step(0, 0, 2, { reward: 4, terminated: true }));
}

Deno.test("MonteCarloControl learns nothing before an episode's end", () => {
  const agent = agentWith({ initialValue: 3 });
  agent.learn(step(0, 0, 1));
  agent.learn(step(1, 0, 0));
  assertEquals(tableOf(agent).flat(), [3, 3, 3, 3, 3, 3]);
});

Deno.test("MonteCarloControl averages the returns of first visits, or of every one", () => {
  const first = agentWith(), every = agentWith({ visits: "every" });
  for (const agent of [first, every]) playOnce(agent);
  assertEquals([first.values.value(0, 0), first.values.value(1, 0)], [2, 4]);
  assertEquals([every.values.value(0, 0), every.values.value(1, 0)], [3, 4]); // (4 + 2) / 2
  for (const agent of [first, every]) agent.learn(step(0, 0, 2, { reward: 9, terminated: true }));
  assertEquals(first.values.value(0, 0), 5.5); // (2 + 9) / 2
  assertAlmostEquals(every.values.value(0, 0), 5, 1e-12); // (4 + 2 + 9) / 3
});

Deno.test("MonteCarloControl forgets what its table held at first, with the first return", () => {
  const agent = agentWith({ initialValue: 100 });
  playOnce(agent);
  assertEquals(tableOf(agent), [[2, 100], [4, 100], [100, 100]]);
});

Deno.test("MonteCarloControl moves values by a constant step size instead, the latest first", () => {
  const first = agentWith({ stepSize: 0.5 }), every = agentWith({ stepSize: 0.5, visits: "every" });
  for (const agent of [first, every]) playOnce(agent);
  assertEquals([first.values.value(0, 0), first.values.value(1, 0)], [1, 2]);
  assertEquals(every.values.value(0, 0), 2); // half the way to 4, and from there half the way to 2
});

Deno.test("MonteCarloControl lets the last state's value stand for the rest where an episode is cut short", () => {
  const agent = agentWith({ epsilon: 0.5 });
  agent.values.set(2, 0, 4);
  agent.values.set(2, 1, 7);
  agent.learn(step(0, 0, 2, { truncated: true }));
  assertEquals(agent.values.value(0, 0), 4.125); // 1 + 0.5 · 6.25, half of 7 and half of the mean
  agent.learn(step(1, 0, 2, { terminated: true }));
  assertEquals(agent.values.value(1, 0), 1);
});

Deno.test("MonteCarloControl refuses visits, step sizes and options that there are not", () => {
  const untyped = (options: object) => () => new MonteCarloControl(spaces(3, 2), options);
  assertThrows(untyped({ visits: "last" }), RangeError, 'visits must be "first" or "every", got "last"');
  assertThrows(untyped({ stepSize: "mean" }), TypeError, "MonteCarloControl: stepSize must be a number");
  assertThrows(untyped({ stepSize: 2 }), RangeError, "stepSize must be between 0 and 1, got 2");
  assertThrows(untyped({ behaviour: () => 0 }), TypeError, 'there is no option "behaviour"');
  assertThrows(untyped({ visit: "every" }), TypeError, 'no option "visit"; there are ');
});
