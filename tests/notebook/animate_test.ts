import { assert, assertEquals, assertStringIncludes, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import type { Scene } from "../../lib/envs/scene.ts";
import { animate } from "../../lib/notebook/animate.ts";
import type { Recording } from "../../lib/train/record.ts";
import { countColour, decode } from "./pictures.ts";

/** An episode in which a square walks to the right, two pixels a step. */
function walk(length: number, { width = 460, height = 60 } = {}): Recording<number> {
  const scene = (step: number): Scene => ({
    width,
    height,
    shapes: [{
      key: "square",
      kind: "rectangle",
      x: 20 + 2 * step,
      y: 30,
      width: 20,
      height: 20,
      fill: "#0072b2",
    }],
  });
  return {
    id: "Walk",
    frames: Array.from({ length: length + 1 }, (_, step) => scene(step)),
    actions: Array.from({ length }, (_, step) => step % 2),
    rewards: Array.from({ length }, () => 0.5),
    return: length / 2,
    length,
  };
}

Deno.test("animate() shows every step of a short episode, and the last for a second", () => {
  const { frames } = animate(walk(10));
  assertEquals(frames.length, 11);
  assertEquals(frames.map(({ delay }) => delay), [...Array(10).fill(40), 1000]);
});

Deno.test("animate() writes step, action and return so far into each picture", () => {
  const { frames } = animate(walk(3));
  assertEquals(frames.map(({ captions }) => captions.join(", ")), [
    "step 0, action –, return 0",
    "step 1, action 0, return 0.5",
    "step 2, action 1, return 1",
    "step 3, action 0, return 1.5",
  ]);
});

Deno.test("animate() leaves out steps of a long episode, never its last", () => {
  const { frames, description } = animate(walk(201));
  assertEquals(frames.length, 102); // 0, 2, …, 200, and 201
  assertStringIncludes(frames[101].captions[0], "step 201");
  assertEquals(description, "Animation of Walk: 201 steps, return 100.5; one step in 2 shown.");
});

Deno.test("animate() takes its own rhythm, and refuses an impossible one", () => {
  const frames = animate(walk(10), { every: 5, framesPerSecond: 4, title: "Slow" }).frames;
  assertEquals(frames.map(({ delay }) => delay), [250, 250, 1000]);
  assertEquals(frames[0].title, "Slow");
  assertThrows(() => animate(walk(10), { every: 0 }), RangeError, "got 0");
  assertThrows(() => animate(walk(10), { framesPerSecond: 0 }), RangeError, "got 0");
  // @ts-expect-error there is no such option
  assertThrows(() => animate(walk(10), { fps: 10 }), TypeError, 'no option "fps"; there are title,');
});

Deno.test("animate() says that it needs a recording, and how to make one", () => {
  const untyped: (recording?: unknown, options?: unknown) => unknown = Object.assign(animate);
  const { frames, ...unseen } = walk(3);
  const agent = { act: () => 1 }, ways = "write rl.animate(await rl.record(agent, env))";
  assertThrows(() => untyped(), TypeError, `animate: a recording must have id, frames,`);
  assertThrows(() => untyped(), TypeError, `got undefined; ${ways}`);
  assertThrows(() => untyped(agent, {}), TypeError, `got { act: a function }; ${ways}`);
  for (const wrong of [null, frames, unseen]) assertThrows(() => untyped(wrong), TypeError, ways);
  assertThrows(() => untyped(Promise.resolve(walk(3))), TypeError, "got a promise of one");
  assertThrows(() => untyped(walk(3), { every: "2" }), RangeError, 'got "2"');
});

Deno.test("an Animation is a PNG file that moves", { ignore: !granted }, async () => {
  const animation = animate(walk(30));
  const { width, height, frames, delays } = decode(await animation.toPng());
  assertEquals([width, height], [1.5 * animation.width, 1.5 * animation.height]);
  assertEquals(delays, animation.frames.map(({ delay }) => delay));
  assertEquals(frames.length, 31);
  const blue = frames.map((frame) => countColour(frame, [0, 0x72, 0xb2]));
  assert(blue.every((count) => count >= 29 * 29 && count <= 31 * 31), `${blue}`); // 20 × 20 at one and a half
  const left = (frame: Uint8Array) => {
    const row = Math.round(1.5 * (36 + 30)) * width; // through the middle of the square
    for (let x = 0; x < width; x++) if (frame[4 * (row + x) + 2] === 0xb2) return x;
  };
  assertEquals([left(frames[0]), left(frames[10])], [15, 45]);
});

Deno.test("an Animation has the same bytes every time", { ignore: !granted }, async () => {
  assertEquals(await animate(walk(5)).toPng(), await animate(walk(5)).toPng());
});

Deno.test("a narrow scene stands in the middle of a card that is wide enough for its captions", () => {
  const { width, height } = animate(walk(2, { width: 90, height: 91 }));
  assertEquals([width, height], [440, 128]);
});

Deno.test("an animation of 200 steps stays small", { ignore: !granted }, async () => {
  const { data } = await animate(walk(200)).bundle();
  assert(data["image/png"].length < 250_000);
});
