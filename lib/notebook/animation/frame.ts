import { palette, type Scene, type Shape } from "../../envs/scene.ts";
import { capitalHeight, paper, sceneShapes, textLine } from "../svg.ts";

/** A picture of an animation, and what is written above it. */
export interface AnimationFrame {
  /** What is drawn. */
  readonly scene: Scene;
  /** How long it stands, in milliseconds. */
  readonly delay: number;
  /** Written at the left, the same in all. */
  readonly title: string;
  /** Written at the right, each in a column of its own. */
  readonly captions: readonly string[];
}

/** In pixels of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const narrowest = 440; // pixels that title and captions need
const header = 36; // pixels above the scene
const baseline = 24; // pixels from the top to the line on which title and captions stand
const columns = [14, 124, 234]; // pixels from the right edge to a caption's end, the last caption's first
const captionSize = 12; // pixels

/** How large the card is on which a scene of an animation stands. */
export function cardSize(scene: Size): Size {
  return { width: even(Math.max(scene.width, narrowest)), height: even(header + scene.height) };
}

/** The next even number, of which one and a half is a whole one. */
function even(pixels: number): number {
  return 2 * Math.ceil(pixels / 2);
}

/** What can change from frame to frame, placed on the card: the scene's shapes, and the captions. */
export function shapesOf({ scene, captions }: AnimationFrame, card: Size): Shape[] {
  const left = (card.width - scene.width) / 2;
  return [
    ...scene.shapes.map((shape) => ({ ...shape, x: shape.x + left, y: shape.y + header })),
    ...captions.map((text, place): Shape => ({
      key: `caption ${place}`,
      kind: "text",
      text,
      x: card.width - columns[captions.length - 1 - place],
      y: baseline - capitalHeight / 2 * captionSize,
      size: captionSize,
      fill: palette.ink,
      anchor: "end",
    })),
  ];
}

/** A card in SVG, with shapes between its paper and its title. */
export function cardWith(shapes: string, title: string, { width, height }: Size): string {
  const bold = { "font-size": 13, "font-weight": 700 };
  return paper(width, height) + shapes + textLine(title, { x: 14, y: baseline, ...bold });
}

/** A frame in SVG, as it stands still. */
export function drawFrame(frame: AnimationFrame, card: Size): string {
  return cardWith(sceneShapes({ ...card, shapes: shapesOf(frame, card) }), frame.title, card);
}
