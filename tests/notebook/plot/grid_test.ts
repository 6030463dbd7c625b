import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../assert.ts";
import { ActionValues } from "../../../lib/agents/action_values.ts";
import { CliffWalking } from "../../../lib/envs/grid/cliff_walking.ts";
import { FrozenLake } from "../../../lib/envs/grid/frozen_lake.ts";
import { Board } from "../../../lib/envs/grid/grid_scene/board.ts";
import { Maze } from "../../../lib/envs/grid/maze.ts";
import { grid } from "../../../lib/notebook/plot/grid.ts";
import { describeWorld } from "../../../lib/notebook/plot/grid/describe.ts";
import { show } from "../../../lib/notebook/show.ts";

const actions = ["up", "right", "down", "left"] as const;
const lake = ["left", "down", "right", "up"] as const;

/** The texts of a picture, in their order. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
}

/** How the arrows of a picture are turned, in degrees. */
function turns(svg: string): number[] {
  return [...svg.matchAll(/<g transform="translate\([^)]*\) rotate\((\d+)\)"/g)].map(([, turn]) =>
    Number(turn)
  );
}

Deno.test("grid() writes the values into their squares, flat as in rows", () => {
  const values = [0.5, -0.25, 1, NaN, 0, -1];
  const flat = grid({ values }, { columns: 3 });
  assertEquals(texts(flat.svg).slice(-5), ["0.50", "−0.25", "1.00", "0.00", "−1.00"]);
  assertEquals(
    flat.description,
    "Grid world: 2 × 3 squares (rows × columns); value from −1 (square 5) to 1 (square 2).",
  );
  assertEquals(grid({ values: [values.slice(0, 3), values.slice(3)] }).svg, flat.svg);
});

Deno.test("grid() writes as many decimals as fit, and none where there is no room", () => {
  const wide = (columns: number) =>
    texts(grid({ values: new Array(columns).fill(-12.345) }, { columns }).svg);
  assertEquals(wide(3).at(-1), "−12.3");
  assertEquals(wide(18).at(-1), "−12");
  assertEquals(wide(40).includes("−12"), false);
});

Deno.test("grid() draws a certain policy as an arrow a square, in the order of the actions", () => {
  const policy = [0, 1, 2, 3];
  assertEquals(turns(grid({ policy }, { columns: 4, actions }).svg), [270, 0, 90, 180]);
  const { svg, description } = grid({ policy }, { columns: 4, actions: lake });
  assertEquals(turns(svg), [180, 90, 0, 270]);
  assertStringIncludes(description, "policy, row by row: ←↓→↑.");
});

Deno.test("grid() draws an uncertain policy as an arrow for each action that has a chance, longer where it is likelier", () => {
  const policy = [[0.25, 0.75, 0, 0], [0.5, 0, 0.5, NaN], [NaN, NaN, NaN, NaN]];
  const { svg, description } = grid({ policy }, { columns: 3, actions });
  assertEquals(turns(svg), [270, 0, 270, 90]);
  const lengths = [...svg.matchAll(/<path d="M([\d.]+) 0L/g)].map(([, length]) => Number(length));
  assert(lengths[0] < lengths[1] && lengths[2] === lengths[3]);
  assertStringIncludes(svg, "the longer an arrow, the likelier the action");
  assertStringIncludes(description, "(+ where several are, · where there is none): →+·.");
});

Deno.test("grid() draws action values as triangles, the greatest bold", () => {
  const { svg, description } = grid({ actionValues: [[1, 4, 2, 3], [5, 5, 5, 5]] }, { columns: 2, actions });
  const bold = [...svg.matchAll(/<text[^>]*font-weight="700"[^>]*>([^<]*)</g)].map(([, text]) => text);
  assertEquals(bold, ["4"]);
  assertEquals(texts(svg).slice(-8), ["1", "4", "2", "3", "5", "5", "5", "5"]);
  assertStringIncludes(description, "action value from 1 (square 0, up) to 5 (square 1, up)");
});

Deno.test("grid() takes an agent's table as it is", () => {
  const table = new ActionValues(4, 4);
  table.move(2, 1, 1, 7);
  const { description } = grid({ actionValues: table }, { columns: 2, actions });
  assertStringIncludes(
    description,
    "2 × 2 squares (rows × columns); action value from 0 (square 0, up) to 7 (square 2, right)",
  );
});

Deno.test("grid() keeps one colour for what lies beyond the range of colours", () => {
  const fills = (values: number[], colourRange?: [number, number]) =>
    [
      ...grid({ values }, { columns: values.length, colourRange }).svg.matchAll(
        /width="84"[^>]*fill="(rgb[^"]*)"/g,
      ),
    ]
      .map(([, fill]) => fill);
  const [fall, ...others] = fills([-100, -10, 0], [-10, 0]);
  assertEquals(fall, others[0]);
  assert(fills([-100, -10, 0])[1] !== fall);
});

Deno.test("grid() draws walls in squares and between them, marks, and a path that a jump breaks", () => {
  const { svg, description } = grid({ values: [[1, 2, 3], [4, 5, 6]] }, {
    walls: [4, [0, 1], [2, 5]],
    marks: { S: 0, G: 2, hole: [3, 4, 5] },
    path: [0, 3, 3, 0, 2],
  });
  assertEquals(svg.split('stroke-width="6"').length - 1, 2);
  assertEquals(texts(svg).includes("5"), false); // what a wall hides
  assertStringIncludes(svg, "M42 42L42 126L42 42M210 42");
  assertStringIncludes(
    description,
    "walls in 4; walls between 0 and 1, 2 and 5; S in 0, G in 2, hole in 3 to 5; path of 3 steps from 0 to 2.",
  );
});

