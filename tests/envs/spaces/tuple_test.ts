import { Box, Discrete, Tuple } from "../../../lib/envs/spaces.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { recordedSpaces } from "./recorded_spaces.ts";

const hands = new Tuple([new Discrete(32), new Discrete(11), new Discrete(2)]);

Deno.test("Tuple contains lists of as many values as it has parts, each in its part", () => {
  assert(hands.contains([21, 10, 1]));
  assert(hands.contains([0, 0, 0]));
  for (
    const value of [[21, 10, 2], [21, 10], [21, 10, 1, 0], [32, 0, 0], [21, 10, true], 21, null, undefined]
  ) {
    assert(!hands.contains(value));
  }
  const mixed = new Tuple([new Discrete(2), new Box([0], [1]), hands]);
  assert(mixed.contains([1, Float32Array.of(0.5), [21, 10, 1]]));
  assert(!mixed.contains([1, Float32Array.of(1.5), [21, 10, 1]]));
  assert(!mixed.contains([1, Float32Array.of(0.5), [21, 10]]));
});

for (const { space, checkDraws } of recordedSpaces("Tuple")) {
  Deno.test(`${space} draws what Gymnasium's draws whose parts share a generator`, () => {
    checkDraws();
    const random = new Generator(0);
    for (let i = 0; i < 200; i++) assert(space.contains(space.sample(random)));
  });
}

Deno.test("Tuple is written as Gymnasium's", () => {
  assert(recordedSpaces("Tuple").some(({ text }) => text === `${hands}`));
  assertEquals(`${new Tuple([hands, new Discrete(3, -1)])}`, `Tuple(${hands}, Discrete(3, start=-1))`);
});

Deno.test("Tuple knows the types of its parts", () => {
  const [action, place] = new Tuple([new Discrete(1, 7), new Box([0.5], [0.5])]).sample(new Generator(0));
  assertEquals(action + place[0], 7.5);
});

Deno.test("Tuple refuses what is no list of spaces", () => {
  const untyped: new (spaces?: unknown) => unknown = Object.assign(Tuple);
  for (const spaces of [undefined, 3, new Discrete(2)]) {
    assertThrows(() => new untyped(spaces), TypeError, "Tuple: spaces must be a list of spaces");
  }
  for (const part of [3, null, undefined, {}]) {
    assertThrows(() => new untyped([new Discrete(2), part]), TypeError, "spaces[1]");
  }
});

Deno.test("Tuple says that it needs a generator to draw from", () => {
  const untyped: { sample(random?: unknown): unknown } = Object.assign(hands);
  for (const random of [undefined, 0, { seed: 0 }]) {
    assertThrows(() => untyped.sample(random), TypeError, "write space.sample(random), after const random");
  }
});

Deno.test("Tuple keeps its parts to itself", () => {
  const parts = [new Discrete(2), new Discrete(3)], tuple = new Tuple(parts);
  parts.push(new Discrete(4));
  assert(tuple.contains([1, 2]) && Object.isFrozen(tuple.spaces));
});
