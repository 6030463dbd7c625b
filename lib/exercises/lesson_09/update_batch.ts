import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { mistakes } from "./update_batch/mistakes.ts";
import { type Row, type UpdateBatch, writing } from "./update_batch/writing.ts";

const signature = `\
// After an update: the rows at these places get new priorities, |δ| each. losses[k] is what row k of the batch has
// added to the loss, its squared error δ². It changes the rows themselves.
function myUpdateBatch(rows: { priority: number }[], places: ArrayLike<number>, losses: ArrayLike<number>): void`;

const body = (made: string) =>
  `${signature} {
  for (let k = 0; k < places.length; k++) rows[places[k]].priority = ${made};
}`;

const memories = fc.array(tenths(0, 20), { minLength: 1, maxLength: 6 }).chain((priorities) =>
  fc.array(fc.tuple(fc.nat(priorities.length - 1), tenths(0, 40)), { maxLength: 6 }).map((
    drawn,
  ): [Row[], number[], number[]] => {
    const lossOf = new Map(drawn); // a row that is drawn twice has one error
    return [
      priorities.map((priority, place) => ({ reward: place, priority })),
      drawn.map(([place]) => place),
      drawn.map(([place]) => lossOf.get(place) ?? 0),
    ];
  })
);

/** Squared errors that are kept in place of errors. */
export default exercise({
  id: "update-batch",
  title: "Find the bug: nine for three",
  lesson: "09_prioritized_replay",
  signature,
  start: body("losses[k]"),
  solution: body("Math.sqrt(losses[k])"),
  reference: writing(Math.sqrt),
  bug: writing((loss) => loss),
  changes: [0],
  result: ([rows]: Parameters<UpdateBatch>): Row[] => rows,
  hints: [
    "Read off the figure: which priority does an error of 3 get? And which should it?",
    "A row's part of the loss is $\\delta^2$; its priority is $|\\delta|$. How does one get from the one to the other?",
    "`Math.sqrt(losses[k])` is the size of the error; its sign was lost when it was squared, and is not needed.",
  ],
  cases: [
    {
      name: "an error of 3 is kept as 3, not as 9, and one of 2 as 2",
      given: [[{ reward: 1, priority: 1 }, { reward: 0, priority: 1 }], [0, 1], [9, 4]],
      expect: [{ reward: 1, priority: 3 }, { reward: 0, priority: 2 }],
    },
    {
      name: "two of three rows: 25 and 0.25 are squares of 5 and 0.5",
      given: [
        [{ reward: 1, priority: 1 }, { reward: 2, priority: 2 }, { reward: 3, priority: 7 }],
        [2, 0],
        [25, 0.25],
      ],
      expect: [{ reward: 1, priority: 0.5 }, { reward: 2, priority: 2 }, { reward: 3, priority: 5 }],
    },
    {
      name: "a row that was drawn twice",
      given: [[{ reward: 1, priority: 1 }, { reward: 0, priority: 2 }], [1, 1], [16, 16]],
      expect: [{ reward: 1, priority: 1 }, { reward: 0, priority: 4 }],
    },
    {
      name: "nothing left to learn",
      given: [[{ reward: 1, priority: 6 }], [0], [0]],
      expect: [{ reward: 1, priority: 0 }],
    },
    {
      name: "an empty batch",
      given: [[{ reward: 1, priority: 6 }], [], []],
      expect: [{ reward: 1, priority: 6 }],
    },
    {
      name: "losses as a network gives them, in 32 bits",
      given: [
        [{ reward: 1, priority: 0 }, { reward: 0, priority: 3 }],
        Int32Array.of(0),
        Float32Array.of(2.25),
      ],
      expect: [{ reward: 1, priority: 1.5 }, { reward: 0, priority: 3 }],
    },
  ],
  properties: [{ name: "any batch", given: memories }],
  mistakes,
});
