import fc from "fast-check";
import { discountedReturns } from "../../lib/rules/discounted_returns.ts";
import { generalisedAdvantages, type ValuedSteps } from "../../lib/rules/generalised_advantages.ts";
import { tdTarget } from "../../lib/rules/td_target.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

/** Three steps whose errors with γ = ½ are 1 + 4 − 4 = 1, 2 + 3 − 8 = −3 and 4 + 5 − 6 = 3. */
const steps: ValuedSteps = {
  rewards: [1, 2, 4],
  values: [4, 8, 6],
  nextValues: [8, 6, 10],
  terminated: [0, 0, 0],
  truncated: [0, 0, 0],
};
const halves = { discount: 0.5, traceDecay: 0.5 };

const number = fc.double({ min: -10, max: 10, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** What a step was like, and how it ended: not at all in half of the cases. */
const step = fc.record({
  reward: number,
  value: number,
  next: number,
  end: fc.constantFrom("no", "no", "terminated", "truncated"),
});
type DrawnStep = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function listed(drawn: readonly DrawnStep[]): ValuedSteps {
  return {
    rewards: drawn.map(({ reward }) => reward),
    values: drawn.map(({ value }) => value),
    nextValues: drawn.map(({ next }) => next),
    terminated: Uint8Array.from(drawn, ({ end }) => end === "terminated" ? 1 : 0),
    truncated: Uint8Array.from(drawn, ({ end }) => end === "truncated" ? 1 : 0),
  };
}

Deno.test("generalisedAdvantages() adds the errors to come, each γλ as much a step later", () => {
  // 3; −3 + ¼ · 3 = −2¼; 1 − ¼ · 2¼ = 7/16
  assertEquals(generalisedAdvantages(steps, halves), Float64Array.of(0.4375, -2.25, 3));
  const none = { rewards: [], values: [], nextValues: [], terminated: [], truncated: [] };
  assertEquals(generalisedAdvantages(none, { ...halves, copies: 8 }), new Float64Array(0));
});

Deno.test("generalisedAdvantages() is worth nothing after a terminal state, and adds nothing from there", () => {
  const ended = { ...steps, nextValues: [8, NaN, 10], terminated: [0, 1, 0] };
  // 3; 2 − 8 = −6; 1 − ¼ · 6 = −½
  assertEquals(generalisedAdvantages(ended, halves), Float64Array.of(-0.5, -6, 3));
  assertEquals(
    generalisedAdvantages({ ...ended, truncated: [0, 1, 0] }, halves),
    Float64Array.of(-0.5, -6, 3),
  );
});

Deno.test("generalisedAdvantages() is worth the last state where an episode is cut short, but adds nothing from there", () => {
  // 3; −3; 1 − ¼ · 3 = ¼
  const cut = { ...steps, truncated: [0, 1, 0] };
  assertEquals(generalisedAdvantages(cut, halves), Float64Array.of(0.25, -3, 3));
});

Deno.test("generalisedAdvantages() with λ = 0 is the error of tdTarget()", () => {
  fc.assert(
    fc.property(fc.array(step), share, (drawn, discount) => {
      const advantages = generalisedAdvantages(listed(drawn), { discount, traceDecay: 0 });
      drawn.forEach(({ reward, value, next, end }, i) => {
        assertAlmostEquals(
          advantages[i],
          tdTarget(reward, next, discount, end === "terminated") - value,
          1e-12,
        );
      });
    }),
  );
});

Deno.test("generalisedAdvantages() with λ = 1 is the return less the value", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 1 }), number, share, fc.boolean(), (
      drawn,
      lastValue,
      discount,
      isOver,
    ) => {
      const rewards = drawn.map(([reward]) => reward), values = drawn.map(([, value]) => value);
      const none = new Uint8Array(drawn.length), terminated = none.with(-1, isOver ? 1 : 0);
      const all = {
        rewards,
        values,
        nextValues: [...values.slice(1), lastValue],
        terminated,
        truncated: none,
      };
      const advantages = generalisedAdvantages(all, { discount, traceDecay: 1 });
      discountedReturns(rewards, discount, isOver ? 0 : lastValue).forEach((value, t) => {
        assertAlmostEquals(advantages[t], value - values[t], 1e-9);
      });
    }),
  );
});

Deno.test("generalisedAdvantages() of copies side by side is that of each alone", () => {
  const several = fc.integer({ min: 1, max: 4 }).chain((copies) =>
    fc.array(fc.array(step, { minLength: copies, maxLength: copies }))
  );
  fc.assert(
    fc.property(several, share, share, (rows, discount, traceDecay) => {
      const copies = rows.length === 0 ? 1 : rows[0].length;
      const together = generalisedAdvantages(listed(rows.flat()), { discount, traceDecay, copies });
      for (let copy = 0; copy < copies; copy++) {
        const alone = generalisedAdvantages(listed(rows.map((row) => row[copy])), { discount, traceDecay });
        assertEquals(together.filter((_, i) => i % copies === copy), alone);
      }
    }),
  );
});

Deno.test("generalisedAdvantages() leaves what it is given alone", () => {
  const given = structuredClone(steps);
  generalisedAdvantages(given, halves);
  assertEquals(given, steps);
});

Deno.test("generalisedAdvantages() refuses lists that do not fit, and options out of range", () => {
  const refused = (given: Partial<ValuedSteps>, options: object, kind: typeof Error, message: string) =>
    assertThrows(
      () => generalisedAdvantages({ ...steps, ...given }, { ...halves, ...options }),
      kind,
      `generalisedAdvantages: ${message}`,
    );
  for (const name of ["values", "nextValues", "terminated", "truncated"]) {
    refused({ [name]: [0, 0] }, {}, RangeError, `${name} must be as many as rewards, 3, got 2`);
    refused({ [name]: undefined }, {}, RangeError, `${name} must be as many as rewards, 3, got undefined`);
  }
  refused(
    {},
    { copies: 2 },
    RangeError,
    "there must be as many rewards of each of the 2 copies, got 3 of all",
  );
  refused({}, { copies: 0 }, RangeError, "copies must be an integer of at least 1, got 0");
  refused({}, { discount: 1.01 }, RangeError, "discount must be between 0 and 1, got 1.01");
  refused({}, { discount: NaN }, RangeError, "discount must be between 0 and 1, got NaN");
  refused({}, { traceDecay: -0.1 }, RangeError, "traceDecay must be between 0 and 1, got -0.1");
  refused({}, { traceDecay: undefined }, TypeError, "traceDecay must be a number between 0 and 1");
  refused({}, { lambda: 1 }, TypeError, 'there is no option "lambda"');
});
