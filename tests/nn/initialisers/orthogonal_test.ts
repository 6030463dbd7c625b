import { orthogonal } from "../../../lib/nn/initialisers/orthogonal.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

const fans = { in: 0, out: 0 }; // orthogonal weights do not go by them
const draw = (shape: readonly number[], options = {}, seed = 0) =>
  orthogonal(options)(shape, fans, new Generator(seed));

/** The product of two of the columns of `[rows, columns]` weights. */
function columnsTimes(weights: Float32Array, columns: number, a: number, b: number): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row += columns) sum += weights[row + a] * weights[row + b];
  return sum;
}

/** The product of two of the rows. */
function rowsTimes(weights: Float32Array, columns: number, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < columns; i++) sum += weights[a * columns + i] * weights[b * columns + i];
  return sum;
}

Deno.test("orthogonal() puts units at right angles where there are at least as many inputs", () => {
  for (const [shape, units] of [[[12, 5], 5], [[6, 6], 6], [[3, 3, 2, 7], 7]] as const) {
    const weights = draw(shape);
    for (let a = 0; a < units; a++) {
      for (let b = 0; b <= a; b++) {
        assertAlmostEquals(columnsTimes(weights, units, a, b), a === b ? 1 : 0, 1e-6); // 32-bit rounding
      }
    }
  }
});

Deno.test("orthogonal() puts inputs at right angles where there are more units, and stretches by its gain", () => {
  const weights = draw([3, 8], { gain: 2 });
  for (let a = 0; a < 3; a++) {
    for (let b = 0; b <= a; b++) assertAlmostEquals(rowsTimes(weights, 8, a, b), a === b ? 4 : 0, 4e-6);
  }
});

Deno.test("orthogonal() makes R's diagonal positive, as PyTorch does: a single column is the draw at length 1", () => {
  const random = new Generator(5), drawn = Array.from({ length: 4 }, () => random.normal());
  const length = Math.hypot(...drawn);
  draw([4, 1], {}, 5).forEach((value, row) => assertAlmostEquals(value, drawn[row] / length, 1e-7));
});

Deno.test("orthogonal() gives the second of two columns what the first leaves", () => {
  const random = new Generator(1);
  const [a, b, c, d] = Array.from({ length: 4 }, () => random.normal()); // [[a, b], [c, d]]
  const angle = Math.atan2(c, a), side = Math.sign(a * d - b * c);
  const expected = [Math.cos(angle), -side * Math.sin(angle), Math.sin(angle), side * Math.cos(angle)];
  draw([2, 2], {}, 1).forEach((value, place) => assertAlmostEquals(value, expected[place], 1e-6));
});

Deno.test("orthogonal() turns either way: half of all rotations of the plane are reflections", () => {
  const reflections = Array.from({ length: 200 }, (_, seed) => draw([2, 2], {}, seed))
    .filter(([a, b, c, d]) => a * d - b * c < 0).length;
  assert(reflections > 70 && reflections < 130, `${reflections} of 200`); // four standard deviations
});

Deno.test("orthogonal() leaves biases at 0, and refuses a gain that is no number", () => {
  assertEquals(draw([3]), new Float32Array(3));
  assertThrows(
    () => orthogonal({ gain: NaN }),
    RangeError,
    "orthogonal: gain must be a finite number, got NaN",
  );
  assertThrows(() => Reflect.apply(orthogonal, undefined, [{ scale: 2 }]), TypeError, 'no option "scale"');
});
