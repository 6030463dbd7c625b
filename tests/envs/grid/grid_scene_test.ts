import { assert, assertEquals } from "../../assert.ts";
import type { Scene, Shape } from "../../../lib/envs/scene.ts";
import type { Direction } from "../../../lib/envs/grid/direction.ts";
import { type GridMap, readMap } from "../../../lib/envs/grid/grid_map.ts";
import { drawGrid, type GridOverlay } from "../../../lib/envs/grid/grid_scene.ts";

const directions: readonly Direction[] = ["up", "right", "down", "left"];
const letters = { ".": "floor", S: "start", G: "goal", H: "hole", C: "cliff", "#": "wall" } as const;
const lake = ["S...", ".H.H", "...H", "H..G"];

function map(rows: readonly string[], more: Partial<GridMap> = {}): GridMap {
  return { ...readMap("test", rows, letters), ...more };
}

function draw(grid: GridMap, overlay: GridOverlay = {}, agent = 0): Scene {
  return drawGrid({ map: grid, directions, agent }, overlay);
}

/** The only shape of a key. */
function shape({ shapes }: Scene, key: string): Shape {
  const [found, ...more] = shapes.filter((shape) => shape.key === key);
  assert(found !== undefined && more.length === 0, key);
  return found;
}

function keys({ shapes }: Scene, beginning = ""): string[] {
  return shapes.map(({ key }) => key).filter((key) => key.startsWith(beginning));
}

/** What is written, by the keys of the texts. */
function texts({ shapes }: Scene): Record<string, string> {
  return Object.fromEntries(
    shapes.flatMap((shape) => shape.kind === "text" ? [[shape.key, shape.text]] : []),
  );
}

/** The colour of a shape. */
function fill(scene: Scene, key: string): string | undefined {
  const found = shape(scene, key);
  return "fill" in found ? found.fill : undefined;
}

Deno.test("drawGrid() draws holes, the start, a flag at the goal, and the agent above all", () => {
  const scene = draw(map(lake), {}, 6);
  assertEquals(keys(scene, "hole"), ["hole 5", "hole 7", "hole 11", "hole 12"]);
  assertEquals([keys(scene, "flag"), texts(scene)], [["flag 15"], { "start 0": "S" }]);
  assertEquals(keys(scene).at(-1), "agent");
  const side = (scene.width - 8) / 4, { x, y } = shape(scene, "agent");
  assertEquals([x, y], [4 + 2.5 * side, 4 + 1.5 * side]);
});

Deno.test("drawGrid() gives squares the size that the map allows", () => {
  const size = (rows: number, columns: number) => {
    const { width, height } = draw(map(Array(rows).fill(".".repeat(columns))));
    return [width, height];
  };
  assertEquals(size(3, 3), [272, 272]); // 88 pixels a square, and 4 around all of them
  assertEquals(size(4, 12), [608, 208]);
  assertEquals(size(8, 8), [448, 448]);
  assertEquals(size(20, 20), [448, 448]);
  assertEquals(size(200, 2), [16, 808]);
});

Deno.test("drawGrid() of squares below 20 pixels writes nothing", () => {
  const small = map([`S${".".repeat(30)}`], { labels: new Map([[3, "A"]]) });
  assertEquals(texts(draw(small, { values: Array(31).fill(1), visits: Array(31).fill(1) })), {});
  assertEquals(Object.keys(texts(draw(map(["S..."])))), ["start 0"]);
});

Deno.test("drawGrid() joins walls that meet in a line, blocks in a row and the squares of a chasm", () => {
  const walls = [[0, 3], [4, 1], [2, 5], [4, 5], [4, 7]] as const;
  const scene = draw(map(["...", "...", "..."], { walls }));
  assertEquals(keys(scene, "wall"), ["wall 2 1 down", "wall 0 1 across", "wall 1 2 across"]);
  const across = shape(scene, "wall 0 1 across");
  assertEquals(across.kind === "line" ? [across.toX, across.toY] : [], [3 * 88, 0]);
  const rows = draw(map(["##.#", "#CC.", "CC.."]));
  assertEquals(keys(rows, "block"), ["block 0", "block 3", "block 4"]);
  assertEquals([keys(rows, "rock"), keys(rows, "depth")], [["rock 5", "rock 8"], ["depth 5", "depth 8"]]);
});

