import { demandMembers } from "../../demands/members.ts";
import { type AnyEnv, innermost } from "../wrappers/wrapper.ts";

/**
 * Refuses what a function made, unless each is an environment of its own and
 * all observe and do the same.
 *
 * @throws {TypeError} If one is no environment.
 * @throws {RangeError} If one was made twice, or the spaces of two differ.
 */
export function demandAlike(envs: readonly AnyEnv[]): void {
  envs.forEach((env, copy) => {
    demandMembers(env, ["reset", "step", "observationSpace", "actionSpace", "spec"], {
      owner: "makeVector",
      what: `copy ${copy}`,
      advice: "the function must return an environment; is its return missing?",
    });
  });
  if (new Set(envs.map(innermost)).size < envs.length) {
    throw new RangeError(
      "makeVector: the function must make an environment at each call, got the same one again; " +
        'write rl.makeVector(() => rl.make("CartPole-v1"), 16)',
    );
  }
  const [first] = envs.map(spaces);
  envs.map(spaces).forEach((own, copy) => {
    if (own !== first) {
      throw new RangeError(`makeVector: copies must be alike, copy 0 ${first}, copy ${copy} ${own}`);
    }
  });
}

function spaces({ observationSpace, actionSpace }: AnyEnv): string {
  return `observes ${observationSpace} and does ${actionSpace}`;
}
