import { pendulumRewardError } from "./pendulum_reward.ts";
import type { Run } from "./recordings.ts";

/** One thing that Gymnasium answered, and what our environment answers in its place. */
export interface Comparison {
  readonly run: Run;
  /** How many steps had been taken. */
  readonly steps: number;
  /** Whether a reset answered, or a step. */
  readonly reset: boolean;
  /** Such as `"reward"`. */
  readonly what: string;
  /** Which component, if it is one of a vector's. */
  readonly component?: number;
  /** What Gymnasium answered. */
  readonly expected: unknown;
  /** What our environment answers. */
  readonly got: unknown;
}

/** Whether both are the same, bit for bit; Pendulum's reward, the one exception, as near as can be. */
export function agree({ run, steps, what, expected, got }: Comparison): boolean {
  if (Object.is(expected, got)) return true;
  const isException = run.id === "Pendulum-v1" && what === "reward";
  return isException && typeof expected === "number" && typeof got === "number" &&
    Math.abs(got - expected) <= pendulumRewardError(expected, run.steps[steps - 1].action);
}

/** How far apart two numbers are, as a part of what is expected; infinite for what are not both numbers. */
export function relativeDifference({ expected, got }: Comparison): number {
  if (Object.is(expected, got)) return 0;
  if (typeof expected !== "number" || typeof got !== "number") return Infinity;
  return Math.abs(got - expected) / Math.abs(expected);
}

/** A comparison in a sentence. */
export function describe({ run, steps, reset, what, component, expected, got }: Comparison): string {
  const when = reset ? `the reset after ${steps} steps` : `step ${steps}`;
  const thing = component === undefined ? what : `${what}[${component}]`;
  const apart = typeof expected === "number" && typeof got === "number" ? `, off by ${got - expected}` : "";
  return `${titleOf(run)} from seed ${run.seed}, ${when}: ${thing} must be ${written(expected)}, ` +
    `got ${written(got)}${apart}`;
}

/** What a run is a run of, such as `Pendulum-v1 {"g":9.81}`. */
export function titleOf({ id, options, case: which }: Run): string {
  const given = Object.keys(options).length > 0 ? ` ${JSON.stringify(options)}` : "";
  return `${id}${given}${which && ` with ${which}`}`;
}

function written(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