Deno.test("drawGrid() draws an arrow for each square that the wind carries, and their number below", () => {
  const scene = draw(map(["...", "..."], { wind: [0, 1, 2] }));
  assertEquals(keys(scene, "wind").slice(0, 3), ["wind 1 0", "wind 2 0", "wind 2 1"]);
  assertEquals(Object.values(texts(scene)), ["0", "1", "2"]);
  assertEquals(scene.height - draw(map(["...", "..."], { wind: [0, 0, 0] })).height, 22);
});

Deno.test("drawGrid() writes labels in corners, so that start and goal keep the middle of their squares", () => {
  const scene = draw(map(["S.G"], { labels: new Map([[0, "S0"], [2, "+1"]]) }));
  assertEquals(texts(scene), { "start 0": "S", "label 0": "S0", "label 2": "+1" });
  const middle = { x: 4 + 44, y: 4 + 44 }, start = shape(scene, "start 0");
  assertEquals({ x: start.x, y: start.y }, middle);
  const label = shape(scene, "label 2"), pole = shape(scene, "pole 2"), flag = shape(scene, "flag 2");
  assert(label.kind === "text" && label.x < flag.x && label.y + label.size / 2 < pole.y); // clear of the flag
  assert(pole.kind === "line" && pole.toY > 88 / 2);
});

Deno.test("drawGrid() writes the label of a hole into its dark middle", () => {
  const scene = draw(map([".H"], { labels: new Map([[0, "−10"], [1, "−1"]]) }));
  assertEquals([fill(scene, "label 0"), fill(scene, "label 1")], ["#6b6b6b", "#ffffff"]);
  assertEquals([shape(scene, "label 1").x, shape(scene, "label 1").y], [4 + 1.5 * 88, 4 + 44]);
});

Deno.test("drawGrid() leaves the middle of labelled squares to numbers, and still says where start and goal are", () => {
  const grid = map(["S.G"], { labels: new Map([[0, "S0"], [1, "S1"], [2, "S2"]]) });
  const scene = draw(grid, { values: [1, 2, 3] }), { "start 0": start, ...others } = texts(scene);
  assertEquals([start, others["label 0"], others["label 1"], others["label 2"]], [
    "START",
    undefined,
    "S1",
    "S2",
  ]);
  assert(shape(scene, "flag 2").x < shape(scene, "label 2").x);
});

Deno.test("drawGrid() draws values and visits of a map of 400 × 400 squares", () => {
  const large = map(Array(400).fill(".".repeat(400)));
  const numbers = Float64Array.from({ length: 400 * 400 }, (_, square) => square);
  for (const overlay of [{ values: numbers }, { visits: numbers }]) {
    const scene = draw(large, overlay);
    assertEquals(fill(scene, "shade 0"), "rgb(255, 255, 255)");
    assertEquals(scene.shapes.filter(({ key }) => key.startsWith("shade")).length, 400 * 400);
  }
});

Deno.test("drawGrid() writes values on their colours, none on walls, chasms and holes of no value", () => {
  const grid = map(["..#", "CHG"]), scene = draw(grid, { values: [0.5, NaN, 1, 1, 0, -0.25] });
  assertEquals(texts(scene), { "value 0": "0.500", "value 5": "−0.250" });
  assertEquals(keys(scene, "shade"), ["shade 0", "shade 1", "shade 3", "shade 4", "shade 5"]);
  assertEquals(fill(scene, "shade 0"), "rgb(248, 209, 160)"); // half way from white to rgb(241, 163, 64)
  assertEquals(fill(scene, "shade 1"), "#c8c8c8");
  assertEquals(texts(draw(grid, { values: [0, 0, 0, 0, 3, 0] }))["value 4"], "3");
});

