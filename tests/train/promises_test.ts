/** What the contract says of seeds, defaults, stopping and shaping, each where only a test would notice its loss. */
import { QLearning } from "../../lib/agents/q_learning.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { CartPole } from "../../lib/envs/control/cartpole.ts";
import type { ResetOptions, Step } from "../../lib/envs/env.ts";
import { Discrete } from "../../lib/envs/spaces.ts";
import { Generator } from "../../lib/random/generator.ts";
import { bootstrapInterval } from "../../lib/train/bootstrap.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { train } from "../../lib/train/train.ts";
import { assertAlmostEquals, assertEquals, assertRejects, assertThrows } from "../assert.ts";

/** Remembers how it was reset. */
class Watched extends CartPole {
  readonly seeds: unknown[] = [];
  override reset(options?: ResetOptions): Float32Array {
    this.seeds.push(options?.seed);
    return super.reset(options);
  }
}
/** Its episodes never end. */
class Unending extends CartPole {
  override step(): Step<Float32Array> {
    return { observation: new Float32Array(4), reward: 0, terminated: false, truncated: false, info: {} };
  }
}

/** Always pushes to the right, and learns nothing. */
const right = { act: () => 1, learn() {}, dispose() {} };

Deno.test("train(), evaluate() and record() seed their first reset alone; the last two by 0 unless told", async () => {
  const [trained, evaluated, recorded] = [new Watched(), new Watched(), new Watched()];
  await Array.fromAsync(train(right, trained, { episodes: 3, seed: 7 }));
  await evaluate(right, () => evaluated, { episodes: 3 });
  await record(right, () => recorded);
  assertEquals([trained.seeds, evaluated.seeds, recorded.seeds], [[7, undefined, undefined], [
    0,
    undefined,
    undefined,
  ], [0]]);
});

const small = {
  spec: { id: "Small", options: {} },
  observationSpace: new Discrete(3),
  actionSpace: new Discrete(2),
};

Deno.test("an agent's seed spawns initialisation, then exploration; it is 0 unless told", () => {
  const [initialisation, exploration] = new Generator(0).spawn(2);
  const agent = new QLearning(small, { epsilon: 1, initialValue: { low: 0, high: 1 } });
  assertEquals([...agent.values.of(0)], [initialisation.random(), initialisation.random()]);
  const drawn = Array.from({ length: 20 }, () => (exploration.random(), exploration.integers(0, 2)));
  assertEquals(Array.from({ length: 20 }, () => agent.act(0)), drawn);
  const [, alone] = new Generator(0).spawn(2), random = new RandomAgent(small);
  assertEquals(
    Array.from({ length: 20 }, () => random.act(0)),
    Array.from({ length: 20 }, () => alone.integers(0, 2)),
  );
});

Deno.test("QLearning's defaults are those that it documents: α 0.1, γ 0.99", () => {
  const agent = new QLearning(small);
  agent.values.move(2, 0, 1, 10);
  agent.learn({
    observation: 0,
    action: 1,
    reward: 1,
    nextObservation: 2,
    terminated: false,
    truncated: false,
  });
  assertAlmostEquals(agent.values.of(0)[1], 0.1 * (1 + 0.99 * 10), 1e-12);
});

for (const [name, play] of [["evaluate", evaluate], ["record", record]] as const) {
  Deno.test(`${name}() stops at the stop button`, async () => {
    await tick();
    let steps = 0;
    const act = () => {
      if (++steps === 100) {
        interrupt();
        for (const end = performance.now() + 100; performance.now() < end;); // until the button is looked at
      }
      return 1;
    };
    await assertRejects(() => play({ act }, () => new Unending()), Interrupted);
  });
}
Deno.test("shapeReward is told the whole transition with the environment's own reward", async () => {
  const env = new CartPole(), seen: unknown[] = [], taught: unknown[] = [];
  const agent = { ...right, learn: (t: object) => void taught.push({ ...t, reward: 1 }) };
  await Array.fromAsync(
    train(agent, env, { episodes: 2, seed: 0, shapeReward: (t) => (seen.push({ ...t }), 5) }),
  );
  assertEquals(seen, taught);
});

Deno.test("shapeReward that returns nothing is refused before it can spoil a table", async () => {
  const forgetful: () => number = Object.assign(() => NaN);
  const training = () =>
    Array.fromAsync(train(right, new CartPole(), { episodes: 1, shapeReward: forgetful }));
  await assertRejects(training, TypeError, "finite number, got NaN");
});

Deno.test("an environment draws from seed 0 until it is told another", () => {
  assertEquals(new CartPole().reset(), new CartPole().reset({ seed: 0 }));
});

Deno.test("evaluate() says what to do where there is no twin to be made", async () => {
  class Mine extends CartPole {
    override readonly spec = { id: "Mine", options: {} };
  }
  await assertRejects(() => evaluate(right, new Mine()), RangeError, "() => new Mine(…)");
  assertEquals((await evaluate(right, () => new Mine(), { episodes: 2 })).returns.length, 2);
});

Deno.test("meanReturn() and bootstrapInterval() refuse a number that is no count", async () => {
  const [episode] = await Array.fromAsync(train(right, new CartPole(), { episodes: 1, seed: 0 }));
  for (const n of [0, -1, 0.5, NaN]) {
    assertThrows(() => episode.meanReturn(n), RangeError, "meanReturn: n");
    assertThrows(() => bootstrapInterval([1, 2], { resamples: n }), RangeError, "resamples");
  }
});

Deno.test("bootstrapInterval() leaves 2.5 % of the resampled means on either side", () => {
  // 0 or 1, n = 100: the means are binomial, 0.5 ± 1.96 · 0.05
  const { low, high } = bootstrapInterval(Array.from({ length: 100 }, (_, i) => i % 2));
  assertAlmostEquals(low, 0.402, 0.01);
  assertAlmostEquals(high, 0.598, 0.01);
});
