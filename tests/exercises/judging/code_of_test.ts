import { codeOf } from "../../../lib/exercises/judging/code_of.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("codeOf() leaves out comments and what stands in quotes", () => {
  const quoting = () => {
    /* a "b"
       c */
    return "it's // 1" + `2 "3"` + "\\" + 4 / 5; // and "so on
  };
  assertEquals(codeOf(quoting).replace(/\s+/g, ""), '()=>{return""+""+""+4/5;}');
});

Deno.test("codeOf() takes every function, whatever it is", () => {
  assertEquals(codeOf(new Proxy(() => 1, {})), "function () { [native code] }");
});
