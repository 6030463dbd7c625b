/** What no tabular agent learns from. */
import { SoftmaxPolicyGradient } from "../../../lib/agents/softmax_policy_gradient.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { spaces, step, tabularAgents } from "./agents.ts";

for (const [name, Agent] of Object.entries(tabularAgents)) {
  Deno.test(`${name} refuses a reward that is no finite number, and a state that there is not, and learns nothing`, async () => {
    const agent = new Agent(spaces(3, 2));
    agent.learn(step(0, 1, 1));
    const before = await agent.snapshot();
    for (const reward of [NaN, Infinity, -Infinity]) {
      assertThrows(
        () => agent.learn(step(1, 0, 2, { reward })),
        RangeError,
        `${name}: learn: a reward must be`,
      );
    }
    for (const state of [3, -1, NaN]) {
      assertThrows(() => agent.learn(step(1, 0, state)), RangeError, "a state is a number from 0 to 2");
      assertThrows(() => agent.learn(step(state, 0, 1)), RangeError, "a state is a number from 0 to 2");
    }
    assertEquals(await agent.snapshot(), before);
  });
}

Deno.test("SoftmaxPolicyGradient says so where its preferences run away", () => {
  const agent = new SoftmaxPolicyGradient(spaces(2, 2), { stepSize: 1e10 });
  const dear = step(0, 0, 1, { reward: 1e300, terminated: true });
  assertThrows(() => agent.learn(dear), RangeError, "grown beyond all numbers");
});
