import { NStepSarsa, type NStepSarsaOptions } from "../../lib/agents/n_step_sarsa.ts";
import { assertEquals, assertThrows } from "../assert.ts";
import { spaces, step, tableOf } from "./tabular/agents.ts";

/** An agent that acts greedily, and holds 8 for state 3 and 6 for state 2. */
function informed(options: NStepSarsaOptions = {}): NStepSarsa {
  const agent = new NStepSarsa(spaces(4, 2), { n: 2, stepSize: 0.5, discount: 0.5, epsilon: 0, ...options });
  agent.values.set(3, 0, 8);
  agent.values.set(2, 1, 6);
  return agent;
}

Deno.test("NStepSarsa counts two rewards and what comes after them, two steps late", () => {
  const agent = informed();
  agent.learn(step(0, 0, 1));
  assertEquals(tableOf(agent), tableOf(informed()));
  agent.learn(step(1, 0, 3, { reward: 2 }));
  assertEquals(agent.values.value(0, 0), 2); // half of 1 + 0.5 · 2 + 0.25 · 8
  assertEquals(agent.values.value(1, 0), 0);
});

Deno.test("NStepSarsa learns at an episode's end all that is left, and nothing comes after it", () => {
  const agent = informed();
  agent.learn(step(0, 0, 1));
  agent.learn(step(1, 0, 3, { reward: 2 }));
  agent.learn(step(3, 1, 2, { reward: 4, terminated: true }));
  assertEquals(agent.values.value(1, 0), 2); // half of 2 + 0.5 · 4
  assertEquals(agent.values.value(3, 1), 2); // half of 4
  const before = tableOf(agent);
  agent.learn(step(0, 0, 1)); // the next episode begins with an empty memory
  assertEquals(tableOf(agent), before);
});

Deno.test("NStepSarsa lets the last state's value stand for the rest where an episode is cut short", () => {
  const agent = informed();
  agent.learn(step(0, 0, 1));
  agent.learn(step(1, 0, 3, { reward: 2 }));
  agent.learn(step(3, 1, 2, { reward: 4, truncated: true }));
  assertEquals(agent.values.value(1, 0), 2.75); // half of 2 + 0.5 · 4 + 0.25 · 6
  assertEquals(agent.values.value(3, 1), 3.5); // half of 4 + 0.5 · 6
});

Deno.test("NStepSarsa learns from an episode that is shorter than n", () => {
  const agent = informed({ n: 100 });
  agent.learn(step(0, 0, 1));
  agent.learn(step(1, 0, 2, { reward: 2, terminated: true }));
  assertEquals([agent.values.value(0, 0), agent.values.value(1, 0)], [1, 1]); // halves of 1 + 0.5 · 2 and of 2
});

Deno.test("NStepSarsa refuses an n that is no number of steps", () => {
  for (const n of [0, -1, 2.5, NaN, Infinity]) {
    assertThrows(() => informed({ n }), RangeError, "NStepSarsa: n must be an integer of at least 1");
  }
  const options: object = { n: "4" };
  assertThrows(() => informed(options), TypeError, 'NStepSarsa: n must be an integer of at least 1, got "4"');
});
