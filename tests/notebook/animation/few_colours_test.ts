import { assert, assertEquals } from "../../assert.ts";
import { fewColours } from "../../../lib/notebook/animation/few_colours.ts";
import { Generator } from "../../../lib/random/generator.ts";
import type { Patch } from "../../../lib/notebook/animation/patch.ts";

/** A picture of squares of 3 × 3 pixels side by side, a colour each, with a row of other colours below. */
function squares(areas: readonly number[], edges: readonly number[]): Patch<Uint32Array> {
  const width = 3 * areas.length, row = areas.flatMap((colour) => [colour, colour, colour]);
  const below = Array.from({ length: width }, (_, x) => edges[x % edges.length]);
  return {
    x: 0,
    y: 0,
    width,
    height: 4,
    over: true,
    points: Uint32Array.from([row, row, row, below].flat()),
  };
}

/** Opaque greys, so far apart. */
function greys(count: number, step: number): number[] {
  return Array.from({ length: count }, (_, i) => (0xff000000 | 0x010101 * step * i) >>> 0);
}

Deno.test("fewColours() keeps all colours where they are few", () => {
  const colours = [...greys(4, 60), 0x80000080];
  assertEquals(fewColours([squares(colours.slice(0, 4), colours)])?.toSorted(), colours.toSorted());
});

Deno.test("fewColours() keeps what fills areas, and of the others some from all over", () => {
  const areas = [0xff0000ff, 0xff00ff00, 0xffff0000, 0xff00ffff], edges = greys(24, 10);
  const colours = fewColours([squares(areas, edges.slice(0, 12)), squares(areas, edges.slice(12))]) ?? [];
  assertEquals(colours.length, 15);
  assert(areas.every((area) => colours.includes(area)));
  const chosen = colours.filter((colour) => edges.includes(colour)).map((colour) => colour & 255);
  assert(Math.min(...chosen) < 32 && Math.max(...chosen) > 200, `${chosen}`);
});

Deno.test("fewColours() gives up where areas are of more colours", () => {
  assertEquals(fewColours([squares(greys(16, 10), greys(1, 0))]), undefined);
});

Deno.test("fewColours() gives up where thin lines have many colours of their own, or nothing is opaque", () => {
  const random = new Generator(0);
  const hues = Array.from({ length: 40 }, () => (0xff000000 | random.integers(0, 2 ** 24)) >>> 0);
  const areas = Array.from({ length: 14 }, (_, i) => i % 2 ? 0xffffffff : 0xff000000);
  assertEquals(fewColours([squares(areas, hues)]), undefined);
  assertEquals(fewColours([squares(areas.map(() => 0), hues.map((hue) => hue & 0x7fffffff))]), undefined);
});
