import { demandMembers } from "../demands/members.ts";
import type { Env } from "../envs/env.ts";
import { Discrete, type Space } from "../envs/spaces.ts";

/** The part of an environment that a tabular agent needs to know. */
export type TabularSpaces = Pick<Env<number, number>, "spec" | "observationSpace" | "actionSpace">;

/**
 * How many rows and columns a table for an environment needs.
 *
 * @param agent Who asks, for the message.
 * @throws {TypeError} If it is given no environment, or a space is not discrete, or does not start at 0.
 */
export function countsOf(agent: string, env: TabularSpaces): { states: number; actions: number } {
  demandSpaces(agent, env);
  const { spec, observationSpace, actionSpace } = env;
  return {
    states: countOf(
      `${agent}: the observations of ${spec.id}`,
      observationSpace,
      "rl.discretise() cuts a Box into bins",
    ),
    actions: countOf(
      `${agent}: the actions of ${spec.id}`,
      actionSpace,
      "a table has a column for each action",
    ),
  };
}

/**
 * Refuses what is no environment.
 *
 * @param agent Who asks, for the message.
 * @throws {TypeError} If it has no spaces, or no spec.
 */
export function demandSpaces(agent: string, env: unknown): void {
  demandMembers(env, ["observationSpace", "actionSpace", "spec"], {
    owner: agent,
    what: "the environment",
    advice: `it comes first: new rl.${agent}(env)`,
  });
}

/**
 * How many numbers a discrete space has.
 *
 * @param what Whose space it is, for the message.
 * @param advice What to do where it is another.
 * @throws {TypeError} If it is not discrete, or does not start at 0.
 */
export function countOf(what: string, space: Space<number>, advice: string): number {
  if (space instanceof Discrete && space.start === 0) return space.n;
  throw new TypeError(`${what} must be numbered from 0, got ${space}; ${advice}`);
}
