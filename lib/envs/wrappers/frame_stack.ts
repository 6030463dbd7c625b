import type { Env, ResetOptions, Snapshot, Step } from "../env.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import { innerOf, numbersOf } from "../snapshot.ts";
import { Box } from "../spaces.ts";
import { wrappedSpec } from "../spec.ts";
import { VectorBlock } from "../vector_block.ts";
import { demandBox, demandEnv } from "./demand_env.ts";
import { Wrapper } from "./wrapper.ts";

/** Options of {@linkcode frameStack}. */
export interface FrameStackOptions {
  /** How many observations are seen at once, at least 1. */
  readonly frames: number;
  /** What stands for those before an episode's first: that one, or zeros. Default `"reset"`. */
  readonly padding?: "reset" | "zero";
}

/** An environment that shows its latest observations at once; see {@linkcode frameStack}. */
export class FrameStack<Action, Inner extends Env<Float32Array, Action> = Env<Float32Array, Action>>
  extends Wrapper<Float32Array, Action, Inner> {
  readonly observationSpace: Box;
  readonly #padding: "reset" | "zero";
  readonly #stacks: VectorBlock;
  readonly #length: number; // of one observation
  readonly #stack: Float32Array;

  /** See {@linkcode frameStack}, which makes one. */
  constructor(env: Inner & Env<Float32Array, Action>, options: FrameStackOptions) {
    demandEnv("frameStack", env, "{ frames: 4 }");
    demandKnown("frameStack", options, ["frames", "padding"]);
    const { frames, padding = "reset" } = options;
    demandCount("frameStack", "frames", frames);
    if (padding !== "reset" && padding !== "zero") {
      throw new RangeError(`frameStack: padding must be "reset" or "zero", got ${inWords(padding)}`);
    }
    const space = demandBox("frameStack", env);
    super(env, wrappedSpec(env.spec, "frameStack", { frames, padding }));
    this.#padding = padding;
    this.#length = space.length;
    this.observationSpace = new Box(
      stacked(space.low, frames, padding === "zero" ? (bound) => Math.min(bound, 0) : same),
      stacked(space.high, frames, padding === "zero" ? (bound) => Math.max(bound, 0) : same),
    );
    this.#stacks = new VectorBlock(this.observationSpace.length);
    this.#stack = new Float32Array(this.observationSpace.length);
  }

  reset(options?: ResetOptions): Float32Array {
    const observation = this.env.reset(options);
    this.#stack.fill(0);
    const first = this.#padding === "zero" ? this.#stack.length - this.#length : 0;
    for (let at = first; at < this.#stack.length; at += this.#length) this.#stack.set(observation, at);
    return this.#copy();
  }

  step(action: Action): Step<Float32Array> {
    const { observation, reward, terminated, truncated, info } = this.env.step(action);
    this.#stack.copyWithin(0, this.#length);
    this.#stack.set(observation, this.#stack.length - this.#length);
    return { observation: this.#copy(), reward, terminated, truncated, info };
  }

  override snapshot(): Snapshot {
    return { stack: [...this.#stack], env: this.env.snapshot() };
  }

  override restore(snapshot: Snapshot): void {
    const stack = numbersOf("frameStack", snapshot, "stack", this.#stack.length);
    this.env.restore(innerOf("frameStack", snapshot, "env")); // the last that may throw
    this.#stack.set(stack);
  }

  #copy(): Float32Array {
    const copy = this.#stacks.next();
    copy.set(this.#stack);
    return copy;
  }
}

function stacked(bounds: Float32Array, frames: number, each: (bound: number) => number): number[] {
  return Array.from({ length: frames }, () => Array.from(bounds, each)).flat();
}

function same(bound: number): number {
  return bound;
}

/**
 * Shows the latest observations at once, the oldest first: what moves can be
 * told from what stands still, where a single observation does not say.
 *
 * @returns An environment whose observations are `frames` times as long.
 * @throws {TypeError} If the environment does not observe a Box, or `frames` is missing.
 * @throws {RangeError} If `frames` is not a positive integer, or there is no such padding.
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning; Gymnasium's
 * FrameStackObservation
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.frameStack(rl.make("MountainCar-v0"), { frames: 2 });
 * env.reset({ seed: 0 }); // the first observation twice: position, velocity, position, velocity
 * ```
 */
export function frameStack<Action, Inner extends Env<Float32Array, Action>>(
  env: Inner & Env<Float32Array, Action>,
  options: FrameStackOptions,
): FrameStack<Action, Inner> {
  return new FrameStack(env, options);
}
