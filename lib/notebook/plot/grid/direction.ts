import type { Direction } from "../../../envs/grid/direction.ts";
import { inWords } from "../../../demands/in_words.ts";
import { isList } from "../../../demands/is_list.ts";
import { kindOf } from "../demand.ts";

/** How far each direction is turned from right, in degrees, clockwise as SVG turns; and its sign in words. */
export const directions: Readonly<Record<Direction, { readonly turn: number; readonly sign: string }>> = {
  right: { turn: 0, sign: "→" },
  down: { turn: 90, sign: "↓" },
  left: { turn: 180, sign: "←" },
  up: { turn: 270, sign: "↑" },
};

/**
 * The directions of the actions, checked.
 *
 * @throws {TypeError} If they are missing, or one of them is no direction.
 */
export function directionsOf(actions: readonly Direction[] | undefined): readonly Direction[] {
  const example =
    '["left", "down", "right", "up"] for FrozenLake, ["up", "right", "down", "left"] for the cliff';
  if (!isList(actions)) {
    throw new TypeError(`grid: actions must say where each action leads, ${example}; got ${kindOf(actions)}`);
  }
  for (const action of actions) {
    if (!Object.hasOwn(directions, action)) {
      throw new TypeError(
        `grid: actions must be ${Object.keys(directions).map(inWords).join(", ")}, got ${inWords(action)}`,
      );
    }
  }
  return actions;
}