Deno.test("grid() is as wide as its squares, and as what stands above them", () => {
  const values = [[1, 2, 3]];
  assert(grid({ values }).width < 400);
  assert(grid({ values }, { title: "A title that needs more room than three squares take up" }).width > 400);
});

Deno.test("grid() of 4 × 12 and of 8 × 8 squares fits the page", () => {
  const of = (columns: number, rows: number) => {
    const squares = columns * rows;
    const values = Array.from({ length: squares }, (_, square) => -square / 7);
    const actionValues = values.map((value) => [value, value - 1, value - 2, value - 3]);
    return [grid({ values }, { columns }), grid({ actionValues }, { columns, actions })];
  };
  for (const { width, height } of [...of(12, 4), ...of(8, 8)]) assert(width <= 840 && height <= 700);
});

Deno.test("grid() has words for 400 × 400 squares", () => {
  const board = new Board({ rows: 400, columns: 400 }, 10);
  const values = Array.from({ length: board.squares }, (_, square) => square);
  const bare = {
    actions: [],
    walls: { squares: new Set<number>(), between: [] },
    marks: new Map(),
    path: [],
  };
  assertStringIncludes(
    describeWorld({ board, label: "value", values, ...bare }),
    "value from 0 (square 0) to 159,999 (square 159999).",
  );
});

Deno.test("grid() says what it needs", () => {
  const values = [1, 2, 3, 4], policy = [0, 1, 2, 3];
  const columns = 2;
  assertThrows(() => grid({}), TypeError, "there is nothing to show");
  assertThrows(
    () => grid({ values, actionValues: [[1]] }, { columns }),
    TypeError,
    "give either them, or values",
  );
  assertThrows(
    () => grid({ values }),
    TypeError,
    "values comes in rows, or flat with { columns }; row 0 must be a list, got 1",
  );
  assertThrows(() => grid({ values }, { columns: 3 }), RangeError, "4 squares; they do not fill rows of 3");
  assertThrows(
    () => grid({ values: [[1, 2], [3]] }),
    RangeError,
    "row 1 of values has 1 squares, row 0 has 2",
  );
  assertThrows(() => grid({ values: [] }, { columns }), RangeError, "at least one square");
  assertThrows(() => grid({ policy }, { columns }), TypeError, "actions must say where each action leads");
  assertThrows(
    () => Reflect.apply(grid, undefined, [{ policy }, { columns, actions: ["north"] }]),
    TypeError,
    'got "north"',
  );
  assertThrows(
    () => grid({ values, policy: [0, 1] }, { columns, actions }),
    RangeError,
    "values has 2 × 2 squares, policy has 1 × 2",
  );
});

Deno.test("grid() refuses a policy that is none", () => {
  const draw = (policy: (number | number[])[]) => () => grid({ policy }, { columns: 1, actions });
  assertThrows(draw([4]), RangeError, "policy of square 0 must be an action, 0 to 3, got 4");
  assertThrows(draw([[0.5, 0.4, 0, 0]]), RangeError, "probabilities that add up to 1, got 0.5, 0.4, 0, 0");
  assertThrows(draw([[2, -1, 0, 0]]), RangeError, "probabilities that add up to 1");
  assertThrows(draw([[1, 0]]), RangeError, "policy of square 0 has 2 numbers for 4 actions");
});

Deno.test("grid() refuses squares that do not exist, and walls between squares that do not touch", () => {
  const draw = (options: Parameters<typeof grid>[1]) => () => grid({ values: [[1, 2], [3, 4]] }, options);
  assertThrows(
    draw({ walls: [4] }),
    RangeError,
    "walls: there is no square 4; they are counted row by row from 0 to 3",
  );
  assertThrows(draw({ walls: [[0, 3]] }), RangeError, "a wall stands between two neighbours, got [0, 3]");
  assertThrows(draw({ walls: [[1, 2]] }), RangeError, "got [1, 2]"); // the end of a row and the beginning of the next
  assertThrows(draw({ marks: { S: -1 } }), RangeError, 'marks of "S": there is no square -1');
  assertThrows(draw({ path: [0, 0.5] }), RangeError, "path: there is no square 0.5");
  assertThrows(draw({ colourRange: [1, 1] }), RangeError, "the lower first, got 1 and 1");
  assertThrows(
    () => grid({ values: [1] }, { columns: 0 }),
    RangeError,
    "columns must be an integer of at least 1",
  );
});

Deno.test("grid() takes the layout of a grid world as it is", () => {
  const cliff = new CliffWalking(), maze = new Maze(), values = maze.map.squares.map((_, square) => square);
  const policy = Array(48).fill(1);
  assertStringIncludes(
    grid({ policy }, cliff.layout).description,
    `4 × 12 squares (rows × columns); policy, row by row (· where there is none): ${
      [...Array(3).fill("→".repeat(12)), "→" + "·".repeat(11)].join(" ")
    }; S in 36, `,
  );
  assertStringIncludes(
    grid({ values }, { ...maze.layout, title: "The way out" }).description,
    "The way out: 3 × 3 squares (rows × columns); value from 0 (square 0) to 8 (square 8); walls between 1 and 4, ",
  );
});

Deno.test("grid() gives values the colours that a grid world's own picture gives them", () => {
  const lake = new FrozenLake();
  lake.reset({ seed: 0 });
  const values = lake.map.squares.map((_, square) => square === 3 ? NaN : Math.sin(square) - 0.2);
  const coloursOf = (svg: string) =>
    [...svg.matchAll(/<rect[^>]*fill="(rgb[^"]*|#c8c8c8)"/g)].map(([, fill]) => fill);
  const own = coloursOf(show(lake.render({ values })).svg);
  assertEquals(own.length, 16);
  assertEquals(coloursOf(grid({ values }, lake.layout).svg).slice(-16), own);
});
