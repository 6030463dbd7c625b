import { softmax, softmaxSample } from "../../../lib/nn/acting/softmax.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";

Deno.test("softmax() shares out by the exponentials, whatever is added to all scores", () => {
  for (const offset of [0, 1000, -1000]) {
    const [a, b] = softmax([Math.log(3) + offset, offset]);
    assertAlmostEquals(a, 0.75, 1e-12);
    assertAlmostEquals(b, 0.25, 1e-12);
  }
});

/** The largest number that can be drawn: probabilities that were rounded down do not add up to it. */
class Largest extends Generator {
  override random(): number {
    return 1 - 2 ** -53;
  }
}

Deno.test("softmaxSample() never draws what has no chance, whatever rounding leaves over", () => {
  const largest = new Largest(0);
  for (let actions = 1; actions < 20; actions++) {
    assertEquals(softmaxSample([...new Float32Array(actions), -Infinity], largest), actions - 1);
  }
  const random = new Generator(0);
  for (let i = 0; i < 100; i++) assertEquals(softmaxSample([-1e4, 0, -Infinity], random), 1);
});
