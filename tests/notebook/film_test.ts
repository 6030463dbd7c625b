import { assert, assertEquals, assertNotEquals, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import { Maze } from "../../lib/envs/grid/maze.ts";
import type { Scene } from "../../lib/envs/scene.ts";
import { animate } from "../../lib/notebook/animate.ts";
import { film } from "../../lib/notebook/film.ts";
import { decode } from "./pictures.ts";

/** A square at a place of its own. */
function square(x: number, { width = 460, height = 60, ...rhythm } = {}): Scene {
  const shape = {
    key: "square",
    kind: "rectangle",
    x,
    y: 30,
    width: 20,
    height: 20,
    fill: "#0072b2",
  } as const;
  return { width, height, shapes: [shape], ...rhythm };
}

const two = [{ scene: square(20) }, { scene: square(60) }];

Deno.test("film() shows its pictures in order, each as long as the pace says, the last for a second", () => {
  const { frames } = film([...two, { scene: square(100) }], { framesPerSecond: 8, title: "A walk" });
  assertEquals(frames.map(({ delay }) => delay), [125, 125, 1000]);
  assertEquals(frames.map(({ scene: { shapes: [{ x }] } }) => x), [20, 60, 100]);
  assertEquals(frames.map(({ title }) => title), ["A walk", "A walk", "A walk"]);
});

Deno.test("film() writes the captions above each picture, and needs none", () => {
  const { frames } = film(two.map((frame, k) => ({ ...frame, captions: [`episode ${k}`, "6 moves"] })));
  assertEquals(frames.map(({ captions }) => captions), [["episode 0", "6 moves"], ["episode 1", "6 moves"]]);
  assertEquals(film(two).frames.map(({ captions }) => captions), [[], []]);
});

Deno.test("film() runs smoothly, and on a map four pictures a second or to its end in twelve seconds", () => {
  const maze = new Maze(), map = { scene: maze.render() };
  assertEquals(film(two).frames[0].delay, 40);
  assertEquals(film([map, map]).frames[0].delay, 250);
  assertEquals(film(Array(121).fill(map)).frames[0].delay, 100); // 120 more in 12 s: ten a second
  assertEquals(film(Array(901).fill(map)).frames[0].delay, 40); // never faster than 25 a second
});

Deno.test("film() describes what is to be seen", () => {
  assertEquals(film(two, { title: "A walk" }).description, "Animation of A walk: 2 pictures.");
  assertEquals(film([two[0]]).description, "Animation: 1 picture.");
});

Deno.test("film() makes what animate() makes of the same pictures", { ignore: !granted }, async () => {
  const captions = (step: number) => [`step ${step}`, `action ${step === 0 ? "–" : 1}`, "return 0"];
  const frames = two.map(({ scene }) => scene);
  const animation = animate({ id: "Walk", frames, actions: [1], rewards: [0], return: 0, length: 1 });
  const same = film(two.map((frame, step) => ({ ...frame, captions: captions(step) })), { title: "Walk" });
  assertEquals(await same.toPng(), await animation.toPng());
});

Deno.test("film() draws a policy that changes, picture by picture", { ignore: !granted }, async () => {
  const maze = new Maze(), always = (action: number) => Array(9).fill(action);
  const animation = film([1, 2, 1].map((action) => ({ scene: maze.render({ policy: always(action) }) })));
  const { frames: [right, down, again] } = decode(await animation.toPng());
  assertNotEquals(right, down);
  assert(right.every((part, i) => part === again[i]));
});

Deno.test("film() says what it needs", () => {
  const untyped: (frames?: unknown, options?: unknown) => unknown = Object.assign(film);
  const scene = square(20), ways = "write rl.film([{ scene: env.render(), captions: [] }, …])";
  assertThrows(() => untyped(), TypeError, `film: the frames must be a list, got undefined; ${ways}`);
  assertThrows(() => untyped([]), RangeError, "film: there must be at least one frame, got none");
  assertThrows(() => untyped([{ scene }, scene]), TypeError, "film: frame 1 must have scene, got");
  assertThrows(() => untyped([null]), TypeError, "film: frame 0 must have scene, got null");
  assertThrows(
    () => untyped([{ scene: new Maze() }]),
    TypeError,
    "film: the scene of frame 0 must have width, height and shapes, got a Maze",
  );
  for (const captions of ["step 0", [0]]) {
    assertThrows(
      () => untyped([{ scene, captions }]),
      TypeError,
      "captions of frame 0 must be a list of str",
    );
  }
});

Deno.test("film() refuses pictures that do not fit each other, and an impossible pace", () => {
  const [frame] = two, captions = ["episode 1"];
  assertThrows(
    () => film([frame, { scene: square(20, { height: 90 }) }]),
    RangeError,
    "as large as the first, which has 460 × 60 pixels; frame 1 has 460 × 90 pixels",
  );
  assertThrows(
    () => film([frame, { ...frame, captions }]),
    RangeError,
    "with as many captions as the first, which has 0 captions; frame 1 has 1 caption",
  );
  assertThrows(() => film(two, { framesPerSecond: 0 }), RangeError, "framesPerSecond must be above 0, got 0");
  const untyped: (frames: unknown, options: unknown) => unknown = Object.assign(film);
  assertThrows(() => untyped(two, { framesPerSecond: "4" }), RangeError, 'must be above 0, got "4"');
  assertThrows(() => untyped(two, { title: 1 }), TypeError, "film: title must be a string, got 1");
  assertThrows(() => untyped(two, { fps: 4 }), TypeError, 'film: there is no option "fps"');
});
