import type { Generator } from "../../lib/random/generator.ts";
import { type Exercise, exercises, judge, Todo, type Wrong } from "../../lib/exercises/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../assert.ts";

/** The verdict on an answer that must be refused. */
async function refused(exercise: Exercise, answer: unknown): Promise<Wrong> {
  const verdict = await judge(exercise, answer);
  assert(verdict.outcome === "wrong", `refused expected, got ${verdict.outcome}`);
  return verdict;
}

const tdTarget = exercises["td-target"], runningMean = exercises["running-mean"];
const epsilonGreedy = exercises["epsilon-greedy"], update = exercises["q-learning-update"];

Deno.test("judge() tells the call, what was expected and what came out", async () => {
  assertEquals(await refused(tdTarget, () => 3), {
    outcome: "wrong",
    at: "the pole stands: 1 + 0.9 · 10",
    about: "result",
    input: "myTdTarget(1, 10, 0.9, false)",
    expected: "10",
    got: "3",
    places: [{ expected: "10", got: "3", differs: true }],
  });
});

Deno.test("judge() takes Todo for an answer that is not there yet", async () => {
  const todo = () => {
    throw new Todo();
  };
  assertEquals(await judge(tdTarget, todo), { outcome: "todo" });
});

Deno.test("judge() takes Todo for it on one way through, too", async () => {
  const half = (reward: number, value: number, discount: number, terminated: boolean) => {
    if (terminated) throw new Todo();
    return reward + discount * value;
  };
  assertEquals((await judge(tdTarget, half)).outcome, "todo");
});

Deno.test("judge() shows what an answer throws", async () => {
  const verdict = await refused(tdTarget, () => {
    throw new TypeError("no such thing\nand more");
  });
  assertEquals(verdict.got, "throws TypeError: no such thing");
  assertEquals(verdict.expected, "10");
});

Deno.test("judge() asks for the return that was forgotten", async () => {
  assertStringIncludes((await refused(tdTarget, () => {})).cause ?? "", "`return`");
});

Deno.test("judge() refuses a promise, even one that fails", async () => {
  assertStringIncludes(
    (await refused(tdTarget, () => Promise.reject(new Error("lost")))).cause ?? "",
    "Promise",
  );
});

Deno.test("judge() names the kind that was returned and the one expected", async () => {
  assertEquals(
    (await refused(tdTarget, () => "10")).cause,
    "Your function returns a string where a number is expected.",
  );
  assertEquals(
    (await refused(runningMean, () => 1)).cause,
    "Your function returns a number where an array is expected.",
  );
  assertEquals(
    (await refused(runningMean, (values: number[]) => values.map(String))).cause,
    "At index 0 there is a string where a number is expected.",
  );
});

Deno.test("judge() counts the elements of an array of the wrong length", async () => {
  assertEquals((await refused(runningMean, () => [2])).cause, "Your array has 1 element, expected are 4.");
});

Deno.test("judge() explains NaN", async () => {
  assertStringIncludes((await refused(tdTarget, () => NaN)).cause ?? "", "NaN is what");
});

Deno.test("judge() refuses an answer that changes its argument, though its result is right", async () => {
  const verdict = await refused(exercises["episode-return"], (rewards: number[]) => {
    let sum = 0;
    while (rewards.length > 0) sum += rewards.shift() ?? 0;
    return sum;
  });
  assertStringIncludes(verdict.cause ?? "", "changes its first argument");
  assertEquals([verdict.about, verdict.expected, verdict.got], ["argument", "[2, 5, 4]", "[]"]);
});

Deno.test("judge() lets an answer change the argument that the exercise names, and no other", async () => {
  assertEquals((await judge(update, update.reference)).outcome, "passed");
  const meddler: typeof update.reference = (...args) => {
    update.reference(...args);
    Reflect.set(args[6], "stepSize", 1);
  };
  assertStringIncludes((await refused(update, meddler)).cause ?? "", "changes its seventh argument");
});

Deno.test("judge() refuses Math.random and puts it back", async () => {
  const original = Math.random;
  const own = () => Math.random();
  const verdict = await refused(epsilonGreedy, own);
  assertStringIncludes(verdict.cause ?? "", "Math.random()");
  assertEquals(verdict, await refused(epsilonGreedy, own));
  await refused(tdTarget, () => {
    Math.random();
    throw new Error();
  });
  assertEquals(Math.random, original);
});

Deno.test("judge() refuses Math.random where the result is right nevertheless", async () => {
  const verdict = await refused(tdTarget, (...args: Parameters<typeof tdTarget.reference>) => {
    Math.random();
    return tdTarget.reference(...args);
  });
  assertStringIncludes(verdict.cause ?? "", "nothing is left to chance");
});

Deno.test("judge() compares what is drawn, not only what comes out", async () => {
  const verdict = await refused(
    epsilonGreedy,
    (values: number[], epsilon: number, random: Generator) => {
      const action = epsilonGreedy.reference(values, epsilon, random);
      random.random();
      random.normal();
      return action;
    },
  );
  assertEquals([verdict.expected, verdict.got], ["1", "1"]);
  assertEquals(verdict.drawn?.expected, "nothing");
  assertStringIncludes(verdict.drawn?.got ?? "", "normal() = ");
  assertStringIncludes(verdict.cause ?? "", "does not draw the same numbers");
});

Deno.test("judge() notices an answer that remembers its earlier calls", async () => {
  let calls = 0;
  assertStringIncludes((await refused(tdTarget, () => calls++)).cause ?? "", "two different answers");
});

