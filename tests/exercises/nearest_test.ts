import { nearestFirst } from "../../lib/exercises/nearest.ts";
import { assertEquals } from "../assert.ts";

Deno.test("nearestFirst() begins with the word that was probably meant", () => {
  assertEquals(nearestFirst("tdtarget", ["bin-index", "td-target", "running-mean"])[0], "td-target");
  assertEquals(nearestFirst("", ["abc", "a", "ab"]), ["a", "ab", "abc"]);
});
