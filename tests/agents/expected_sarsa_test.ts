import { ExpectedSarsa, type ExpectedSarsaOptions } from "../../lib/agents/expected_sarsa.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";
import { spaces, step } from "./tabular/agents.ts";

/** An agent that holds 2 for the step's own value, and 4 and 7 for the next state's. */
function informed(options: ExpectedSarsaOptions): ExpectedSarsa {
  const agent = new ExpectedSarsa(spaces(3, 2), { stepSize: 0.5, discount: 0.9, epsilon: 0.5, ...options });
  agent.values.set(0, 1, 2);
  agent.values.set(2, 0, 4);
  agent.values.set(2, 1, 7);
  return agent;
}

Deno.test("ExpectedSarsa moves a value half the way to 1 + 0.9 · 6.25, half of 7 and half of the mean", () => {
  const agent = informed({});
  agent.learn(step(0, 1, 2));
  assertAlmostEquals(agent.values.value(0, 1), 4.3125, 1e-12); // 2 + 0.5 (6.625 - 2)
  const random = informed({ epsilon: 1 });
  random.learn(step(0, 1, 2));
  assertAlmostEquals(random.values.value(0, 1), 3.975, 1e-12); // 2 + 0.5 (1 + 0.9 · 5.5 - 2)
});

Deno.test("ExpectedSarsa does not bootstrap from a terminal state, but does from a truncated one", () => {
  const terminal = informed({}), cut = informed({});
  terminal.learn(step(0, 1, 2, { reward: -200, terminated: true }));
  assertEquals(terminal.values.value(0, 1), -99);
  cut.learn(step(0, 1, 2, { truncated: true }));
  assertAlmostEquals(cut.values.value(0, 1), 4.3125, 1e-12);
});

Deno.test("ExpectedSarsa counts no action that is forbidden", () => {
  const agent = informed({ actionMask: (state) => state === 2 ? [1, 0] : [1, 1] });
  agent.values.set(2, 0, 4);
  agent.values.set(2, 1, -Infinity);
  agent.learn(step(0, 1, 2));
  assertAlmostEquals(agent.values.value(0, 1), 3.3, 1e-12); // 2 + 0.5 (1 + 0.9 · 4 - 2)
});

Deno.test("ExpectedSarsa expects what it does at the ε of the moment", () => {
  const agent = informed({ epsilon: (step) => step === 0 ? 0.5 : 0 });
  agent.learn(step(0, 1, 2));
  agent.learn(step(0, 0, 2));
  assertAlmostEquals(agent.values.value(0, 0), 3.65, 1e-12); // 0.5 (1 + 0.9 · 7)
});

Deno.test("ExpectedSarsa draws nothing to learn", () => {
  const agent = informed({}), twin = informed({});
  for (let i = 0; i < 10; i++) agent.learn(step(0, 1, 2));
  const acts = (agent: ExpectedSarsa) => Array.from({ length: 50 }, () => agent.act(2));
  assertEquals(acts(agent), acts(twin));
});

Deno.test("ExpectedSarsa has no behaviour to choose", () => {
  const options: object = { behaviour: () => 0 };
  assertThrows(() => new ExpectedSarsa(spaces(3, 2), options), TypeError, 'there is no option "behaviour"');
});
