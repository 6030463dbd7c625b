import { palette, type Scene } from "../../../lib/envs/scene.ts";
import { Figure } from "../../../lib/notebook/figure.ts";
import { element, paper, sceneShapes, svgDocument, textLine } from "../../../lib/notebook/svg.ts";

/** A scene, and what is written below it. */
export interface Tile {
  readonly title: string;
  readonly scene: Scene;
}

const width = 1200, margin = 20, gap = 16, padding = 12, caption = 26; // pixels
const tallest = 180; // pixels: of the scenes in a row
const largest = 0.8; // of the size that a scene has on a page

/** Scenes in rows, each row as wide as the sheet and its scenes as high as one another, if they are not too small. */
export function drawSheet(rows: readonly (readonly Tile[])[]): Figure {
  const parts: string[] = [];
  let y = margin;
  for (const row of rows) {
    const height = heightOf(row);
    let x = margin + Math.max(0, room(row) - widthOf(row, height)) / 2;
    for (const tile of row) {
      parts.push(element("g", { transform: `translate(${x} ${y})` }, drawTile(tile, height)));
      x += scaleOf(tile.scene, height) * tile.scene.width + 2 * padding + gap;
    }
    y += height + 2 * padding + caption + gap;
  }
  const size = { width, height: Math.ceil(y - gap + margin) };
  const ground = element("rect", { ...size, fill: "#f3f5f7" });
  const svg = svgDocument(size.width, size.height, ground, ...parts);
  const titles = rows.flat().map(({ title }) => title);
  return new Figure(svg, { ...size, description: `The environments ${titles.join(", ")}.` });
}

function drawTile({ title, scene }: Tile, height: number): string {
  const scale = scaleOf(scene, height),
    [wide, high] = [scale * scene.width + 2 * padding, height + 2 * padding];
  const above = (high - scale * scene.height) / 2;
  const picture = { transform: `translate(${padding} ${above}) scale(${scale})` };
  const name = { x: wide / 2, y: high + 18, "text-anchor": "middle", "font-size": 13, fill: palette.ink };
  return paper(wide, high, 8) + element("g", picture, sceneShapes(scene)) + textLine(title, name);
}

/** The height at which the scenes of a row fill it, to the pixel. */
function heightOf(row: readonly Tile[]): number {
  let height = tallest;
  while (widthOf(row, height) > room(row)) height--;
  return height;
}

/** How wide the scenes of a row are together, in pixels. */
function widthOf(row: readonly Tile[], height: number): number {
  return row.reduce((sum, { scene }) => sum + scaleOf(scene, height) * scene.width, 0);
}

/** How wide they may be. */
function room({ length }: readonly Tile[]): number {
  return width - 2 * margin - length * 2 * padding - (length - 1) * gap;
}

function scaleOf(scene: Scene, height: number): number {
  return Math.min(largest, Math.floor(1000 * height / scene.height) / 1000);
}
