import { assertEquals } from "../../../assert.ts";
import { blend, shades } from "../../../../lib/envs/grid/grid_scene/shades.ts";

const white = "rgb(255, 255, 255)", orange = "rgb(241, 163, 64)", purple = "rgb(153, 142, 195)";

Deno.test("shades() are orange above zero and purple below it, and equally dark as far from it", () => {
  const colourOf = shades({ low: -2, high: 4 });
  assertEquals([-4, 0, 4].map(colourOf), [purple, white, orange]);
  assertEquals(colourOf(-2), "rgb(204, 199, 225)"); // half way: (255 + 153) / 2 = 204, 198.5, 225
  assertEquals(shades({ low: -4, high: 2 })(2), "rgb(248, 209, 160)"); // (255 + 241) / 2 = 248, 209, 159.5
});

Deno.test("shades() of numbers of one sign are white at the end that is nearer to zero", () => {
  assertEquals([1, 3].map(shades({ low: 1, high: 3 })), [white, orange]);
  assertEquals([-3, -1].map(shades({ low: -3, high: -1 })), [purple, white]);
});

Deno.test("shades() of a single number are those of the greatest", () => {
  assertEquals([shades({ low: 2, high: 2 })(2), shades({ low: -2, high: -2 })(-2)], [orange, white]);
});

Deno.test("shades() stay as they are beyond the range", () => {
  assertEquals([-9, 9].map(shades({ low: 0, high: 1 })), [white, orange]);
});

Deno.test("blend() goes straight from colour to colour", () => {
  assertEquals(blend("#000000", "#ff6400", 0.25), "rgb(64, 25, 0)"); // 63.75, 25
});