Deno.test("judge() stops an answer that draws without end", async () => {
  const verdict = await refused(epsilonGreedy, (_values: number[], _epsilon: number, random: Generator) => {
    while (random.random() < 2);
  });
  assertStringIncludes(verdict.cause ?? "", "does not end");
  assertStringIncludes(verdict.drawn?.got ?? "", "… 9994 more");
});

Deno.test("judge() wants the function itself", async () => {
  for (const answer of [5, null, undefined, "myTdTarget"]) {
    assertStringIncludes((await refused(tdTarget, answer)).cause ?? "", "without calling it");
  }
});

Deno.test("judge() is not upset by values that defend themselves", async () => {
  const hostile = () =>
    new Proxy({}, {
      getPrototypeOf() {
        throw new Error("keep out");
      },
    });
  assertEquals((await refused(tdTarget, hostile)).got, "throws Error: keep out");
});

Deno.test("judge() takes typed arrays for arrays, and rounding errors for nothing", async () => {
  const typed = (values: number[], window: number) =>
    Float64Array.from(runningMean.reference(values, window), (mean) => mean * (1 + 1e-12));
  assertEquals((await judge(runningMean, typed)).outcome, "passed");
});

Deno.test("judge() tells a method that was taken off its generator", async () => {
  const detached = (_values: number[], _epsilon: number, { random }: Generator) => random();
  const { cause } = await refused(epsilonGreedy, detached);
  assertStringIncludes(cause ?? "", "needs the object in front of it");
});

Deno.test("judge() finds what only random input shows, shrunk, and the same every time", async () => {
  const wrongFarOut = (...args: Parameters<typeof tdTarget.reference>) => {
    const target = tdTarget.reference(...args);
    return target > 13 ? 0 : target;
  };
  const verdict = await refused(tdTarget, wrongFarOut);
  assertEquals([verdict.at, verdict.got], ["any step", "0"]);
  assert(Number(verdict.expected) < 13.2, `13 and a little is the smallest, got ${verdict.expected}`);
  assertEquals(verdict, await refused(tdTarget, wrongFarOut));
});

Deno.test("judge() tells of two mistakes that fail alike the one that fits the other cases too", async () => {
  const twins: Exercise = {
    ...tdTarget,
    mistakes: [{ says: "always 0", wrong: () => 0 }, {
      says: "0 or 5",
      wrong: (reward: number) => reward === 3 ? 5 : 0,
    }],
  };
  assertEquals((await refused(twins, (reward: number) => reward === 3 ? 5 : 0)).cause, "0 or 5");
  assertEquals((await refused(twins, () => 0)).cause, "always 0");
});

Deno.test("judge() tells the first of two mistakes that fit equally well", async () => {
  const twins: Exercise = {
    ...tdTarget,
    mistakes: [{ says: "first", wrong: () => 0 }, { says: "second", wrong: () => 0 }],
  };
  assertEquals((await refused(twins, () => 0)).cause, "first");
});

Deno.test("judge() does not tell a mistake that would have failed earlier", async () => {
  const always: Exercise = { ...tdTarget, mistakes: [{ says: "always 0", wrong: () => 0 }] };
  const verdict = await refused(
    always,
    (reward: number, value: number, discount: number, terminated: boolean) =>
      terminated ? 0 : reward + discount * value,
  );
  assertEquals([verdict.got, verdict.cause], ["0", undefined]);
});

Deno.test("judge() does not tell a mistake that has one result in common, but not half of the cases", async () => {
  const three: Exercise = { ...tdTarget, mistakes: [{ says: "always 3", wrong: () => 3 }] };
  const once = (_reward: number, value: number) => value === 10 ? 3 : value;
  assertEquals((await refused(three, once)).cause, "always 3");
  assertEquals(
    (await refused(three, (reward: number, value: number) => reward * value === 10 ? 3 : 0)).cause,
    undefined,
  );
});

Deno.test("judge() says nothing about the cause where no known mistake fits", async () => {
  assertEquals((await refused(tdTarget, () => 1234)).cause, undefined);
});

Deno.test("judge() does not give a prediction's answer away", async () => {
  const verdict = await refused(exercises["penalty-at-the-limit"], () => "a");
  assertEquals(verdict.expected, undefined);
  assertEquals(verdict.places, [{ expected: "", got: '"a"', differs: false }]);
});

Deno.test("judge() names the choices to one who makes up another", async () => {
  assertEquals(
    (await refused(exercises["penalty-at-the-limit"], () => "e")).cause,
    'That is not one of the answers to choose from: `"a"`, `"b"`, `"c"`, `"d"`.',
  );
});

Deno.test("judge() allows a prediction its tolerance", async () => {
  assertEquals((await judge(exercises["noise-exploration"], () => 0.0005)).outcome, "passed");
  assertEquals((await judge(exercises["noise-exploration"], () => 0.002)).outcome, "wrong");
});

Deno.test("judge() says of a result that holds itself what it is", async () => {
  const verdict = await refused(runningMean, () => {
    const means: unknown[] = [];
    means.push(means);
    return means;
  });
  assertEquals(verdict.got, "returns what cannot be shown");
  assertStringIncludes(verdict.cause ?? "", "holds itself");
});

Deno.test("judge() looks at no more of a long result than it shows", async () => {
  const begin = performance.now();
  const verdict = await refused(runningMean, () => new Array(1_000_000).fill(0));
  assert(verdict.got.length < 1000 && performance.now() - begin < 5000);
});
