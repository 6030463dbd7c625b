import { NStepSarsa } from "../../lib/agents/n_step_sarsa.ts";
import { Sarsa, type SarsaOptions } from "../../lib/agents/sarsa.ts";
import { SarsaLambda } from "../../lib/agents/sarsa_lambda.ts";
import { assertAlmostEquals, assertEquals } from "../assert.ts";
import { spaces, step } from "./tabular/agents.ts";

/** An agent that holds 2 for the step's own value, and 4 and 7 for the next state's. */
function informed(options: SarsaOptions): Sarsa {
  const agent = new Sarsa(spaces(3, 2), { stepSize: 0.5, discount: 0.9, ...options });
  agent.values.set(0, 1, 2);
  agent.values.set(2, 0, 4);
  agent.values.set(2, 1, 7);
  return agent;
}

Deno.test("Sarsa moves a value half the way to 1 + 0.9 · 4, where 4 is the value of what it does next", () => {
  const agent = informed({ behaviour: () => 0 });
  agent.learn(step(0, 1, 2));
  assertAlmostEquals(agent.values.value(0, 1), 3.3, 1e-12); // 2 + 0.5 (4.6 - 2)
  const greedy = informed({ epsilon: 0 });
  greedy.learn(step(0, 1, 2));
  assertAlmostEquals(greedy.values.value(0, 1), 4.65, 1e-12); // 2 + 0.5 (7.3 - 2)
  assertEquals([...greedy.values.of(2)], [4, 7]);
});

Deno.test("Sarsa does not bootstrap from a terminal state, but does from a truncated one", () => {
  const terminal = informed({ behaviour: () => 0 }), cut = informed({ behaviour: () => 0 });
  terminal.learn(step(0, 1, 2, { reward: -200, terminated: true }));
  assertEquals(terminal.values.value(0, 1), -99); // 2 + 0.5 (-200 - 2)
  cut.learn(step(0, 1, 2, { truncated: true }));
  assertAlmostEquals(cut.values.value(0, 1), 3.3, 1e-12);
});

Deno.test("Sarsa decides before it learns, and sticks to it although the value has changed", () => {
  const agent = new Sarsa(spaces(1, 2), { stepSize: 1, discount: 0.5, epsilon: 0 });
  agent.values.set(0, 0, 1);
  agent.learn(step(0, 0, 0, { reward: -10 }));
  assertEquals([...agent.values.of(0)], [-9.5, 0]); // -10 + 0.5 · 1: to stay with action 0 seemed best
  assertEquals(agent.act(0), 0);
  assertEquals(agent.act(0), 1);
});

for (const Agent of [Sarsa, NStepSarsa, SarsaLambda]) {
  /** An agent that is told what to do, time after time, and how often it has asked; greedily it takes action 2. */
  const told = (...actions: number[]) => {
    let asked = 0;
    const agent = new Agent(spaces(3, 3), { stepSize: 0, behaviour: () => actions[asked++] });
    for (const state of [0, 1, 2]) agent.values.set(state, 2, 1);
    return { agent, asked: () => asked };
  };

  Deno.test(`${Agent.name} keeps the action that it has learnt from for its next act, which takes it`, () => {
    const { agent, asked } = told(0, 1);
    agent.learn(step(0, 1, 2));
    assertEquals(asked(), 1);
    assertEquals([agent.act(2), asked()], [0, 1]);
    assertEquals([agent.act(2), asked()], [1, 2]); // taken, it is gone
  });

  Deno.test(`${Agent.name} leaves its next action alone where it acts greedily, wherever it is`, () => {
    const { agent, asked } = told(0);
    agent.learn(step(0, 1, 2));
    for (const state of [2, 0, 1, 2]) assertEquals(agent.act(state, { greedy: true }), 2);
    assertEquals([agent.act(2), asked()], [0, 1]);
  });

  Deno.test(`${Agent.name} drops its next action in another state`, () => {
    const { agent, asked } = told(0, 1, 1);
    agent.learn(step(0, 1, 2));
    assertEquals([agent.act(0), asked()], [1, 2]);
    assertEquals([agent.act(2), asked()], [1, 3]);
  });

  Deno.test(`${Agent.name} has no next action after an episode's end`, () => {
    const { agent, asked } = told(1, 0, 1);
    agent.learn(step(0, 1, 2, { terminated: true }));
    assertEquals(asked(), 0); // nothing is done in a terminal state
    assertEquals([agent.act(2), asked()], [1, 1]);
    agent.learn(step(2, 1, 2, { truncated: true }));
    assertEquals(asked(), 2); // it would have gone on so
    assertEquals([agent.act(2), asked()], [1, 3]);
  });

  Deno.test(`${Agent.name} draws each action once`, () => {
    const options = { epsilon: 0.5, seed: 3 }, env = spaces(2, 4);
    const learning = new Agent(env, options), acting = new Agent(env, options);
    const done: number[] = [], drawn: number[] = [];
    for (let t = 0; t < 100; t++) {
      const action = learning.act(t % 2);
      done.push(action);
      drawn.push(acting.act(t % 2));
      learning.learn(step(t % 2, action, (t + 1) % 2, { reward: 0 })); // all values stay 0
    }
    assertEquals(done, drawn);
  });
}
