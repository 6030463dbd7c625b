import type { Mistake } from "../../exercise.ts";

/** The clipped objective of a step. */
type Objective = (ratio: number, advantage: number, clipRange: number) => number;

/** A number held between two others. */
export function clipTo(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

const held = (ratio: number, range: number) => clipTo(ratio, 1 - range, 1 + range);

/** What learners write for the clipped objective. */
export const mistakes: readonly Mistake<Objective>[] = [
  {
    says:
      "You take the greater of the two. Then a policy that has gone too far is told that it is better than it is; the " +
      "*smaller* one is the careful promise.",
    wrong: (ratio, advantage, range) => Math.max(ratio * advantage, held(ratio, range) * advantage),
  },
  {
    says:
      "The ratio is clipped, and the minimum is missing. Where a good action has become *rarer*, or a bad one likelier, the " +
      "objective is then flat, and nothing calls the policy back.",
    wrong: (ratio, advantage, range) => held(ratio, range) * advantage,
  },
  {
    says: "Nothing is clipped: the ratio has to be held between 1 − ε and 1 + ε in one of the two.",
    wrong: (ratio, advantage) => ratio * advantage,
  },
  {
    says: "The ratio is held between −ε and ε. It is 1 where nothing has changed: from 1 − ε to 1 + ε.",
    wrong: (ratio, advantage, range) => Math.min(ratio * advantage, clipTo(ratio, -range, range) * advantage),
  },
  {
    says:
      "The ratio is clipped from above alone. For a bad action it is the *lower* end that counts: making it rarer than " +
      "1 − ε shall bring no more.",
    wrong: (ratio, advantage, range) => Math.min(ratio * advantage, Math.min(ratio, 1 + range) * advantage),
  },
  {
    says:
      "The ratio is clipped from below alone. For a good action it is the *upper* end that counts: making it likelier than " +
      "1 + ε shall bring no more.",
    wrong: (ratio, advantage, range) => Math.min(ratio * advantage, Math.max(ratio, 1 - range) * advantage),
  },
  {
    says:
      "You clip the product. The ratio is what is held between 1 − ε and 1 + ε; then it is multiplied by A.",
    wrong: (ratio, advantage, range) => Math.min(ratio * advantage, held(ratio * advantage, range)),
    also: [(ratio, advantage, range) => held(ratio * advantage, range)],
  },
  {
    says:
      "The smaller *ratio* is taken, whatever the sign of A. Where A is negative, the smaller ratio makes the greater " +
      "product: multiply first, then take the smaller one.",
    wrong: (ratio, advantage, range) => Math.min(ratio, held(ratio, range)) * advantage,
    also: [(ratio, advantage, range) => Math.min(ratio, 1 + range) * advantage],
  },
  {
    says:
      "Outside of the range you return 0. It is the *slope* that is 0 there, and only on the side to which A pulls; the " +
      "objective stays at the value that it has at the edge.",
    wrong: (ratio, advantage, range) => held(ratio, range) === ratio ? ratio * advantage : 0,
  },
  {
    says: "That is the loss, which is minimised. The objective is asked for: without the minus.",
    wrong: (ratio, advantage, range) => -Math.min(ratio * advantage, held(ratio, range) * advantage),
  },
];
