/** What evaluate() and record() do where rl.make has no twin of an environment, or an episode has no end. */
import { FrozenLake } from "../../lib/envs/grid/frozen_lake.ts";
import type { Env, ResetOptions, Step } from "../../lib/envs/env.ts";
import { make } from "../../lib/envs/registry.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { Wrapper } from "../../lib/envs/wrappers/wrapper.ts";
import { valueIteration } from "../../lib/rules/value_iteration.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";

const left = { act: () => 0 };

/** A wrapper of a learner's own. */
class Costly extends Wrapper<number, number, Env<number, number>> {
  readonly observationSpace = this.env.observationSpace;

  reset(options?: ResetOptions): number {
    return this.env.reset(options);
  }

  step(action: number): Step<number> {
    const step = this.env.step(action);
    return { ...step, reward: step.reward - 1 };
  }
}

/** A world of a learner's own that is made by extending another. */
class Thawed extends FrozenLake {}

for (const [name, play] of [["evaluate", evaluate], ["record", record]] as const) {
  Deno.test(`${name}() refuses to play in a twin that is another world than its own`, async () => {
    for (
      const own of [
        new Costly(make("FrozenLake-v1")),
        timeLimit(new Costly(make("FrozenLake")), { steps: 9 }),
      ]
    ) {
      await assertRejects(() => play(left, own), RangeError, `${name}: rl.make knows no "Costly"`);
    }
    for (const own of [new Thawed(), timeLimit(new Thawed(), { steps: 9 })]) {
      await assertRejects(
        () => play(left, own),
        RangeError,
        `${name}: rl.make knows no "Thawed" to make a twin of; give a function that makes the whole`,
      );
    }
    await play(left, () => timeLimit(new Costly(make("FrozenLake")), { steps: 9 }));
  });

  Deno.test(`${name}() refuses an episode that goes on and on, and says what to do`, async () => {
    await assertRejects(
      () => play({ act: () => 3 }, make("Maze")),
      RangeError,
      "put rl.timeLimit(env, { steps })",
    );
  });
}

Deno.test("a wrapper of one's own is written by its name, and what it changes is played", async () => {
  const own = () => new Costly(timeLimit(make("Maze"), { steps: 5 }));
  assertEquals(Deno.inspect(own()), "Costly(timeLimit(Maze))");
  assertEquals((await evaluate(left, own, { episodes: 1 })).mean, -5);
});

Deno.test("record() with { seconds } keeps what fits into memory of an episode without an end", async () => {
  const { length } = await record(left, make("Maze"), { seconds: 60 });
  assertEquals(length, 20_000);
});

Deno.test("evaluate() takes a policy of one's own, and finds what the model says of it", async () => {
  const lake = make("FrozenLake-v1");
  const { policy } = valueIteration(lake.unwrapped.model, { discount: 1 });
  const { low, high } = await evaluate({ act: (square: number) => policy[square] }, lake, { episodes: 3000 });
  const { values } = valueIteration(lake.unwrapped.model, { discount: 1, horizon: 100 });
  assert(low < values[0] && values[0] < high, `${values[0]} is not within ${low} and ${high}`);
});
