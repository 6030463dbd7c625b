import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { mistakes } from "./even_place/mistakes.ts";
import { isLeftOver, throwing, thrown } from "./even_place/thrown.ts";

const signature = `\
// A place from 0 to size - 1, all of them equally likely: the remainder of a throw by size.
// roll() throws a die with the faces 0, 1, …, faces - 1; there are at least as many as places.
// Laid out in rounds of \`size\`, the faces may leave a last round incomplete: where a throw lies in that, throw again.
function myEvenPlace(size: number, faces: number, roll: () => number): number`;

/** Places, a die, and how it falls: the last time well, before that never. */
const falling = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.integer({ min: size, max: 24 }).chain((faces) => {
    const left = faces % size, whole = faces - left;
    const bad = fc.nat(Math.max(0, left - 1)).map((k) => whole + k);
    return fc.tuple(
      fc.constant(size),
      fc.constant(faces),
      fc.tuple(fc.array(bad, { maxLength: left === 0 ? 0 : 3 }), fc.nat(whole - 1))
        .map(([missed, good]) => [...missed, good]),
    );
  })
);

/** Drawing evenly from random bits, without the bias of a remainder. */
export default exerciseOf({
  id: "even-place",
  title: "Every place as often",
  lesson: "07_experience_replay",
  signature,
  solution: `${signature} {
  const whole = faces - faces % size;
  const fell = roll();
  return fell < whole ? fell % size : myEvenPlace(size, faces, roll);
}`,
  reference: throwing(isLeftOver),
  use: thrown,
  written: (size, faces, falls) =>
    `myEvenPlace(${size}, ${faces}, roll), where roll falls on ${falls.join(", then ")}, and after that on 0`,
  hints: [
    "Write the faces 0 to 7 in rows of five. Which of them stand in the second row, and what would their remainders " +
    "by five be?",
    "$w = F - (F \\bmod n)$ of the $F$ faces make whole rounds of $n$ places. A throw below $w$ is good, and its place " +
    "is its remainder by $n$; any other is thrown again.",
    "`const whole = faces - faces % size;` and `const fell = roll();`. Then `fell < whole ? fell % size : …`, where " +
    "the dots call `myEvenPlace` itself with the same three arguments.",
  ],
  cases: [
    { name: "eight faces, five places: 3 is place 3", given: [5, 8, [3]], expect: { place: 3, throws: 1 } },
    { name: "4 is the last good throw", given: [5, 8, [4]], expect: { place: 4, throws: 1 } },
    { name: "5 begins the incomplete round", given: [5, 8, [5, 2]], expect: { place: 2, throws: 2 } },
    { name: "7, 6, and then at last 1", given: [5, 8, [7, 6, 1]], expect: { place: 1, throws: 3 } },
    {
      name: "ten faces, three places: 3 begins the second round",
      given: [3, 10, [3]],
      expect: { place: 0, throws: 1 },
    },
    {
      name: "ten faces, three places: 8 ends the third round",
      given: [3, 10, [8]],
      expect: { place: 2, throws: 1 },
    },
    {
      name: "ten faces, three places: 9 is left over",
      given: [3, 10, [9, 4]],
      expect: { place: 1, throws: 2 },
    },
    { name: "six faces make two whole rounds of three", given: [3, 6, [5]], expect: { place: 2, throws: 1 } },
    { name: "as many faces as places", given: [4, 4, [3]], expect: { place: 3, throws: 1 } },
    { name: "a single place", given: [1, 8, [7]], expect: { place: 0, throws: 1 } },
  ],
  properties: [{ name: "any places, any die", given: falling }],
  mistakes,
});
