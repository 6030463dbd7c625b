import { cosine32, sine32 } from "../../../lib/envs/control/small_angles.ts";
import { assert, assertAlmostEquals, assertEquals } from "../../assert.ts";

Deno.test("sine32() and cosine32() give numpy's float32, also where it is not the nearest", () => {
  assertEquals(cosine32(0.04264964535832405), 0.9990906715393066);
  assertEquals(Math.fround(Math.cos(0.04264964535832405)), 0.9990906119346619);
  assertEquals(cosine32(-0.08321651816368103), 0.9965395331382751);
  assertEquals(sine32(-0.06911761313676834), -0.06906259059906006);
  assertEquals(Math.fround(Math.sin(-0.06911761313676834)), -0.06906259804964066);
  assertEquals(sine32(-0.0853242427110672), -0.08522074669599533);
});

Deno.test("sine32() and cosine32() are sine and cosine to float32 precision, and float32 themselves", () => {
  for (let step = -78; step <= 78; step++) {
    const angle = Math.fround(step / 100);
    assertAlmostEquals(sine32(angle), Math.sin(angle), 2 ** -24);
    assertAlmostEquals(cosine32(angle), Math.cos(angle), 2 ** -23);
    for (const value of [sine32(angle), cosine32(angle)]) assert(Math.fround(value) === value);
  }
});
