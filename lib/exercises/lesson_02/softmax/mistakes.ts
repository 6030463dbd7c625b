import type { Mistake } from "../../exercise.ts";

/** Chances from preferences. */
type Softmax = (preferences: number[], temperature: number) => number[];

/** Powers of what is made of each preference, as shares of their sum. */
function sharing(
  exponent: (preference: number, temperature: number, all: readonly number[]) => number,
): Softmax {
  return (preferences, temperature) => {
    const powers = preferences.map((preference) => Math.exp(exponent(preference, temperature, preferences)));
    return powers.map((power) => power / sum(powers));
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const largest = (all: readonly number[]): number => all.reduce((most, one) => Math.max(most, one), -Infinity);
const finite = (all: readonly number[]): number[] => all.filter(Number.isFinite);

/** Wrong ways from preferences to chances. */
export const mistakes: readonly Mistake<Softmax>[] = [
  {
    says:
      "That works as long as the preferences are small: `Math.exp(710)` is Infinity already, and below −745 " +
      "all is 0. Take the largest preference away from each first.",
    wrong: sharing((preference, temperature) => preference / temperature),
  },
  {
    says: "You take the smallest preference away. The largest must become 0: then no power is above 1.",
    wrong: sharing((preference, temperature, all) =>
      (preference - finite(all).reduce((least, one) => Math.min(least, one), Infinity)) / temperature
    ),
    also: [
      sharing((preference, temperature, all) =>
        (preference - sum(finite(all)) / finite(all).length) / temperature
      ),
    ],
  },
  {
    says:
      "A forbidden action, −Infinity, has become one of preference 0. Leave it: `Math.exp(-Infinity)` is 0.",
    wrong: (preferences, temperature) => {
      const entries = preferences.map((preference) => preference === -Infinity ? 0 : preference);
      return sharing((preference, tau, all) => (preference - largest(all)) / tau)(entries, temperature);
    },
  },
  {
    says: "You multiply by the temperature. At a high temperature differences count less: divide by it.",
    wrong: sharing((preference, temperature, all) => (preference - largest(all)) * temperature),
    also: [sharing((preference, temperature) => preference * temperature)],
  },
  {
    says: "The temperature has no effect. It divides the difference, within the power: " +
      "`Math.exp((preference - largest) / temperature)`.",
    wrong: sharing((preference, _, all) => preference - largest(all)),
    also: [
      sharing((preference) => preference),
      (preferences, temperature) => {
        const powers = preferences.map((preference) =>
          Math.exp(preference - largest(preferences)) / temperature
        );
        return powers.map((power) => power / sum(powers));
      },
    ],
  },
  {
    says: "The brackets are missing: the temperature divides the whole difference, " +
      "`(preference - largest) / temperature`.",
    wrong: sharing((preference, temperature, all) => preference - largest(all) / temperature),
    also: [sharing((preference, temperature, all) => preference / temperature - largest(all))],
  },
  {
    says: "The powers are not divided by their sum, so they do not add up to 1.",
    wrong: (preferences, temperature) =>
      preferences.map((preference) => Math.exp((preference - largest(preferences)) / temperature)),
  },
  {
    says: "You divide by the largest power. Chances add up to 1: divide by the sum of the powers.",
    wrong: (preferences, temperature) => {
      const powers = preferences.map((preference) => Math.exp(preference / temperature));
      return powers.map((power) => power / largest(powers));
    },
  },
  {
    says: "These are plain shares. Softmax takes powers first: `Math.exp(…)` of each preference.",
    wrong: (preferences) => {
      const weights = preferences.map((preference) => preference === -Infinity ? 0 : preference);
      return weights.map((weight) => weight / sum(weights));
    },
  },
  {
    says: "Your powers are of 2. Softmax takes those of e: `Math.exp`.",
    wrong: sharing((preference, temperature, all) => Math.LN2 * (preference - largest(all)) / temperature),
  },
  {
    says: "The difference is the wrong way round: the least preferred is now the likeliest.",
    wrong: sharing((preference, temperature) => -preference / temperature),
    also: [sharing((preference, temperature, all) => (largest(all) - preference) / temperature)],
  },
  {
    says:
      "The forbidden actions are gone, so that the others stand at other places. Keep them, with a chance of 0.",
    wrong: (preferences, temperature) =>
      sharing((preference, tau, all) => (preference - largest(all)) / tau)(finite(preferences), temperature),
  },
];
