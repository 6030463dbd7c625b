import { palette } from "../../envs/scene.ts";
import { element, textLine, textWidth } from "../svg.ts";
import type { Box } from "./boxes.ts";

/** In pixels: between columns, between boxes of one column, a line of words, and how far sheets stand apart. */
const columnGap = 28, rowGap = 20, lineHeight = 16, sheetStep = 4;
/** In pixels: around the words in a box, and how high and how wide the smallest box is. */
const padding = 10, leastHeight = 44, leastWidth = 76;
const small = 11; // the size of letters that are looked up rather than read
const colours = { first: palette.green, between: palette.blue, last: palette.orange } as const;

/** A box in its place: its upper left corner, and its size. */
interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws boxes in columns from left to right, arrows between them. */
export function drawBoxes(boxes: readonly Box[]): { drawing: string; width: number; height: number } {
  const lines = Math.max(...boxes.map(({ details }) => 1 + details.length));
  const height = Math.max(leastHeight, lines * lineHeight + padding);
  const below = Math.max(...boxes.map(({ parameters }) => 1 + parameters.length)) * lineHeight;
  const above = lineHeight + 2 * sheetStep, cell = above + height + below + 4;
  const placed = new Map<string, PlacedBox>();
  let x = 0;
  for (const column of Map.groupBy(boxes, ({ depth }) => depth).values()) {
    const width = widthOf(column);
    const before = column.flatMap(({ inputs }) => inputs.map((name) => placed.get(name)?.y ?? 0));
    const middle = before.reduce((sum, y) => sum + y, 0) / Math.max(1, before.length);
    column.forEach((box, row) => {
      const y = middle + (row - (column.length - 1) / 2) * (cell + rowGap);
      placed.set(box.name, { ...box, x, y, width, height });
    });
    x += width + columnGap;
  }
  const all = [...placed.values()];
  const top = Math.min(...all.map(({ y }) => y)) - above,
    bottom = Math.max(...all.map(({ y }) => y)) - above + cell;
  const arrows = all.flatMap((box) => box.inputs.map((name) => arrow(placed.get(name) ?? box, box)));
  return {
    drawing: element("g", { transform: `translate(0 ${-top})` }, ...all.map(drawBox), ...arrows),
    width: x - columnGap + 2 * sheetStep,
    height: bottom - top,
  };
}

/** As wide as the longest line of words in a column needs. */
function widthOf(column: readonly Box[]): number {
  const lines = column.flatMap((
    { kind, details, shape, parameters },
  ) => [kind, ...details, shape, ...parameters]);
  const names = column.map(({ name }) => textWidth(name, small));
  return Math.max(leastWidth, ...names, ...lines.map((line) => Math.ceil(textWidth(line)) + 2 * padding));
}

function drawBox(box: PlacedBox): string {
  const { name, kind, details, shape, parameters, x, y, width, height } = box;
  const middle = { x: x + width / 2, "text-anchor": "middle" };
  const first = y + (height - details.length * lineHeight) / 2 + 4.4;
  const below = y + height + lineHeight;
  return [
    ...sheetsOf(box),
    textLine(kind, { ...middle, y: first, "font-weight": 700 }),
    ...details.map((line, place) => textLine(line, { ...middle, y: first + (place + 1) * lineHeight })),
    textLine(name, {
      ...middle,
      y: y - 6 - rightOf(box),
      "font-size": small,
      fill: palette.line,
    }),
    textLine(shape, { ...middle, y: below, "font-weight": 700 }),
    ...parameters.map((line, place) =>
      textLine(line, { ...middle, y: below + (place + 1) * lineHeight, fill: palette.line })
    ),
  ].join("");
}

/** One sheet, or of what gives pictures a stack of them. */
function sheetsOf(box: PlacedBox): string[] {
  const { x, y, width, height, place } = box;
  const sheets = box.picture ? [2, 1, 0] : [0];
  return sheets.map((sheet) =>
    element("rect", {
      x: x + sheet * sheetStep,
      y: y - sheet * sheetStep,
      width,
      height,
      rx: 8,
      fill: palette.paper,
      stroke: colours[place],
      "stroke-width": sheet === 0 ? 2 : 1.2,
    })
  );
}

/** By how much a box's sheets stand out to the right and above. */
function rightOf({ picture }: Box): number {
  return picture ? 2 * sheetStep : 0;
}

/** From the right side of a box to the left side of another, with a step where they stand at different heights. */
function arrow(from: PlacedBox, to: PlacedBox): string {
  const startX = from.x + from.width + rightOf(from) + 2, startY = from.y + from.height / 2;
  const endX = to.x - 3, endY = to.y + to.height / 2, turn = to.x - columnGap / 2 + 2;
  const line = startY === endY
    ? `M${startX} ${startY}H${endX}`
    : `M${startX} ${startY}H${turn}V${endY}H${endX}`;
  const stroke = palette.line;
  return element("path", { d: line, fill: "none", stroke, "stroke-width": 1.8, "stroke-linejoin": "round" }) +
    element("path", { d: `M${endX + 1} ${endY} l-7 -4.5 v9 z`, fill: stroke });
}
