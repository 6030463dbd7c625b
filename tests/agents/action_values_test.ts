import { ActionValues } from "../../lib/agents/action_values.ts";
import { Generator } from "../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

Deno.test("ActionValues moves one value, and finds the largest and its first place", () => {
  const values = new ActionValues(3, 3);
  values.move(1, 2, 0.5, 8);
  values.move(1, 0, 1, 4);
  assertEquals([...values.of(1)], [4, 0, 4]);
  assertEquals([values.max(1), values.best(1)], [4, 0]);
  values.move(2, 0, 1, -1);
  values.move(2, 1, 1, -2);
  values.move(2, 2, 1, -3);
  assertEquals([values.max(2), values.best(2)], [-1, 0]);
  assertEquals([...values.of(0)], [0, 0, 0]);
});

Deno.test("ActionValues draws its first values row by row from a range", () => {
  const values = new ActionValues(2, 2, { low: -1, high: 1 }, new Generator(5));
  const random = new Generator(5);
  assertEquals(
    [0, 1].flatMap((state) => [...values.of(state)]),
    Array.from({ length: 4 }, () => random.uniform(-1, 1)),
  );
  assertThrows(() => new ActionValues(2, 2, { low: 0, high: 1 }), RangeError, "generator");
});

Deno.test("ActionValues says that a state is none of its own", () => {
  const values = new ActionValues(3, 2);
  for (const state of [3, -1, 0.5, NaN]) {
    for (const use of [() => values.of(state), () => values.max(state), () => values.best(state)]) {
      assertThrows(use, RangeError, "a state is a number from 0 to 2");
    }
    assertThrows(() => values.move(state, 0, 1, 1), RangeError, `got ${state}`);
  }
  assert(values.states === 3 && values.actions === 2);
});

Deno.test("ActionValues gives its rows one by one, as copies", () => {
  const values = new ActionValues(2, 3);
  values.move(1, 2, 1, 5);
  const rows = [...values];
  rows[0][0] = 9;
  assertEquals([...values], [new Float64Array(3), Float64Array.of(0, 0, 5)]);
});

Deno.test("ActionValues says what each state is worth, and what to do in it", () => {
  const values = new ActionValues(3, 2);
  values.set(0, 1, 2);
  values.set(1, 0, -Infinity);
  values.set(1, 1, -4);
  assertEquals(values.stateValues(), Float64Array.of(2, -4, 0));
  assertEquals(values.greedyPolicy(), Float64Array.of(1, 1, 0));
  assertEquals([values.value(0, 1), values.value(1, 0)], [2, -Infinity]);
});

Deno.test("ActionValues is copied with its values, and the copy goes its own way", () => {
  const values = new ActionValues(2, 2, 1), copy = values.clone();
  copy.set(1, 1, 9);
  assertEquals([[...values].map(([...row]) => row), [...copy].map(([...row]) => row)], [[[1, 1], [1, 1]], [[
    1,
    1,
  ], [1, 9]]]);
});

Deno.test("ActionValues says that an action is none of its own", () => {
  const values = new ActionValues(3, 2);
  for (const action of [2, -1, 0.5, NaN]) {
    for (
      const use of [
        () => values.value(0, action),
        () => values.set(0, action, 1),
        () => values.move(0, action, 1, 1),
      ]
    ) {
      assertThrows(use, RangeError, `an action is a number from 0 to 1, got ${action}`);
    }
  }
  assertThrows(() => values.set(3, 0, 1), RangeError, "a state is a number from 0 to 2, got 3");
});

Deno.test("ActionValues refuses counts and initial values that are none, and says what it was given", () => {
  for (const count of [0, -1, 2.5, NaN]) {
    assertThrows(() => new ActionValues(count, 2), RangeError, "states must be an integer of at least 1");
    assertThrows(() => new ActionValues(2, count), RangeError, "actions must be an integer of at least 1");
  }
  assertThrows(() => new ActionValues(2, 2, NaN), RangeError, "got NaN");
  assertThrows(
    () => new ActionValues(2, 2, { low: 0, high: Infinity }),
    RangeError,
    "{ low: 0, high: Infinity }",
  );
  const untyped: new (states: number, actions: number, initialValue: unknown) => unknown = Object.assign(
    ActionValues,
  );
  for (const [wrong, got] of [[null, "null"], ["1", '"1"'], [true, "true"]]) {
    assertThrows(() => new untyped(2, 2, wrong), TypeError, `got ${got}`);
  }
});
