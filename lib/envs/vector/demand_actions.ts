import { EpisodeGuard } from "../episode_guard.ts";
import { inWords } from "../../demands/in_words.ts";
import type { Space } from "../spaces.ts";
import type { Layout } from "./batch.ts";

/** Whose actions are looked at. */
export interface Actors<Action> {
  /** What a copy is called, for messages. */
  readonly spec: { readonly id: string };
  /** How many there are. */
  readonly copies: number;
  /** All that a copy can do. */
  readonly actionSpace: Space<Action>;
}

/**
 * Refuses actions that are not one for each copy, or that a copy alone would refuse.
 *
 * @throws {TypeError} If they are not in the array that they should be in.
 * @throws {RangeError} If there is not one for each copy, or one is outside the space or not finite.
 */
export function demandActions<Action>(
  actions: unknown,
  layout: Layout<Action>,
  { spec: { id }, copies, actionSpace }: Actors<Action>,
): void {
  const isBatch = layout.isBatch(actions);
  if (!isBatch || actions.length !== copies * layout.length) {
    const Kind = isBatch ? RangeError : TypeError;
    throw new Kind(`${id}: actions must be ${layout.describe(copies)}, got ${inWords(actions)}`);
  }
  const wrong = layout.firstWrong(actions);
  if (wrong === -1) return;
  const alone = new EpisodeGuard(`${id}, copy ${wrong}`);
  alone.begin();
  alone.check(layout.read(actions, wrong), actionSpace);
}
