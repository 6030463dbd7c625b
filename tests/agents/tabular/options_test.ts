/** What every tabular agent says of options that it cannot use. */
import { assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { spaces, step, tableOf, tabularAgents, valueAgents } from "./agents.ts";

const env = spaces(3, 2);

for (const [name, Agent] of Object.entries(tabularAgents)) {
  const untyped: new (env: unknown, options?: unknown) => unknown = Object.assign(Agent);
  const refuses = (options: unknown, kind: typeof TypeError | typeof RangeError, message: string) =>
    assertStringIncludes(assertThrows(() => new untyped(env, options), kind, message).message, `${name}: `);

  Deno.test(`${name} refuses options that are none`, () => {
    for (const options of [null, 5, "fast", true, [0.1], new Map()]) {
      refuses(options, TypeError, `${name}: options are given as an object`);
    }
    refuses({ alpha: 0.5 }, TypeError, 'there is no option "alpha"');
    refuses({ stepsize: 0.5 }, TypeError, 'there is no option "stepsize"; do you mean stepSize?');
    refuses({ hidden: [8] }, TypeError, 'there is no option "hidden"; there are ');
  });

  Deno.test(`${name} lists each of its options once`, () => {
    const { message } = assertThrows(() => new Agent(env, { hidden: [8] }), TypeError);
    const names = message.split("there are ")[1].split(", ");
    assertEquals(names.length, new Set(names).size);
  });

  Deno.test(`${name} refuses a discount, a step size and a seed that are none`, () => {
    for (const discount of [-0.1, 1.5, NaN, Infinity]) {
      refuses({ discount }, RangeError, "discount must be between 0 and 1");
    }
    for (const discount of ["0.9", null, [0.9], () => 0.9]) {
      refuses({ discount }, TypeError, "discount must be a number");
    }
    for (const stepSize of [-0.1, NaN, Infinity]) refuses({ stepSize }, RangeError, "stepSize must be");
    for (const stepSize of ["0.5", null, true, [0.1]]) {
      refuses({ stepSize }, TypeError, "stepSize must be a number");
    }
    refuses({ stepSize: () => -1 }, RangeError, "stepSize must be");
    assertThrows(() => new Agent(env, { seed: -1 }), RangeError, "seed");
    assertThrows(() => new Agent(env, { seed: "0" }), TypeError, "seed");
  });

  Deno.test(`${name} notices a step size that a schedule takes out of its range later, and names the range`, () => {
    const agent = new Agent(env, { stepSize: (step: number) => step < 2 ? 0.5 : -0.5 });
    agent.learn(step(0, 0, 1, { terminated: true }));
    agent.learn(step(0, 0, 1, { terminated: true }));
    assertThrows(
      () => agent.learn(step(0, 0, 1, { terminated: true })),
      RangeError,
      `${name}: stepSize must be`,
    );
  });

  Deno.test(`${name} repeats its initial table from the same seed`, () => {
    const key = name === "SoftmaxPolicyGradient" ? "initialPreference" : "initialValue";
    const drawn = (seed: number) => tableOf(new Agent(env, { [key]: { low: 0, high: 1 }, seed }));
    assertEquals(drawn(1), drawn(1));
    assertEquals(new Set([...drawn(1).flat(), ...drawn(2).flat()]).size, 12);
  });
}

for (const [name, Agent] of Object.entries(valueAgents)) {
  Deno.test(`${name} refuses an ε and initial values that are none`, () => {
    const refused = (options: object) => () => new Agent(env, options);
    for (const epsilon of [-0.1, 1.5, NaN]) {
      assertThrows(
        refused({ epsilon }),
        RangeError,
        `${name}: epsilon must be between 0 and 1, got ${epsilon}`,
      );
    }
    for (const epsilon of ["0.1", null, [0.1], true]) {
      assertThrows(refused({ epsilon }), TypeError, `${name}: epsilon must be a number or a schedule`);
    }
    for (const initialValue of [NaN, Infinity, { low: 1, high: 0 }, { low: 0 }, { low: 0, high: Infinity }]) {
      assertThrows(refused({ initialValue }), RangeError, "initial values");
    }
    if (name === "ExpectedSarsa" || name === "MonteCarloControl") return;
    for (const behaviour of ["greedy", 1, null, {}]) {
      assertThrows(refused({ behaviour }), TypeError, `${name}: behaviour must be a function`);
    }
  });
}
