import { Box, Discrete, type Space } from "../spaces.ts";
import type { Layout } from "./batch.ts";
import { BoxLayout } from "./box_layout.ts";
import { DiscreteLayout } from "./discrete_layout.ts";

/**
 * How the values of a space lie side by side.
 *
 * @throws {RangeError} If the space is neither discrete nor a box.
 */
export function layoutOf<Value>(space: Space<Value>): Layout<Value>;
export function layoutOf(space: Space<unknown>): DiscreteLayout | BoxLayout {
  if (space instanceof Discrete) return new DiscreteLayout(space);
  if (space instanceof Box) return new BoxLayout(space);
  throw new RangeError(
    `makeVector: only Discrete and Box values have a place in a typed array, got ${space}; ` +
      "wrap the environment so that it observes and takes one of these",
  );
}