Deno.test("drawGrid() draws a certain policy as one arrow a square, none where nothing is to be decided", () => {
  const scene = draw(map(["..S.", "H#CG"]), { policy: [0, 1, 2, 3, 0, 0, 0, 0] });
  assertEquals(keys(scene, "arrow"), ["arrow 0 0", "arrow 1 1", "arrow 2 2", "arrow 3 3"]);
  assertEquals(keys(scene, "arrow").map((key) => shape(scene, key).angle), [-90, 0, 90, 180]);
});

Deno.test("drawGrid() draws a likelier action as a longer and darker arrow", () => {
  const scene = draw(map([".."]), { policy: [[0.25, 0.75, 0, 0], NaN] });
  assertEquals(keys(scene, "arrow"), ["arrow 0 0", "arrow 0 1"]);
  const [unlikely, likely] = ["arrow 0 0", "arrow 0 1"].map((key) => shape(scene, key));
  assert(unlikely.kind === "polyline" && likely.kind === "polyline");
  const reach = ({ points }: typeof unlikely) => Math.max(...points.map(([right]) => right));
  assert(reach(unlikely) < reach(likely));
  assertEquals([unlikely.fill, likely.fill], ["#22222283", "#222222d6"]); // 0.35 + 0.65 p of 255: 131, 214
});

Deno.test("drawGrid() writes how often squares were visited, and nothing where nobody was", () => {
  const scene = draw(map(["...", ".#."]), { visits: [0, 9, 99, 1, 0, 0] });
  assertEquals(texts(scene), { "visits 1": "9", "visits 2": "99", "visits 3": "1" });
  assertEquals(fill(scene, "shade 0"), "rgb(255, 255, 255)");
  assertEquals(fill(scene, "shade 1"), "rgb(171, 218, 244)"); // ln 10 is half of ln 100: half way to the sky
  assertEquals(fill(scene, "shade 2"), "rgb(86, 180, 233)");
});

Deno.test("drawGrid() makes room for all layers at once", () => {
  const grid = map(["S...", "...G"]), flat = (entry: number) => Array(8).fill(entry);
  const all = draw(grid, { values: flat(-1.5), policy: flat(1), visits: flat(12) }, 0);
  const [arrow, value, visits] = ["arrow 1 1", "value 1", "visits 1"].map((key) => shape(all, key));
  assert(arrow.y < value.y && value.y === visits.y && value.x < visits.x);
  const beside = draw(grid, { values: flat(-1.5) });
  assertEquals(shape(beside, "value 1").y, 4 + 44);
  const agent = shape(all, "agent");
  assert(agent.x > 4 + 44 && agent.y < 4 + 44); // in the corner of its square
});

Deno.test("drawGrid() keeps all shapes but the agent where it moves, whatever lies on the squares", () => {
  const grid = map(lake, { wind: [0, 1, 2, 0], walls: [[0, 1]], labels: new Map([[2, "A"]]) });
  const numbers = Array.from({ length: 16 }, (_, square) => square);
  const overlays: GridOverlay[] = [{}, { values: numbers }, {
    policy: numbers.map((n) => n % 4),
    visits: numbers,
  }];
  for (const overlay of overlays) {
    const [before, after] = [draw(grid, overlay, 0), draw(grid, overlay, 10)];
    assertEquals(keys(after), keys(before));
    assertEquals(new Set(keys(before)).size, before.shapes.length);
    const moved = before.shapes.filter((shape, i) =>
      JSON.stringify(shape) !== JSON.stringify(after.shapes[i])
    );
    assertEquals(moved.map(({ key }) => key), Object.keys(overlay).length > 0 ? ["rim", "agent"] : ["agent"]);
  }
});
