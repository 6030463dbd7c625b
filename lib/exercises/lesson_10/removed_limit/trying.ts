import { CartPole } from "../../../envs/control/cartpole.ts";
import type { Env } from "../../../envs/env.ts";
import { make } from "../../../envs/registry.ts";
import { timeLimit } from "../../../envs/wrappers/time_limit.ts";
import { budgetOf } from "../../judging/budgeted.ts";

/** What a learner writes. */
export type TestEnvironment = () => Env<Float32Array, number>;

/** What came of an episode. */
export interface Came {
  readonly steps: number;
  readonly ending: "fell" | "cut" | "still stands";
}

/** How an episode is played: with a steady hand, or so that the pole falls. */
export type Hand = "steady" | "left";

/** After so many steps nobody waits for the end any more. */
const patience = 2000;

/** An episode in the environment that an answer makes. */
export function trying(answer: TestEnvironment, hand: Hand, seed: number): Came {
  const env = budgetOf(patience + 1)(answer());
  let state = env.reset({ seed });
  for (let steps = 1; steps <= patience; steps++) {
    const { observation, terminated, truncated } = env.step(hand === "left" ? 0 : steady(state));
    if (terminated || truncated) return { steps, ending: terminated ? "fell" : "cut" };
    state = observation;
  }
  return { steps: patience, ending: "still stands" };
}

/** The push that catches the pole and brings the cart back: with it the pole stands for thousands of steps. */
function steady([position, velocity, angle, angularVelocity]: Float32Array): number {
  return Number(angle + 0.2 * angularVelocity + 0.05 * (position + velocity) > 0);
}

/** CartPole with another limit, or with none. */
export function withLimit(steps?: number): TestEnvironment {
  return () => steps === undefined ? new CartPole() : timeLimit(new CartPole(), { steps });
}

/** The right one. */
export const version1: TestEnvironment = () => make("CartPole-v1");
