/** Steps to learn from by hand. */
import type { Transition } from "../../../lib/agents/agent.ts";
import { Box, Discrete } from "../../../lib/envs/spaces.ts";

/** Spaces of two numbers to see and two actions. */
export const line = {
  spec: { id: "Line", options: {} },
  observationSpace: new Box([-1, -1], [1, 1]),
  actionSpace: new Discrete(2),
};

/** The k-th of steps whose numbers look like none of the others'; every fifth is terminal, every seventh cut short. */
export function step(k: number): Transition<Float32Array, number> {
  return {
    observation: seen(k),
    action: k % 3 === 0 ? 0 : 1,
    reward: 3 * Math.cos(k),
    nextObservation: seen(k + 1),
    terminated: k % 5 === 4,
    truncated: k % 7 === 6,
  };
}

/** The same, but every eleventh step is broken off: the next one begins elsewhere, and unless it ends no flag says so. */
export function jumpingStep(k: number): Transition<Float32Array, number> & { readonly brokenOff: boolean } {
  const place = k + Math.floor(k / 11);
  return { ...step(k), observation: seen(place), nextObservation: seen(place + 1), brokenOff: k % 11 === 10 };
}

/** Allows the first action on the left alone, the second on the right, both in the middle, and in one place none. */
export function halves(seen: ArrayLike<number>): boolean[] {
  const [place] = Array.from(seen);
  return [place < 0.3, place > -0.3 && Math.abs(place - 0.4) > 0.1];
}

function seen(k: number): Float32Array {
  return Float32Array.of(Math.sin(k), Math.cos(2 * k));
}
