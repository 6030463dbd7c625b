import fc from "fast-check";
import { softmax } from "../../rules/softmax.ts";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";

/** What one pull says about the gradient. */
type Estimate = (probabilities: number[], arm: number, pay: number) => number[];

/** The pay times something for each arm. */
function times(slope: (probability: number, isPulled: boolean, pulled: number) => number): Estimate {
  return (probabilities, arm, pay) =>
    probabilities.map((probability, other) => pay * slope(probability, other === arm, probabilities[arm]));
}

const reference = times((probability, isPulled) => Number(isPulled) - probability);

/** Two to five arms with positive probabilities, one of them pulled, and what it paid. */
const pulls = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }).chain((shares) =>
  fc.tuple(
    fc.constant(shares.map((share) => share / shares.reduce((sum, other) => sum + other))),
    fc.nat(shares.length - 1),
    tenths(-5, 5),
  )
);

const signature = `\
// What one pull of an arm says about the gradient of the expected pay: pay times the slope of log π(arm) by each arm's
// preference. The probabilities π are the softmax of the preferences.
function myGradientEstimate(probabilities: number[], arm: number, pay: number): number[]`;

/** The estimate of REINFORCE, where there is nothing but a softmax. */
export default exercise({
  id: "gradient-estimate",
  title: "What one pull says",
  lesson: "10_reinforce",
  signature,
  solution: `${signature} {
  return probabilities.map((probability, other) => pay * ((other === arm ? 1 : 0) - probability));
}`,
  reference,
  tolerance: 1e-5,
  hints: [
    "Which preferences change the logarithm of π(arm)? That of the arm itself, upwards; and the others?",
    "$\\dfrac{\\partial}{\\partial \\theta_k} \\log \\pi(a) = \\mathbb{1}[k = a] - \\pi(k)$, where the bracket is 1 for the " +
    "arm that was pulled and 0 for all others.",
    "`probabilities.map((probability, other) => pay * (… - probability))`, with 1 or 0 in the gap.",
  ],
  cases: [
    { name: "three arms, the first pays 3", given: [[0.5, 0.3, 0.2], 0, 3], expect: [1.5, -0.9, -0.6] },
    { name: "a rare arm moves much", given: [[0.75, 0.25], 1, 4], expect: [-3, 3] },
    { name: "a loss: away from it", given: [[0.2, 0.8], 0, -1], expect: [-0.8, 0.8] },
    { name: "no pay, no news", given: [[0.5, 0.5], 1, 0], expect: [0, 0] },
    { name: "what is certain anyway teaches nothing", given: [[1, 0], 0, 5], expect: [0, 0] },
    { name: "four arms", given: [[0.1, 0.2, 0.3, 0.4], 2, 10], expect: [-1, -2, 7, -4] },
  ],
  properties: [{ name: "any pull", given: pulls }],
  mistakes: [
    {
      says:
        "That is the pay times the slope of π(arm) itself. The slope of its *logarithm* is that divided by π(arm).",
      wrong: times((probability, isPulled, pulled) => pulled * (Number(isPulled) - probability)),
    },
    {
      says:
        "The other arms have a part in it: where one gets likelier the others get rarer. Their slope is −π.",
      wrong: times((probability, isPulled) => isPulled ? 1 - probability : 0),
    },
    {
      says: "For the arm that was pulled it is 1 − π: the softmax takes its part off there as well.",
      wrong: times((probability, isPulled) => isPulled ? 1 : -probability),
    },
    {
      says:
        "A softmax of a softmax: `probabilities` are π already. It is the preferences that a softmax is taken of.",
      wrong: (probabilities, arm, pay) => reference(Array.from(softmax(probabilities)), arm, pay),
    },
    {
      says:
        "That moves the arm that was pulled, and no other, whatever its probability. The softmax is missing: − π(k), " +
        "in every place.",
      wrong: times((_, isPulled) => Number(isPulled)),
    },
    {
      says:
        "The signs are the wrong way round: where the pay is good, the arm that was pulled gets likelier.",
      wrong: times((probability, isPulled) => probability - Number(isPulled)),
    },
    {
      says: "The pay is missing: this makes every pull likelier, whether it paid or not.",
      wrong: (probabilities, arm) => reference(probabilities, arm, 1),
    },
    {
      says:
        "You divide by the probability of the arm. That is in the logarithm's slope already: 1/π(arm) times the slope " +
        "of π(arm) *is* 1 − π(arm).",
      wrong: times((probability, isPulled, pulled) => (Number(isPulled) - probability) / (pulled || 1)),
    },
    {
      says: "You take away the probability of the pulled arm in every place. Each arm's own is meant, π(k).",
      wrong: times((_, isPulled, pulled) => Number(isPulled) - pulled),
    },
    {
      says:
        "The pay multiplies the 1 alone. It belongs before a bracket around both: pay · (1 − π(k)), and pay · (0 − π(k)).",
      wrong: (probabilities, arm, pay) =>
        probabilities.map((probability, other) => pay * Number(other === arm) - probability),
    },
    {
      says: "You push the other arms up. Where one gets likelier the others get rarer: *minus* π(k).",
      wrong: times((probability, isPulled) => isPulled ? 1 - probability : probability),
    },
    {
      says:
        "1/π(arm) is the slope of log π(arm) by that *probability*. Asked for are the slopes by the preferences, and a " +
        "softmax stands between the two.",
      wrong: times((probability, isPulled) => isPulled ? 1 / probability : 0),
    },
    {
      says:
        "You treat each arm as if it had been pulled. Only for one of them there is a 1 before the minus.",
      wrong: times((probability) => 1 - probability),
    },
    {
      says:
        "That is one number, the slope by the pulled arm's preference. There is a slope for each of them.",
      wrong: (probabilities, arm, pay) => pay * (1 - probabilities[arm]),
    },
  ],
});
