/** An exercise whose answer is a class: its methods are called one after another. */
import fc from "fast-check";
import { exerciseOf } from "../../../lib/exercises/exercise.ts";
import { judge, unsolved } from "../../../lib/exercises/mod.ts";
import { amounts } from "../../../lib/exercises/numbers.ts";
import { assertEquals } from "../../assert.ts";
import { answerFrom } from "../solved.ts";
import { refused } from "./refused.ts";

/** What estimates the mean of what it is told. */
interface Estimator {
  readonly mean: number;
  add(value: number): void;
}

class Reference implements Estimator {
  mean = 0;
  #count = 0;
  add(value: number): void {
    this.mean += (value - this.mean) / ++this.#count;
  }
}

const signature = "class MyMean";

const sample = exerciseOf({
  id: "mean",
  title: "The mean, one value at a time",
  lesson: "00_start_here",
  signature,
  start: `${signature} {
  mean = 0;

  add(value: number): void {
    throw new rl.Todo();
  }
}`,
  solution: `${signature} {
  mean = 0;
  #count = 0;

  add(value: number): void {
    this.mean += (value - this.mean) / ++this.#count;
  }
}`,
  hints: ["Count.", "$m$", "Divide."],
  reference: Reference as new () => Estimator,
  use: (Answer: new () => Estimator, values: number[]): number => {
    const estimator = new Answer();
    for (const value of values) estimator.add(value);
    return estimator.mean;
  },
  written: (values) => `new MyMean(), then add(…) of ${values.join(", ")}`,
  cases: [
    { name: "one value", given: [[4]], expect: 4 },
    { name: "two values", given: [[4, 8]], expect: 6 },
  ],
  properties: [{ name: "any values", given: fc.tuple(fc.array(amounts())) }],
  mistakes: [{
    says: "That is the last value.",
    wrong: class implements Estimator {
      mean = 0;
      add(value: number): void {
        this.mean = value;
      }
    },
  }],
});

Deno.test("a class: the reference passes, and so does the solved cell", async () => {
  assertEquals(await judge(sample, sample.reference), { outcome: "passed", checks: 3 });
  assertEquals((await judge(sample, await answerFrom(sample, sample.solution))).outcome, "passed");
});

Deno.test("a class: the unsolved cell is still to do", async () => {
  assertEquals(await judge(sample, await answerFrom(sample, unsolved(sample))), { outcome: "todo" });
});

Deno.test("a class: the calls are shown as the exercise writes them, and a known mistake is told", async () => {
  const verdict = await refused(sample, sample.mistakes[0].wrong);
  assertEquals(verdict.input, "new MyMean(), then add(…) of 4, 8");
  assertEquals([verdict.expected, verdict.got, verdict.cause], ["6", "8", "That is the last value."]);
});

Deno.test("a class: what an object remembers is no offence, what the class remembers is", async () => {
  let count = 0, sum = 0;
  const verdict = await refused(
    sample,
    class {
      get mean() {
        return sum / count;
      }
      add(value: number) {
        sum += value;
        count++;
      }
    },
  );
  assertEquals(
    verdict.cause,
    "Called twice with the same input, your function gave two different answers. What does it remember?",
  );
});

Deno.test("a class: an object of it, or none, is refused", async () => {
  const verdict = await refused(sample, new Reference());
  assertEquals(verdict.cause, "Give the class itself, `MyMean`, without `new`.");
});

Deno.test("a class: a loop in a method that does not end is stopped", async () => {
  const verdict = await refused(
    sample,
    class {
      mean = 0;
      add(value: number) {
        while (this.mean < value) this.mean -= 1;
      }
    },
  );
  assertEquals(verdict.got, "goes on and on, and was stopped");
});
