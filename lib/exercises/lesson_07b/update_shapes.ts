import { table } from "../prediction.ts";

/** The shapes on the way through one update of source lesson c's learner. */
type Shapes = Record<
  "states" | "hidden" | "values" | "chosen" | "best" | "targets" | "difference" | "loss",
  number[]
>;

const right: Shapes = {
  states: [32, 4],
  hidden: [32, 128],
  values: [32, 2],
  chosen: [32, 1],
  best: [32],
  targets: [32],
  difference: [32, 32],
  loss: [],
};

/** An answer that is wrong in some places. */
function but(wrong: Partial<Shapes>): () => Shapes {
  return () => ({ ...right, ...wrong });
}

const signature = `\
// The shape of each, such as [32, 4]; that of a single number is [].
function myUpdateShapes(): Record<
  "states" | "hidden" | "values" | "chosen" | "best" | "targets" | "difference" | "loss",
  number[]
>`;

/** The shapes of a batch on its way through network and loss, and where one of them goes wrong in silence. */
export default table({
  id: "update-shapes",
  title: "The shapes of an update",
  lesson: "07b_two_deep_learners",
  question: "Of which shapes are the eight tensors of the list above?",
  signature,
  solution: `${signature} {
  return {
    states: [32, 4],
    hidden: [32, 128],
    values: [32, 2],
    chosen: [32, 1],
    best: [32],
    targets: [32],
    difference: [32, 32],
    loss: [],
  };
}`,
  answer: right,
  hints: [
    "The 32 stays in front all the way through the network: every row is a transition. What changes is how many " +
    "numbers there are for each. One tensor is a column; two others are as long, and are none.",
    "Lined up at their ends, $[32, 1]$ stands against $[\\;\\;, 32]$: what is 1 or missing is stretched to what stands " +
    "opposite it, on both sides.",
    "`states` has 4 numbers a row, `hidden` 128, `values` 2. `chosen` keeps the shape of its indices. `best` and " +
    "`targets` are [32]. `difference` is a row for every row and a column for every column.",
  ],
  mistakes: [
    {
      says:
        "*difference* is neither a list of 32 nor a column. Line up [32, 1] and [32] at their ends: the 1 is " +
        "stretched to 32 columns, what is missing to 32 rows, and every prediction meets every target.",
      wrong: but({ difference: [32, 1] }),
      also: [but({ difference: [32] }), but({ difference: [1, 32] }), but({ difference: [32, 2] })],
    },
    {
      says: "*difference* does hold 1,024 numbers; but they lie in rows and columns, and so it has two axes.",
      wrong: but({ difference: [1024] }),
      also: [but({ difference: [1024, 1] }), but({ difference: [1, 1024] })],
    },
    {
      says: "*chosen* keeps the shape of the indices that it is picked with: [32, 1].",
      wrong: but({ chosen: [32], difference: [32] }),
      also: [
        but({ chosen: [32] }),
        but({ chosen: [32, 2] }),
        but({ chosen: [1, 32] }),
        but({ chosen: [32, 32] }),
        but({ chosen: [] }),
      ],
    },
    {
      says:
        "*best* has lost the axis along which the greatest was looked for: 32 numbers, and no 1 behind them.",
      wrong: but({ best: [32, 1], targets: [32, 1], difference: [32, 1] }),
      also: [
        but({ best: [32, 1] }),
        but({ best: [32, 1], targets: [32, 1] }),
        but({ best: [2], targets: [2] }),
        but({ best: [2] }),
        but({ best: [], targets: [32] }),
        but({ best: [1] }),
        but({ best: [32, 2] }),
        but({ best: [1, 32] }),
      ],
    },
    {
      says: "*targets* add a reward to each of the 32 best values, [32] and [32]: no axis comes, none goes.",
      wrong: but({ targets: [32, 1] }),
      also: [
        but({ targets: [32, 32] }),
        but({ targets: [] }),
        but({ targets: [1, 32] }),
        but({ targets: [32, 2] }),
      ],
    },
    {
      says: "*loss* is a mean over all that there is: a single number, without axes.",
      wrong: but({ loss: [1] }),
      also: [but({ loss: [32] }), but({ loss: [32, 1] }), but({ loss: [32, 32] }), but({ loss: [0] })],
    },
    {
      says:
        "*hidden* is what the first layer gives, a row of 128 for each transition. Its weights are another thing.",
      wrong: but({ hidden: [4, 128] }),
      also: [but({ hidden: [128, 128] }), but({ hidden: [128] })],
    },
    {
      says: "30 units were the first learner's. The layers of this one have 128.",
      wrong: but({ hidden: [32, 30] }),
    },
    {
      says: "A batch has a row for each transition: the 32 stands in front.",
      wrong: but({ states: [4, 32], hidden: [128, 32], values: [2, 32] }),
      also: [
        but({ states: [4, 32] }),
        but({ states: [128] }),
        but({ states: [4] }),
        but({ states: [4], hidden: [128], values: [2] }),
        but({ hidden: [128, 32] }),
        but({ values: [2, 32] }),
        but({ values: [2] }),
      ],
    },
    {
      says: "*values* has a number for each action, and CartPole has two.",
      wrong: but({ values: [32, 1] }),
      also: [but({ values: [32, 4] }), but({ values: [32] }), but({ values: [32, 128] })],
    },
  ],
  explanation:
    "All is well until the difference: 32 predictions minus 32 targets make 1,024 numbers, and their mean " +
    "is a perfectly good loss, of the wrong thing. The source reshapes the targets to [32, 1] first; `rl.nn.pick` " +
    "gives [32], and the losses of `rl.nn` refuse two shapes that differ.",
});
