import type { Env, ResetOptions, Step } from "../../../envs/env.ts";
import type { Space } from "../../../envs/spaces.ts";
import { Wrapper } from "../../../envs/wrappers/wrapper.ts";

type World = Env<Float32Array, number>;

/**
 * A world of two actions that changes: after some episodes somebody swaps the
 * wires, and each action does from then on what the other did before.
 */
export class SwappedWires extends Wrapper<Float32Array, number, World> {
  readonly observationSpace: Space<Float32Array>;
  #episodes = 0;

  /** @param after How many episodes the wires stay as they are. */
  constructor(env: World, readonly after: number) {
    super(env);
    this.observationSpace = env.observationSpace;
  }

  reset(options?: ResetOptions): Float32Array {
    this.#episodes++;
    return this.env.reset(options);
  }

  step(action: number): Step<Float32Array> {
    return this.env.step(this.#episodes > this.after ? 1 - action : action);
  }
}
