import { assert, assertEquals } from "../assert.ts";
import { Colours } from "../../lib/notebook/colours.ts";

const white = 0xffffffff, red = 0xff0000ff, blue = 0xffff0000, clear = 0;

/** What becomes of the colours of a picture. */
function shown(picture: Uint32Array): number[] {
  const colours = new Colours([picture]);
  assert(colours.byNumber.length <= 256, `${colours.byNumber.length} colours`);
  return Array.from(colours.numbersOf(picture), (number) => colours.byNumber[number]);
}

/** Every grey that there is, a number of times. */
function greys(times: number, opacity = 255): number[] {
  return Array.from({ length: 256 }, (_, level) => {
    const grey = (opacity << 24 | level << 16 | level << 8 | level) >>> 0;
    return Array(times).fill(grey);
  }).flat();
}

/** By how much two colours differ in the channel in which they differ most. */
function apart(a: number, b: number): number {
  return Math.max(...[0, 8, 16, 24].map((shift) => Math.abs((a >>> shift & 255) - (b >>> shift & 255))));
}

Deno.test("the colours of a picture are numbered by how frequent they are, after the transparent one", () => {
  const colours = new Colours([Uint32Array.of(red, clear, blue, blue, white), Uint32Array.of(white, white)]);
  assertEquals(colours.byNumber, [clear, white, blue, red]);
  assertEquals([...colours.numbersOf(Uint32Array.of(blue, red, red, clear))], [2, 3, 3, 0]);
});

Deno.test("255 colours stay as they are", () => {
  const picture = Uint32Array.from([clear, ...greys(1).slice(1)]);
  assertEquals(shown(picture), [...picture]);
});

Deno.test("of more colours the frequent stay as they are, and the others become similar ones", () => {
  const flat = Array(1000).fill([white, red, blue]).flat(), shades = greys(1);
  const picture = Uint32Array.from([...shades, ...flat]);
  const now = shown(picture);
  assertEquals(now.slice(256), flat);
  const differences = shades.map((shade, i) => apart(shade, now[i]));
  assert(Math.max(...differences) <= 1, `${Math.max(...differences)}`);
});

Deno.test("an opaque colour stays opaque, and much the same, however many are not", () => {
  const picture = Uint32Array.from([...greys(1), ...greys(2, 254), ...greys(2, 253)]);
  const now = shown(picture);
  for (const [i, shade] of greys(1).entries()) {
    assertEquals(now[i] >>> 24, 255);
    assert(apart(shade, now[i]) <= 8, `${i} became ${now[i] & 255}`);
  }
});
