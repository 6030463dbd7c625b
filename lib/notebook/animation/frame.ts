import { palette, type Scene, type Shape } from "../../envs/scene.ts";
import { capitalHeight, paper, sceneShapes, textLine, textWidth } from "../svg.ts";

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

/** The card on which the scenes of an animation stand, with a title and captions above them. */
export interface Card extends Size {
  /** Pixels from the left edge to where each caption begins; there it stays, whatever it says. */
  readonly columns: readonly number[];
}

const narrowest = 440; // pixels that title and captions need
const header = 36; // pixels above the scene
const margin = 14; // pixels at either side of title and captions
const gap = 18; // pixels from caption to caption
const baseline = 24; // pixels from the top to the line on which title and captions stand
const titleSize = 13; // pixels
const captionSize = 12.574; // pixels: at a scale of 1.5, a digit is twelve whole ones wide, and all look alike

/**
 * The card for frames whose scenes are all as large as the first. Its captions
 * stand in the middle, close to what moves, if the title leaves them room.
 */
export function cardFor(frames: readonly AnimationFrame[]): Card {
  const [{ scene, title, captions }] = frames;
  const widths = captions.map((_, place) => Math.max(...frames.map((frame) => captionWidth(frame, place))));
  const all = widths.reduce((sum, each) => sum + each, gap * (widths.length - 1));
  const afterTitle = margin + titleWidth(title) + gap;
  const width = even(Math.max(scene.width, narrowest, afterTitle + all + margin));
  const height = even(header + scene.height), last = width - margin - all;
  const begin = Math.floor(Math.min(last, Math.max(afterTitle, (width - all) / 2)));
  const columns = widths.map((_, place) => widths.slice(0, place).reduce((x, each) => x + each + gap, begin));
  return { width, height, columns };
}

/** The next even number, of which one and a half is a whole one. */
function even(pixels: number): number {
  return 2 * Math.ceil(pixels / 2);
}

/** What can change from frame to frame, placed on the card: the scene's shapes, and the captions. */
export function shapesOf({ scene, captions }: AnimationFrame, { width, columns }: Card): Shape[] {
  const left = (width - scene.width) / 2;
  return [
    ...scene.shapes.map((shape) => ({ ...shape, x: shape.x + left, y: shape.y + header })),
    ...captions.map((text, place): Shape => ({
      key: `caption ${place}`,
      kind: "text",
      text,
      x: columns[place],
      y: baseline - capitalHeight / 2 * captionSize,
      size: captionSize,
      fill: palette.ink,
      anchor: "start",
    })),
  ];
}

function captionWidth({ captions }: AnimationFrame, place: number): number {
  return Math.ceil(textWidth(captions[place], captionSize));
}

function titleWidth(title: string): number {
  return Math.ceil(1.1 * textWidth(title, titleSize)); // bold letters are so much wider
}

/** A card in SVG, with shapes between its paper and its title. */
export function cardWith(shapes: string, title: string, { width, height }: Size): string {
  const bold = { "font-size": titleSize, "font-weight": 700 };
  return paper(width, height) + shapes + textLine(title, { x: margin, y: baseline, ...bold });
}

/** A frame in SVG, as it stands still. */
export function drawFrame(frame: AnimationFrame, card: Card): string {
  return cardWith(sceneShapes({ ...card, shapes: shapesOf(frame, card) }), frame.title, card);
}
