import { assertEquals, assertStringIncludes } from "../assert.ts";
import type { Scene } from "../../lib/envs/scene.ts";
import { element, escape, sceneShapes, textWidth } from "../../lib/notebook/svg.ts";

Deno.test("escape() leaves no mark-up in a text", () => {
  assertEquals(escape(`<b title="x">&</b>`), "&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;");
});

Deno.test("element() rounds numbers, leaves out what is undefined, and closes what is empty", () => {
  assertEquals(
    element("line", { x1: 1 / 3, stroke: undefined, fill: "red" }),
    `<line x1="0.33" fill="red"/>`,
  );
  assertEquals(element("g", {}, "a", "b"), "<g>ab</g>");
});

Deno.test("sceneShapes() draws every kind of shape about its origin, in order", () => {
  const scene: Scene = {
    width: 100,
    height: 50,
    shapes: [
      {
        key: "a",
        kind: "rectangle",
        x: 10,
        y: 20,
        angle: 30,
        width: 8,
        height: 4,
        fill: "red",
        cornerRadius: 1,
      },
      { key: "b", kind: "line", x: 1, y: 2, toX: 3, toY: -4, stroke: "blue", strokeWidth: 5 },
      { key: "c", kind: "disc", x: 1, y: 2, radius: 3, fill: "green" },
      { key: "d", kind: "text", x: 1, y: 2, text: "a < b", size: 10, fill: "black", anchor: "end" },
      {
        key: "e",
        kind: "polyline",
        x: 1,
        y: 2,
        points: [[0, 0], [1 / 3, -4]],
        stroke: "red",
        strokeWidth: 2,
      },
      { key: "f", kind: "polyline", x: 1, y: 2, points: [[0, 0], [3, 4], [5, 0]], fill: "red" },
    ],
  };
  assertEquals(
    sceneShapes(scene),
    `<rect transform="translate(10 20) rotate(30)" x="-4" y="-2" width="8" height="4" rx="1" fill="red"/>` +
      `<line transform="translate(1 2)" x1="0" y1="0" x2="3" y2="-4" stroke="blue" stroke-width="5" stroke-linecap="round"/>` +
      `<circle transform="translate(1 2)" r="3" fill="green"/>` +
      `<text transform="translate(1 2)" x="0" y="3.65" font-size="10" fill="black" text-anchor="end">a &lt; b</text>` +
      `<polyline transform="translate(1 2)" points="0 0 0.33 -4" fill="none" stroke="red" stroke-width="2" ` +
      `stroke-linecap="round" stroke-linejoin="round"/>` +
      `<polyline transform="translate(1 2)" points="0 0 3 4 5 0" fill="red"/>`,
  );
});

Deno.test("textWidth() is greater for more and for wider letters", () => {
  assertEquals([textWidth("ill") < textWidth("mow"), textWidth("a", 24)], [true, 2 * textWidth("a", 12)]);
});

Deno.test("a scene's text cannot break out of its attribute", () => {
  const shapes = [{ key: "x", kind: "disc", x: 0, y: 0, radius: 1, fill: `"><script>` }] as const;
  assertStringIncludes(sceneShapes({ width: 1, height: 1, shapes }), `fill="&quot;&gt;&lt;script&gt;"`);
});
