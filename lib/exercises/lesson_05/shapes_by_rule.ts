import { table } from "../prediction.ts";

/** The shapes of six expressions. */
type Shapes = Record<"a" | "b" | "c" | "d" | "e" | "f", number[]>;

const right: Shapes = { a: [32, 2], b: [32], c: [4], d: [32, 4], e: [], f: [3, 4] };

/** An answer that is wrong in some places. */
function but(wrong: Partial<Shapes>): () => Shapes {
  return () => ({ ...right, ...wrong });
}

const signature = `\
// The shape of each result, such as [32, 2]; that of a single number is [].
function myShapes(): Record<"a" | "b" | "c" | "d" | "e" | "f", number[]>`;

/** What products, reductions and broadcasting do to shapes, before anything is computed. */
export default table({
  id: "shapes-by-rule",
  title: "Six shapes",
  lesson: "05_tensors_and_gradients",
  question: "Of which shapes are the six results?",
  signature,
  solution: `${signature} {
  return { a: [32, 2], b: [32], c: [4], d: [32, 4], e: [], f: [3, 4] };
}`,
  answer: right,
  hints: [
    "Take one operation at a time and write its shape down. What goes away in a product, and what in a mean?",
    "$[n, k] \\cdot [k, m]$ gives $[n, m]$. A reduction along axis $i$ takes the $i$-th number out of the shape, " +
    "and with `true` behind it leaves a 1 there. Between two shapes, lined up at their ends, a 1 or nothing is " +
    "stretched to what stands opposite.",
    "*a* keeps 32 rows and gets 2 columns. *b* begins with the shape of *a* and loses axis 1, the 2. " +
    "*d* takes $[32, 4]$ against $[32, 1]$. *f* lines $[3, 1]$ up with $[4]$: opposite the 1 stands a 4, " +
    "opposite the 3 nothing.",
  ],
  mistakes: [
    {
      says: "Axis 0 and axis 1 are mixed up. The axis that is named is the one that *goes away*: " +
        "`max(1)` looks along each row for its greatest, and `mean(0)` down each column.",
      wrong: but({ b: [2], c: [32] }),
    },
    {
      says: "`max(1)` takes axis 1 out of [32, 2]: what goes away is the 2, and 32 numbers are left.",
      wrong: but({ b: [2] }),
    },
    {
      says: "`mean(0)` takes axis 0 out of [32, 4]: what goes away is the 32, and one mean a column is left.",
      wrong: but({ c: [32] }),
    },
    {
      says:
        "A reduction takes its axis out of the shape, and leaves no 1 in its place, unless one asks for it " +
        "with `true`, as numpy's `keepdims=True`.",
      wrong: but({ b: [32, 1], c: [1, 4] }),
      also: [but({ b: [32, 1] }), but({ c: [1, 4] })],
    },
    {
      says: "*d* is as large as the states: from each row its own mean is taken. " +
        "[32, 1] is stretched to [32, 4] for it.",
      wrong: but({ d: [32, 1] }),
      also: [but({ d: [32] })],
    },
    {
      says: "A mean without an axis is a single number: a tensor without axes, of shape [].",
      wrong: but({ e: [1] }),
      also: [but({ e: [1, 1] }), but({ e: [0] })],
    },
    {
      says:
        "*f*: shapes are lined up at their *ends*. The 4 stands opposite the 1, which is stretched to 4, and " +
        "the 3 stands alone.",
      wrong: but({ f: [4] }),
      also: [but({ f: [3, 1] }), but({ f: [3] }), but({ f: [4, 1] }), but({ f: [4, 3] }), but({ f: [12] })],
    },
    {
      says: "In *a* the 4 stands inside, [32, **4**] · [**4**, 2], and is summed away. The outer two stay.",
      wrong: but({ a: [32, 4] }),
      also: [but({ a: [4, 2] }), but({ a: [2, 32] })],
    },
  ],
  explanation:
    "A product sums the inner number away, a reduction takes its axis out, and broadcasting stretches " +
    "what is 1 or missing. The last one is the one to remember: a column and a row make a whole table, and nobody " +
    "is asked whether that was meant.",
});
