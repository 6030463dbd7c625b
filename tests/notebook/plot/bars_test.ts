import { assertEquals, assertStringIncludes } from "../../assert.ts";
import { bars } from "../../../lib/notebook/plot/bars.ts";

Deno.test("bars() keeps the order, and writes each number on its bar", () => {
  const { svg, description } = bars({ zebra: 3, ant: -1.5 }, { yLabel: "mean return", threshold: 2 });
  assertEquals(description, "mean return: zebra 3, ant −1.5.");
  for (const text of [">zebra<", ">ant<", ">−1.5<", "↑ mean return", "threshold 2"]) {
    assertStringIncludes(svg, text);
  }
  assertEquals(svg.indexOf(">zebra<") < svg.indexOf(">ant<"), true);
});
