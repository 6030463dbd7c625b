import type { Shape } from "../../envs/scene.ts";

/** What a shape is like from a frame on, until the next moment. */
export interface Moment {
  /** The frame's number. */
  readonly frame: number;
  /** The shape; undefined where it is not to be seen. */
  readonly shape: Shape | undefined;
}

/** A shape through all frames of an animation, as long as one SVG element can stand for it. */
export interface Track {
  /** The shape as it first appears. */
  readonly first: Shape;
  /** What becomes of it, from frame 0 on. */
  readonly moments: readonly Moment[];
}

/**
 * Follows shapes by their keys through frames. A shape that becomes another
 * kind, or is painted earlier than before, begins a new track: one element
 * cannot stand for both.
 *
 * @returns The tracks in the order in which they are painted.
 */
export function tracksOf(frames: readonly (readonly Shape[])[]): Track[] {
  const tracks: { first: Shape; moments: Moment[] }[] = [];
  for (const [frame, shapes] of frames.entries()) {
    let place = 0;
    for (const shape of shapes) {
      const found = tracks.findIndex(({ first }, i) =>
        i >= place && first.key === shape.key && first.kind === shape.kind
      );
      if (found >= 0) place = found;
      else tracks.splice(place, 0, { first: shape, moments: [] });
      const { moments } = tracks[place++];
      hideUntil(frame, moments);
      moments.push({ frame, shape });
    }
  }
  for (const { moments } of tracks) hideUntil(frames.length, moments);
  return tracks;
}

/** Between the last frame in which a shape was seen, if there is one, and another, it is hidden. */
function hideUntil(frame: number, moments: Moment[]): void {
  const next = moments.length === 0 ? 0 : moments[moments.length - 1].frame + 1;
  if (next < frame) moments.push({ frame: next, shape: undefined });
}
