import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { granted } from "../../granted.ts";
import type { Shape } from "../../../lib/envs/scene.ts";
import { cardFor, drawFrame } from "../../../lib/notebook/animation/frame.ts";
import { movingShapes } from "../../../lib/notebook/animation/smil.ts";
import { rasterise } from "../../../lib/notebook/raster.ts";
import { svgDocument } from "../../../lib/notebook/svg.ts";
import { frozen } from "./frozen.ts";
import { restless, restlessAnimation } from "./restless.ts";

const picture = { width: 20, height: 10 };
const disc = (x: number, fill = "red"): Shape => ({ key: "a", kind: "disc", x, y: 5, radius: 2, fill });

Deno.test("movingShapes() writes once what stays, and with its times what changes", () => {
  assertEquals(
    movingShapes([[disc(1)], [disc(1)], [disc(3)]], [100, 100, 200], picture),
    `<circle transform="translate(1 5)" r="2" fill="red">` +
      `<animateTransform attributeName="transform" type="translate" calcMode="discrete" dur="0.4s" ` +
      `repeatCount="indefinite" keyTimes="0;0.5" values="1 5;3 5"/></circle>`,
  );
  assertEquals(
    movingShapes([[disc(1)], [disc(1, "blue")]], [30, 10], picture),
    `<circle transform="translate(1 5)" r="2" fill="red"><animate attributeName="fill" calcMode="discrete" ` +
      `dur="0.04s" repeatCount="indefinite" keyTimes="0;0.75" values="red;blue"/></circle>`,
  );
  assertEquals(
    movingShapes([[disc(1)], [disc(1)]], [30, 10], picture),
    `<circle transform="translate(1 5)" r="2" fill="red"/>`,
  );
});

Deno.test("movingShapes() bends a polyline, and writes its corners once where they stay", () => {
  const hill = (height: number): Shape => (
    { key: "hill", kind: "polyline", x: 1, y: 2, points: [[0, 0], [4, -height], [8, 0]], stroke: "red" }
  );
  const still = `<polyline transform="translate(1 2)" points="0 0 4 -3 8 0" fill="none" stroke="red" ` +
    `stroke-linecap="round" stroke-linejoin="round"`;
  assertEquals(movingShapes([[hill(3)], [hill(3)]], [10, 10], picture), `${still}/>`);
  assertEquals(
    movingShapes([[hill(3)], [hill(5)]], [10, 10], picture),
    `${still}><animate attributeName="points" calcMode="discrete" dur="0.02s" repeatCount="indefinite" ` +
      `keyTimes="0;0.5" values="0 0 4 -3 8 0;0 0 4 -5 8 0"/></polyline>`,
  );
});

Deno.test("movingShapes() lets the line around an area appear, with round ends, and disappear", () => {
  const area = (line: { stroke?: string; strokeWidth?: number }): Shape => (
    { key: "area", kind: "polyline", x: 0, y: 0, points: [[0, 0], [4, 4]], fill: "red", ...line }
  );
  const moving = movingShapes(
    [[area({})], [area({ stroke: "blue" })], [area({ stroke: "blue", strokeWidth: 3 })]],
    [10, 10, 20],
    picture,
  );
  assertStringIncludes(moving, `attributeName="stroke" calcMode="discrete"`);
  assertStringIncludes(moving, `keyTimes="0;0.25" values="transparent;blue"/>`);
  assertStringIncludes(moving, `keyTimes="0;0.5" values="1;3"/>`);
  assertStringIncludes(
    moving,
    `stroke="transparent" stroke-linecap="round" stroke-linejoin="round" stroke-width="1">`,
  );
});

Deno.test("movingShapes() hides what is not there", () => {
  const late = movingShapes([[], [disc(1)], [], [disc(2)]], [1, 1, 1, 1], picture);
  assertStringIncludes(late, `<circle transform="translate(1 5)" visibility="hidden" r="2" fill="red">`);
  assertStringIncludes(late, `keyTimes="0;0.25;0.5;0.75" values="hidden;visible;hidden;visible"/>`);
});

Deno.test("an animated SVG shows at every time what the frame of that time shows", {
  ignore: !granted,
}, async () => {
  const { width, height } = restlessAnimation, svg = restlessAnimation.toSvg(), card = cardFor(restless);
  let time = 0;
  for (const [i, frame] of restless.entries()) {
    const still = await rasterise(svgDocument(width, height, drawFrame(frame, card)), 2);
    const moving = await rasterise(frozen(svg, time + frame.delay / 2000), 2);
    const apart = still.data.reduce((most, byte, at) => Math.max(most, Math.abs(byte - moving.data[at])), 0);
    assert(apart < 40, `frame ${i}: ${apart}`); // edges may be smoothed a little differently
    time += frame.delay / 1000;
  }
});

Deno.test("an animated SVG begins anew after its last frame", { ignore: !granted }, async () => {
  const svg = restlessAnimation.toSvg(), whole = 0.84;
  assertEquals(await rasterise(frozen(svg, 0.05), 1), await rasterise(frozen(svg, whole + 0.05), 1));
});

Deno.test("an animated SVG of 200 frames is small", () => {
  const frames = Array.from({ length: 200 }, (_, i) => [
    disc(10 * Math.sin(i)),
    { key: "step", kind: "text", text: `step ${i}`, x: 0, y: 0, size: 12, fill: "black" } as const,
  ]);
  const { length } = movingShapes(frames, Array(200).fill(40), picture);
  assert(length < 15_000, `${length} characters`);
});
