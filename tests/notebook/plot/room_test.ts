/** Charts whose data leave no room of their own. */
import { bars } from "../../../lib/notebook/plot/bars.ts";
import { learningCurve } from "../../../lib/notebook/plot/learning_curve.ts";
import { lines } from "../../../lib/notebook/plot/lines.ts";
import { assert, assertEquals } from "../../assert.ts";

/** The pieces of text in a picture. */
const texts = (svg: string) => [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text);

Deno.test("a chart of one and the same number has ticks around it, and not that number with all its digits", () => {
  for (const { svg } of [lines({ a: [0.134218, 0.134218] }), learningCurve([0.134218, 0.134218])]) {
    assert(!texts(svg).includes("0.134218"));
    assert(texts(svg).includes("0.10") && texts(svg).includes("0.16"));
  }
  assert(texts(lines({ a: [0, 0] }).svg).includes("1.0"));
});

Deno.test("bars() breaks names that are too long to stand beside each other, and only these", () => {
  const short = bars({ one: 1, "Q-learning": 2 }),
    long = bars({
      "a cut taken for an end": 1,
      "leave the field at once": 2,
      "the two endings kept apart": 3,
      "another one": 4,
      "and a fifth": 5,
    });
  assert(texts(short.svg).includes("Q-learning"));
  assert(!texts(long.svg).includes("leave the field at once") && texts(long.svg).includes("once"));
  assertEquals([short.height < long.height, short.width], [true, long.width]);
});
