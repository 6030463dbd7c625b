import { palette, type Shape, type Text } from "../scene.ts";
import { arrow, type Place } from "./arrow.ts";

const widest = 780, largest = 68, smallest = 20; // pixels: all states, and from one to the next

/** Where states that stand in a row, as discs with their names below, are in a picture. */
export class StateRow {
  /** How many there are. */
  readonly states: number;
  /** How far their middles stand apart, in pixels. */
  readonly pitch: number;
  /** Of their discs, in pixels. */
  readonly radius: number;
  /** Pixels from the top to their middles. */
  readonly y: number;

  /** @param y Pixels from the top to their middles. */
  constructor(states: number, y: number) {
    this.states = states;
    this.pitch = Math.min(largest, widest / states);
    this.radius = 0.31 * this.pitch;
    this.y = y;
  }

  /** In pixels. */
  get width(): number {
    return this.states * this.pitch;
  }

  /** Whether there is room for arrows and names. */
  get isRoomy(): boolean {
    return this.pitch >= smallest;
  }

  /** The middle of a state. */
  middle(state: number): Place {
    return [(state + 0.5) * this.pitch, this.y];
  }

  /** Draws the discs. */
  drawStates(fill: (state: number) => string = () => palette.faint): Shape[] {
    return Array.from({ length: this.states }, (_, state): Shape => {
      const [x, y] = this.middle(state);
      return { key: `state ${state}`, kind: "disc", x, y, radius: this.radius, fill: fill(state) };
    });
  }

  /** Writes the names of the first states below them, where there is room. */
  drawNames(names: readonly string[]): Shape[] {
    if (!this.isRoomy) return [];
    return names.map((name, state) => {
      const [x, y] = this.middle(state);
      return caption(`name ${state}`, name, [x, y + this.radius + 15]);
    });
  }

  /** Draws arrows from states to their neighbours, where there is room. */
  drawArrows(pairs: readonly (readonly [from: number, to: number])[], stroke: string): Shape[] {
    if (!this.isRoomy) return [];
    return pairs.map(([from, to]) => {
      const [start, y] = this.middle(from), [end] = this.middle(to);
      const gap = Math.sign(to - from) * (this.radius + 3);
      return arrow(`from ${from} to ${to}`, [[start + gap, y], [end - gap, y]], stroke);
    });
  }

  /** Draws the agent where it is, if it is anywhere: a disc, with a light rim that parts it from whatever it is on. */
  drawAgent(state: number | undefined, place = this.middle(state ?? 0)): Shape[] {
    return state === undefined ? [] : drawMarker(place, Math.max(5, 0.6 * this.radius));
  }
}

/** A disc in the agent's colour, with a light rim. */
export function drawMarker([x, y]: Place, radius: number): Shape[] {
  return [
    { key: "rim", kind: "disc", x, y, radius: 1.25 * radius, fill: palette.paper },
    { key: "agent", kind: "disc", x, y, radius, fill: palette.orange },
  ];
}

/** A few words, centred on a place. */
export function caption(key: string, text: string, [x, y]: Place, fill: string = palette.ink): Text {
  return { key, kind: "text", x, y, text, size: 13, fill };
}
