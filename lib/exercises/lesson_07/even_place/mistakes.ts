import type { Mistake } from "../../exercise.ts";
import { isLeftOver, type Place, throwing } from "./thrown.ts";

/** Other ways to make a place of a throw. */
export const mistakes: readonly Mistake<Place>[] = [
  {
    says:
      "You take the remainder of every throw. Where the last round is incomplete, the places in it come up " +
      "once more than the others: throw again there.",
    wrong: throwing(() => false),
  },
  {
    says:
      "You stretch the die over the places. Eight faces for five places cannot come out even, however they are " +
      "shared out: three of the throws have to be thrown again.",
    wrong: throwing(() => false, (fell, size, faces) => Math.floor(fell * size / faces)),
  },
  {
    says:
      "You throw again wherever the throw is not itself a place. That is even, but it throws away whole rounds: " +
      "with 10 faces and 3 places the throws 3 to 8 are good, too.",
    wrong: throwing((fell, size) => fell >= size),
  },
  {
    says:
      "The limit is one too high: the first throw of the incomplete round still counts. Is it `>=`, not `>`?",
    wrong: throwing((fell, size, faces) => fell > faces - faces % size),
  },
  {
    says: "The limit is one too low: the last throw of the last whole round is a good one.",
    wrong: throwing((fell, size, faces) => fell >= faces - faces % size - 1),
  },
  {
    says: "Where the faces come out even, there is no incomplete round, and nothing is thrown again. " +
      "`faces % size` is 0 then.",
    wrong: throwing((fell, size, faces) => fell >= faces - (faces % size === 0 ? size : faces % size)),
  },
  {
    says:
      "You throw again once at most, and then take what comes. The second throw may lie in the incomplete round, " +
      "too.",
    wrong: (size, faces, roll) => {
      const fell = roll();
      return (isLeftOver(fell, size, faces) ? roll() : fell) % size;
    },
  },
  {
    says:
      "A throw that is left over becomes the last place (or the first). That place then comes up more often " +
      "than the others.",
    wrong: (size, faces, roll) => {
      const fell = roll();
      return isLeftOver(fell, size, faces) ? size - 1 : fell % size;
    },
    also: [
      (size, faces, roll) => {
        const fell = roll();
        return isLeftOver(fell, size, faces) ? 0 : fell % size;
      },
    ],
  },
  {
    says:
      "Every round has a place of its own here. Asked for is the place within the round: the remainder, " +
      "`fell % size`.",
    wrong: throwing(isLeftOver, (fell, size) => Math.floor(fell / size)),
  },
  {
    says: "You return the throw itself. It may be far beyond the last place: take its remainder.",
    wrong: throwing(isLeftOver, (fell) => fell),
  },
  {
    says:
      "That is even, too, but it is another place: neighbouring throws share one. Asked for is the remainder of " +
      "the throw by `size`.",
    wrong: throwing(
      isLeftOver,
      (fell, size, faces) => Math.floor(fell * size / (faces - faces % size)),
    ),
  },
  {
    says: "Your places are counted from 1. They are 0 to `size` − 1: the remainder itself.",
    wrong: throwing(isLeftOver, (fell, size) => fell % size + 1),
  },
  {
    says:
      "You throw twice: once to see whether the throw is good, and once more for the place. Keep the throw that was " +
      "good, and take its remainder.",
    wrong: (size, faces, roll) => {
      throwing(isLeftOver)(size, faces, roll);
      return roll() % size;
    },
  },
  {
    says:
      "You do throw again, but the place is still that of the first throw. Return what the new throw gives.",
    wrong: (size, faces, roll) => {
      const fell = roll();
      if (isLeftOver(fell, size, faces)) throwing(isLeftOver)(size, faces, roll);
      return fell % size;
    },
  },
];
