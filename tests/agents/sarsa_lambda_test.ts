import { SarsaLambda, type SarsaLambdaOptions } from "../../lib/agents/sarsa_lambda.ts";
import { assertEquals, assertThrows } from "../assert.ts";
import { spaces, step } from "./tabular/agents.ts";

/** An agent that acts greedily and holds 6 for state 2; a step later, a quarter is left of a trace. */
function informed(options: SarsaLambdaOptions = {}): SarsaLambda {
  const settings = { stepSize: 0.5, discount: 0.5, traceDecay: 0.5, epsilon: 0 };
  const agent = new SarsaLambda(spaces(3, 2), { ...settings, ...options });
  agent.values.set(2, 1, 6);
  return agent;
}

/** Two steps: from state 0 to 1, for nothing, and back for 4. */
function thereAndBack(options: SarsaLambdaOptions = {}): SarsaLambda {
  const agent = informed(options);
  agent.learn(step(0, 0, 1, { reward: 0 }));
  agent.learn(step(1, 0, 0, { reward: 4 }));
  return agent;
}

Deno.test("SarsaLambda gives a quarter of what a step teaches to the step before it", () => {
  const { values } = thereAndBack();
  assertEquals([values.value(1, 0), values.value(0, 0)], [2, 0.5]); // 0.5 · 4, and a quarter of that
});

Deno.test("SarsaLambda replaces a trace by 1 at a second visit, or adds 1 to it", () => {
  const replacing = thereAndBack(), accumulating = thereAndBack({ traces: "accumulating" });
  for (const agent of [replacing, accumulating]) agent.learn(step(0, 0, 2, { reward: 8, terminated: true }));
  // The error is 8 - 0.5; traces are 1 or 1 + 1/16, and 1/4.
  assertEquals([replacing.values.value(0, 0), replacing.values.value(1, 0)], [4.25, 2.9375]);
  assertEquals([accumulating.values.value(0, 0), accumulating.values.value(1, 0)], [4.484375, 2.9375]);
});

Deno.test("SarsaLambda bootstraps where an episode is cut short, and begins the next without traces", () => {
  for (const ending of [{ truncated: true }, { terminated: true }]) {
    const agent = thereAndBack();
    agent.learn(step(0, 0, 2, { reward: 8, ...ending }));
    assertEquals(agent.values.value(0, 0), ending.truncated ? 5.75 : 4.25); // the error is 8 + 0.5 · 6 - 0.5, or 7.5
    const before = agent.values.value(1, 0);
    agent.learn(step(0, 1, 1, { reward: 100 }));
    assertEquals(agent.values.value(1, 0), before);
  }
});

Deno.test("SarsaLambda learns once from a step whose trace had faded beyond what a number can be", () => {
  for (const traces of ["replacing", "accumulating"] as const) {
    const agent = informed({ traces });
    agent.learn(step(0, 0, 1, { reward: 0 }));
    for (let i = 0; i < 600; i++) agent.learn(step(1, 0, 1, { reward: 0 })); // a quarter, 600 times, is 0
    agent.learn(step(1, 0, 0, { reward: 0 }));
    agent.learn(step(0, 0, 1, { reward: 8 }));
    assertEquals(agent.values.value(0, 0), 4);
  }
});

Deno.test("SarsaLambda with λ = 1 and γ = 1 gives all of an error to all of an episode", () => {
  const agent = informed({ traceDecay: 1, discount: 1 });
  agent.learn(step(0, 0, 1, { reward: 0 }));
  agent.learn(step(1, 0, 0, { reward: 0 }));
  agent.learn(step(0, 1, 1, { reward: 0 }));
  agent.learn(step(1, 1, 2, { reward: 8, terminated: true }));
  assertEquals([0, 1].flatMap((state) => [...agent.values.of(state)]), [4, 4, 4, 4]);
});

Deno.test("SarsaLambda refuses traces that there are not, and a λ that is no share", () => {
  const untyped = (options: object) => () => new SarsaLambda(spaces(3, 2), options);
  assertThrows(
    untyped({ traces: "dutch" }),
    RangeError,
    'must be "replacing" or "accumulating", got "dutch"',
  );
  assertThrows(untyped({ traces: true }), RangeError, "got true");
  for (const traceDecay of [-0.1, 1.1, NaN]) {
    assertThrows(untyped({ traceDecay }), RangeError, "SarsaLambda: traceDecay must be between 0 and 1");
  }
  assertThrows(untyped({ traceDecay: "0.9" }), TypeError, "traceDecay must be a number between 0 and 1");
});
