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

function seen(k: number): Float32Array {
  return Float32Array.of(Math.sin(k), Math.cos(2 * k));
}
