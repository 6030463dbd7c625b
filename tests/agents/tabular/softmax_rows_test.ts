import { ActionValues } from "../../../lib/agents/action_values.ts";
import { SoftmaxPolicyGradient } from "../../../lib/agents/softmax_policy_gradient.ts";
import { SoftmaxRows } from "../../../lib/agents/tabular/softmax_rows.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { sampleAction } from "../../../lib/rules/sample_action.ts";
import { softmax } from "../../../lib/rules/softmax.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { spaces } from "./agents.ts";

Deno.test("SoftmaxRows gives what softmax does, whatever changes in between", () => {
  const random = new Generator(0), table = new ActionValues(3, 2), rows = new SoftmaxRows(table);
  for (let draw = 0; draw < 1000; draw++) {
    const state = random.integers(0, 3), temperature = random.integers(1, 3);
    if (random.random() < 0.3) table.set(state, random.integers(0, 2), random.normal());
    if (random.random() < 0.05) {
      table.restore(new ActionValues(3, 2, { low: -1, high: 1 }, random).snapshot());
    }
    assertEquals(rows.of(state, temperature), softmax(table.of(state), temperature));
  }
});

Deno.test("SoftmaxRows works nothing out again while nothing changes, and each state by itself", () => {
  const table = new ActionValues(2, 2), rows = new SoftmaxRows(table), before = rows.of(0, 1);
  table.set(1, 0, 5);
  assert(rows.of(0, 1) === before);
  table.of(0)[1] = -Infinity; // by the row itself, behind the table's back
  assertEquals(rows.of(0, 1), Float64Array.of(1, 0));
  assertEquals(before, Float64Array.of(0.5, 0.5));
});

Deno.test("SoftmaxRows refuses a state that there is not", () => {
  assertThrows(() => new SoftmaxRows(new ActionValues(2, 2)).of(2, 1), RangeError, "0 to 1, got 2");
});

Deno.test("SoftmaxPolicyGradient acts by preferences and temperatures as they are at each step", () => {
  let temperature = 1;
  const agent = new SoftmaxPolicyGradient(spaces(2, 3), { temperature: () => temperature, seed: 4 });
  const [, exploration] = new Generator(4).spawn(2), random = new Generator(7);
  for (let t = 0; t < 500; t++) {
    const state = random.integers(0, 2);
    if (t % 7 === 0) agent.preferences.set(state, random.integers(0, 3), random.normal());
    if (t % 50 === 0) temperature = 1 + random.random();
    assertEquals(
      agent.act(state),
      sampleAction(softmax(agent.preferences.of(state), temperature), exploration),
    );
  }
});

Deno.test("SoftmaxPolicyGradient's probabilities are the caller's to change", () => {
  const agent = new SoftmaxPolicyGradient(spaces(1, 2));
  agent.act(0);
  agent.probabilities(0).fill(0);
  assertEquals(agent.probabilities(0), Float64Array.of(0.5, 0.5));
});
