import { Bandit } from "../../../lib/envs/tabular/bandit.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { valueIteration } from "../../../lib/rules/value_iteration.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

Deno.test("Bandit draws the means of its ten arms as numpy does from the task's seed", () => {
  // numpy 2.4.6: default_rng(0).normal(size=10)
  assertEquals(new Bandit().means, [
    0.1257302210933933,
    -0.1321048632913019,
    0.6404226504432821,
    0.10490011715303971,
    -0.535669373161111,
    0.36159505490948474,
    1.3040000451301372,
    0.9470809631292422,
    -0.7037352358069926,
    -1.2654214710460525,
  ]);
  assertEquals(new Bandit({ arms: 3 }).means, new Bandit().means.slice(0, 3));
  assert(new Bandit({ task: 1 }).means[0] !== new Bandit().means[0]);
});

Deno.test("a pull of the Bandit is an episode, its reward normal about the arm's mean", () => {
  const bandit = new Bandit({ means: [0, 5], deviation: 2 });
  assertEquals(bandit.reset({ seed: 7 }), 0);
  // numpy 2.4.6: a uniform number for the start, one for the outcome, then normal(5, 2)
  assertEquals(bandit.step(1), {
    observation: 0,
    reward: 4.451724289275565,
    terminated: true,
    truncated: false,
    info: { prob: 1 },
  });
  bandit.reset();
  assertEquals(bandit.step(1).reward, 3.0167068900070753);
});

Deno.test("an arm of the Bandit pays its mean on average, with the deviation that was asked for", () => {
  const bandit = new Bandit({ means: [1.5, -2], deviation: 0.5 }), pulls = 4000;
  bandit.reset({ seed: 0 });
  const rewards = Array.from({ length: pulls }, () => (bandit.reset(), bandit.step(1).reward));
  const mean = rewards.reduce((sum, reward) => sum + reward, 0) / pulls;
  const variance = rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / pulls;
  assert(Math.abs(mean + 2) < 4 * 0.5 / Math.sqrt(pulls), `mean ${mean}`);
  assert(Math.abs(Math.sqrt(variance) - 0.5) < 0.025, `deviation ${Math.sqrt(variance)}`);
});

Deno.test("the model of the Bandit holds the means, and the best arm is that of the largest", () => {
  const bandit = new Bandit({ task: 3 }),
    { policy, values } = valueIteration(bandit.model, { discount: 0.9 });
  const best = Math.max(...bandit.means);
  assertEquals([policy[0], values[0]], [bandit.means.indexOf(best), best]);
});

Deno.test("a Bandit without deviation always pays the mean", () => {
  const bandit = new Bandit({ means: [3, 4], deviation: 0 });
  bandit.reset();
  assertEquals(bandit.step(0).reward, 3);
});

Deno.test("Bandit remembers its last pull in the picture and in the snapshot", () => {
  const bandit = new Bandit({ means: [0, 1] }), twin = new Bandit({ means: [0, 1] });
  const agent = () => bandit.render().shapes.find(({ key }) => key === "agent");
  bandit.reset({ seed: 0 });
  const before = agent();
  assert(before?.kind === "disc" && before.radius === 0);
  const { reward } = bandit.step(1), after = agent();
  assert(after?.kind === "disc" && after.radius > 0);
  assertEquals(bandit.snapshot().pull, [1, reward]);
  twin.restore(bandit.snapshot());
  assertEquals(twin.render(), bandit.render());
});

Deno.test("Bandit refuses options that contradict each other or make no machine", () => {
  const make: (options: unknown) => Bandit = (options) => Reflect.construct(Bandit, [options]);
  assertThrows(() => make({ means: [1, 2], arms: 2 }), TypeError, "give either means, or arms and task");
  assertThrows(() => make({ means: [1, 2], task: 2 }), TypeError, "give either means, or arms and task");
  assertThrows(() => make({ means: [] }), TypeError, "means must be a list of numbers, one an arm, got []");
  assertThrows(
    () => make({ means: [1, NaN] }),
    RangeError,
    "the mean of arm 1 must be a finite number, got NaN",
  );
  assertThrows(() => make({ means: new Array(2) }), TypeError, "the mean of arm 0 must be a finite number");
  assertThrows(() => make({ arms: 1e10 }), RangeError, "arms must be between 1 and 250000");
  assertThrows(() => make({ means: ["1"] }), TypeError, 'the mean of arm 0 must be a finite number, got "1"');
  assertThrows(() => make({ arms: 0 }), RangeError, "arms must be an integer of at least 1, got 0");
  assertThrows(() => make({ task: -1 }), RangeError, "task must be an integer of at least 0, got -1");
  assertThrows(() => make({ deviation: -1 }), RangeError, "deviation must be at least 0, got -1");
  assertThrows(() => make({ sigma: 1 }), TypeError, 'there is no option "sigma"');
});

Deno.test("Bandit keeps its means to itself and its twin the same", () => {
  const means = [1, 2], bandit = new Bandit({ means });
  means[0] = 9;
  assertEquals(bandit.means, [1, 2]);
  assert(Object.isFrozen(bandit.means));
  assertEquals(bandit.spec, { id: "Bandit", options: { means: [1, 2], deviation: 1 } });
  assertEquals(new Bandit({ task: 5 }).spec.options, { arms: 10, task: 5, deviation: 1 });
  const random = new Generator(5);
  assertEquals(new Bandit({ task: 5, arms: 2 }).means, [random.normal(), random.normal()]);
});
