import { CartPole } from "../../lib/envs/control/cartpole.ts";
import type { Step } from "../../lib/envs/env.ts";
import { makeVector } from "../../lib/envs/vector/make_vector.ts";
import type { VectorEnv } from "../../lib/envs/vector/vector_env.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";

/** Stays as it is, and pays the same for every step. */
class Paying extends CartPole {
  constructor(readonly reward: number) {
    super();
  }

  override step(): Step<Float32Array> {
    const observation = new Float32Array(4);
    return { observation, reward: this.reward, terminated: false, truncated: false, info: {} };
  }
}

/** One copy for each limit: its episodes are so many steps long, and a step of copy i pays 10 to the power of i. */
export function paying(limits: readonly number[]): VectorEnv<Float32Array, number> {
  return makeVector(
    (copy) => timeLimit(new Paying(10 ** copy), { steps: limits[copy] }),
    limits.length,
  );
}
