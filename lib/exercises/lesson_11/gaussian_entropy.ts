import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";

/** ½ log 2πe: the entropy of the normal distribution of deviation 1. */
const unit = 0.5 * Math.log(2 * Math.PI * Math.E);

/** The entropies of the components, added up. */
function summed(each: (logDeviation: number) => number) {
  return (logDeviations: number[]): number => logDeviations.reduce((sum, one) => sum + each(one), 0);
}

const right = summed((logDeviation) => logDeviation + unit);

const signature = `\
// The entropy of a Gaussian policy of independent components, in nats. logDeviations are log σ of each.
function myGaussianEntropy(logDeviations: number[]): number`;

/** How undecided a policy of numbers is. */
export default exercise({
  id: "gaussian-entropy",
  title: "How undecided a bell is",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  return logDeviations.reduce((sum, one) => sum + one + 0.5 * Math.log(2 * Math.PI * Math.E), 0);
}`,
  reference: right,
  tolerance: 1e-4,
  hints: [
    "Entropy is the mean of −log π. Which part of −log π is a constant, and what is the mean of z², for a z of deviation 1?",
    "$H = \\sum_j \\big(\\log \\sigma_j + \\tfrac12 \\log 2\\pi + \\tfrac12\\big) = \\sum_j \\big(\\log \\sigma_j + \\tfrac12 " +
    "\\log 2\\pi e\\big)$.",
    "Add up `one + 0.5 * Math.log(2 * Math.PI * Math.E)` over all `one` of `logDeviations`.",
  ],
  cases: [
    { name: "σ = 1: ½ log 2πe", given: [[0]], expect: 1.4189385 },
    { name: "σ = 2: log 2 more", given: [[Math.log(2)]], expect: 2.1120857 },
    { name: "two components of σ = 1: twice as much", given: [[0, 0]], expect: 2.8378771 },
    { name: "a sharp bell: below 0, as no entropy of choices can be", given: [[-2]], expect: -0.5810615 },
    { name: "three components: −1 + 0 + 1 and three constants", given: [[-1, 0, 1]], expect: 4.2568156 },
    { name: "nothing to be undecided about", given: [[]], expect: 0 },
  ],
  properties: [{ name: "any deviations", given: fc.tuple(fc.array(tenths(-5, 2), { maxLength: 5 })) }],
  mistakes: [
    {
      says: "The constant counts once for each component, not once for all of them.",
      wrong: (logDeviations) => logDeviations.reduce((sum, one) => sum + one, 0) + unit,
    },
    {
      says: "That is the mean over the components. Entropies of independent components are added.",
      wrong: (logDeviations) => right(logDeviations) / logDeviations.length,
      also: [(logDeviations) => logDeviations.length === 0 ? 0 : right(logDeviations) / logDeviations.length],
    },
    {
      says:
        "½ is missing for each component: the mean of ½ z² is ½, so the constant is ½ log 2πe, not ½ log 2π.",
      wrong: summed((logDeviation) => logDeviation + unit - 0.5),
    },
    {
      says:
        "You take log σ for log σ²: half of it is one half too little. `logDeviations` are log σ as they are.",
      wrong: summed((logDeviation) => 0.5 * logDeviation + unit),
    },
    {
      says: "That is twice log σ: the logarithm of the variance. The entropy holds log σ once.",
      wrong: summed((logDeviation) => 2 * logDeviation + unit),
    },
    {
      says:
        "You take σ itself for its logarithm. `logDeviations` are logarithms already, and count as they are.",
      wrong: summed((logDeviation) => Math.exp(logDeviation) + unit),
    },
    {
      says: "You take the logarithm of a logarithm. `logDeviations` are log σ already.",
      wrong: summed((logDeviation) => Math.log(logDeviation) + unit),
    },
    {
      says:
        "The first component is only its log σ: without a second argument `reduce` begins with the first number as it is. " +
        "Begin at 0: `reduce((sum, one) => …, 0)`.",
      wrong: (logDeviations) => logDeviations.reduce((sum, one) => sum + one + unit),
    },
    {
      says: "Asked is the entropy in nats, with natural logarithms: `Math.log`.",
      wrong: summed((logDeviation) => logDeviation + 0.5 * Math.log2(2 * Math.PI * Math.E)),
      also: [summed((logDeviation) => (logDeviation + unit) / Math.LN2)],
    },
    {
      says: "The sign is wrong: the wider the bell, the more undecided the policy.",
      wrong: summed((logDeviation) => -logDeviation - unit),
      also: [summed((logDeviation) => unit - logDeviation)],
    },
    {
      says:
        "The constant is missing: at σ = 1 the entropy is ½ log 2πe, about 1.42. (Its gradient is right.)",
      wrong: summed((logDeviation) => logDeviation),
    },
    {
      says: "The ½ before the logarithm is missing: ½ log 2πe.",
      wrong: summed((logDeviation) => logDeviation + 2 * unit),
    },
  ],
});
