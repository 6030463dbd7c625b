import fc from "fast-check";
import { exercise } from "../exercise.ts";

const signature = `\
// Weights are drawn uniformly between −limit and +limit, so that their variance is limit² / 3.
// LeCun's limit makes that variance 1 / fanIn. fanIn: how many numbers flow into a unit; fanOut: out of it.
function myLecunLimit(fanIn: number, fanOut: number): number`;

/** How large first weights may be, so that sums keep the size of what they add up. */
export default exercise({
  id: "lecun-limit",
  title: "LeCun's limit",
  lesson: "07b_two_deep_learners",
  signature,
  solution: `${signature} {
  return Math.sqrt(3 / fanIn);
}`,
  reference: (fanIn: number, _fanOut: number): number => Math.sqrt(3 / fanIn),
  hints: [
    "Two things are said about one number, the variance. Put them equal, and one unknown is left.",
    "$\\frac{\\text{limit}^2}{3} = \\frac{1}{n_{\\text{in}}}$, where $n_{\\text{in}}$ is `fanIn`.",
    "Multiply by 3 and take the root: `Math.sqrt(…)`. One of the two arguments is not needed.",
  ],
  cases: [
    { name: "three numbers flow in: limit² / 3 = 1/3", given: [3, 7], expect: 1 },
    { name: "four times as many, half the limit", given: [12, 5], expect: 0.5 },
    { name: "300 inputs", given: [300, 100], expect: 0.1 },
    { name: "CartPole's four numbers: the root of 0.75", given: [4, 30], expect: 0.8660254037844386 },
    { name: "a hidden layer: the root of 0.1", given: [30, 30], expect: 0.31622776601683794 },
    { name: "how many flow out does not matter", given: [12, 500], expect: 0.5 },
  ],
  properties: [
    {
      name: "any layer",
      given: fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })),
    },
  ],
  mistakes: [
    {
      says: "That is PyTorch's limit, 1/√fanIn, whose variance is a third of what is asked for: " +
        "that of a uniform draw is limit² / 3.",
      wrong: (fanIn) => 1 / Math.sqrt(fanIn),
      also: [(fanIn) => fanIn ** -0.5],
    },
    {
      says: "That is limit². Take its root, `Math.sqrt`.",
      wrong: (fanIn) => 3 / fanIn,
    },
    {
      says: "That is the variance. Asked is for the limit of the draws: limit² / 3 is the variance.",
      wrong: (fanIn) => 1 / fanIn,
    },
    {
      says: "You go by how many numbers flow *out*. A sum adds up what flows *in*: `fanIn`.",
      wrong: (_, fanOut) => Math.sqrt(3 / fanOut),
    },
    {
      says: "That is He's limit, √(6/fanIn), with twice the variance, made for relu. LeCun's has a 3.",
      wrong: (fanIn) => Math.sqrt(6 / fanIn),
    },
    {
      says: "That is Glorot's limit, a compromise between in and out. LeCun's goes by `fanIn` alone.",
      wrong: (fanIn, fanOut) => Math.sqrt(6 / (fanIn + fanOut)),
      also: [(fanIn, fanOut) => Math.sqrt(3 / (fanIn + fanOut))],
    },
    {
      says: "It is upside down: the more numbers a unit adds up, the smaller its weights must be.",
      wrong: (fanIn) => Math.sqrt(fanIn / 3),
      also: [(fanIn) => Math.sqrt(3 * fanIn)],
    },
    {
      says:
        "The root must reach over the whole fraction: `Math.sqrt(3 / fanIn)`, not `Math.sqrt(3) / fanIn`.",
      wrong: (fanIn) => Math.sqrt(3) / fanIn,
      also: [(fanIn) => 3 / Math.sqrt(fanIn)],
    },
    {
      says: "The 3 stands on the wrong side: limit² = 3 / fanIn.",
      wrong: (fanIn) => Math.sqrt(1 / (3 * fanIn)),
    },
    {
      says: "That is how wide the range is, from −limit to +limit. The limit is half of it.",
      wrong: (fanIn) => 2 * Math.sqrt(3 / fanIn),
    },
    {
      says:
        "That is the limit of CartPole's first layer, with its four inputs. Take the one that is given: `fanIn`.",
      wrong: () => Math.sqrt(3 / 4),
      also: [() => Math.sqrt(3 / 30)],
    },
    {
      says: "That is the lower end of the range. The limit is the upper one, above 0.",
      wrong: (fanIn) => -Math.sqrt(3 / fanIn),
    },
  ],
});
