import { Box, Discrete, type Space } from "../../envs/spaces.ts";
import { CategoricalPolicy } from "./categorical_policy.ts";
import { GaussianPolicy } from "./gaussian_policy.ts";
import type { MakeNetwork, Policy } from "./policy.ts";

/**
 * The policy for a space of actions: a softmax over numbers, normal distributions over vectors.
 *
 * @param logDeviation The first log σ of normal distributions.
 * @throws {TypeError} If the space is another.
 */
export function policyOf<Action>(
  space: Space<Action>,
  make: MakeNetwork,
  logDeviation: number,
): Policy<Action>;
export function policyOf(
  space: Space<unknown>,
  make: MakeNetwork,
  logDeviation: number,
): CategoricalPolicy | GaussianPolicy {
  if (space instanceof Discrete) return new CategoricalPolicy(space, make);
  if (space instanceof Box) return new GaussianPolicy(space, make, logDeviation);
  throw new TypeError(`a policy is over numbers or vectors, got ${space}`);
}
