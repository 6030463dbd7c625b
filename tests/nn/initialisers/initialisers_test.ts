import { constant } from "../../../lib/nn/initialisers/constant.ts";
import { type InitialiserName, initialiserOf, initialisers } from "../../../lib/nn/initialisers/by_name.ts";
import { Generator } from "../../../lib/random/generator.ts";
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertStringIncludes,
  assertThrows,
} from "../../assert.ts";

const fans = { in: 50, out: 150 };
const draw = (name: InitialiserName, seed = 0) => initialisers[name]([50, 150], fans, new Generator(seed));

/** 7500 draws: the variance of a sample strays by some 1.5 % (uniform 1 %), five times which is allowed. */
function assertVariance(values: Float32Array, expected: number): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  assertAlmostEquals(mean, 0, 5 * Math.sqrt(expected / values.length));
  assertAlmostEquals(variance / expected, 1, 0.08);
}

const limits: readonly [InitialiserName, number][] = [
  ["pytorch", 1 / Math.sqrt(50)],
  ["lecunUniform", Math.sqrt(3 / 50)],
  ["glorotUniform", Math.sqrt(6 / 200)],
  ["heUniform", Math.sqrt(6 / 50)],
];

for (const [name, limit] of limits) {
  Deno.test(`${name} draws uniformly up to its limit`, () => {
    const values = draw(name);
    assertEquals(values.length, 7500);
    const largest = Math.max(...values.map(Math.abs));
    assert(largest <= Math.fround(limit) && largest > 0.995 * limit, `${largest} for ${limit}`);
    assertVariance(values, limit ** 2 / 3);
  });
}

const variances: readonly [InitialiserName, number][] = [
  ["lecunNormal", 1 / 50],
  ["glorotNormal", 2 / 200],
  ["heNormal", 2 / 50],
];

for (const [name, variance] of variances) {
  Deno.test(`${name} draws from the whole normal distribution of its variance`, () => {
    const values = draw(name);
    assertVariance(values, variance);
    const beyond = values.filter((value) => Math.abs(value) > 2 * Math.sqrt(variance)).length;
    assertAlmostEquals(beyond / values.length, 0.0455, 0.012); // a truncated one would have none
  });
}

Deno.test("Initialisers draw the same for the same seed", () => {
  for (const name of ["pytorch", "heNormal", "orthogonal"] as const) {
    assertEquals(draw(name, 3), draw(name, 3));
    assert(draw(name, 3)[0] !== draw(name, 4)[0]);
  }
});

Deno.test("Initialisers draw in order, one number a weight", () => {
  const random = new Generator(7), limit = 1 / Math.sqrt(2);
  const expected = Array.from({ length: 6 }, () => Math.fround(random.uniform(-limit, limit)));
  assertEquals([...initialisers.pytorch([2, 3], { in: 2, out: 3 }, new Generator(7))], expected);
});

Deno.test("zeros and constant() draw nothing", () => {
  const random = new Generator(0), before = random.snapshot();
  assertEquals(initialisers.zeros([2, 2], fans, random), new Float32Array(4));
  assertEquals(constant(0.5)([3], fans, random), new Float32Array([0.5, 0.5, 0.5]));
  assertEquals(random.snapshot(), before);
  assertThrows(() => constant(NaN), RangeError, "constant: value must be a finite number, got NaN");
});

Deno.test("initialiserOf() takes names and functions, and names all that there are", () => {
  const own = () => new Float32Array(4);
  assertEquals(initialiserOf("Mlp", "initialiser", own), own);
  assertEquals(initialiserOf("Mlp", "initialiser", "heNormal"), initialisers.heNormal);
  for (const wrong of ["xavier", "toString", 4, null]) {
    const error = assertThrows(
      () => Reflect.apply(initialiserOf, undefined, ["Mlp", "initialiser", wrong]),
      TypeError,
    );
    assertStringIncludes(error.message, 'Mlp: initialiser must be one of "pytorch", "lecunUniform"');
  }
});
