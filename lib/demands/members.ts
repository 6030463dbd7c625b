import { inWords } from "./in_words.ts";

/** Whose argument is refused, and what a message says of it. */
export interface Demand {
  /** Who needs it, such as `"train"`. */
  readonly owner: string;
  /** What it is called, such as `"the agent"`. */
  readonly what: string;
  /** What to do instead, such as `"write rl.train(agent, env)"`. */
  readonly advice: string;
}

/**
 * Refuses what lacks one of some members, so that an argument that was forgotten
 * or is another one is named as such: a notebook runs its cells without checking
 * their types.
 *
 * @param value What was given.
 * @param members The names of what it must have.
 * @throws {TypeError} If it is no object, or a member is missing.
 */
export function demandMembers(
  value: unknown,
  members: readonly string[],
  { owner, what, advice }: Demand,
): void {
  if (hasMembers(value, members)) return;
  throw new TypeError(`${owner}: ${what} must have ${and(members)}, got ${inWords(value)}; ${advice}`);
}

function hasMembers(value: unknown, members: readonly string[]): boolean {
  return typeof value === "object" && value !== null &&
    members.every((name) => Reflect.get(value, name) !== undefined);
}

function and(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
