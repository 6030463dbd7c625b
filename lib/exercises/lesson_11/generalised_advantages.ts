import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { shares } from "../numbers.ts";
import { generalisedAdvantages } from "../../rules/generalised_advantages.ts";
import type { Settings } from "./generalised_advantages/advantages.ts";
import { mistakes } from "./generalised_advantages/mistakes.ts";
import { type Rollout, rollouts } from "./rollouts.ts";

const signature = `\
// GAE(λ): A = δ + γ λ · (A of the copy's next step), within an episode. The rollout is in the order of
// time, the copies side by side: in each of its lists, step t of copy c stands at t * copies + c. Where an
// episode ended or was cut short, the copy's next step belongs to another one; behind the last step of the
// rollout there is none.
function myGeneralisedAdvantages(
  { rewards, values, nextValues, terminated, truncated }: Rollout,
  { discount, traceDecay, copies }: { discount: number; traceDecay: number; copies: number },
): number[]`;

const any = fc.integer({ min: 1, max: 3 }).chain((copies) =>
  fc.tuple(
    rollouts.any(copies, 5),
    fc.record({ discount: shares(), traceDecay: shares(), copies: fc.constant(copies) }),
  )
);

/** Schulman and colleagues' estimate of advantages, over the rollout of several copies. */
export default exercise({
  id: "generalised-advantages",
  title: "GAE(λ)",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  const advantages: number[] = [];
  for (let i = rewards.length - 1; i >= 0; i--) {
    const error = rewards[i] + discount * (terminated[i] ? 0 : nextValues[i]) - values[i];
    const goesOn = !terminated[i] && !truncated[i] && i + copies < rewards.length;
    advantages[i] = error + (goesOn ? discount * traceDecay * advantages[i + copies] : 0);
  }
  return advantages;
}`,
  reference: (rollout: Rollout, settings: Settings): number[] =>
    Array.from(generalisedAdvantages(rollout, settings)),
  tolerance: 1e-5, // a list of 32-bit numbers is as good
  hints: [
    "Walk from the last step back to the first, as for returns. Whose advantage is needed at place i, and at which place " +
    "does it stand?",
    "$A_t = \\delta_t + \\gamma\\lambda\\,A_{t+1}$, with $\\delta_t = r + \\gamma\\,v(s') - v(s)$, or $r - v(s)$ at a terminal " +
    "state. The second term falls away behind every end, terminated or truncated, and behind the last step of the rollout.",
    "`for (let i = rewards.length - 1; i >= 0; i--)`: the error as before, and `discount * traceDecay * advantages[i + " +
    "copies]` if neither `terminated[i]` nor `truncated[i]`, and if `i + copies < rewards.length`.",
  ],
  cases: [
    {
      name: "TD errors of 4, 8 and 16, γλ = ¼: 16, then 8 + 4, then 4 + 3",
      given: [
        rollouts.of([4, 2, 4], [11, 4, 2], [15, 2, 6]),
        { discount: 0.5, traceDecay: 0.5, copies: 1 },
      ],
      expect: [7, 12, 16],
    },
    {
      name: "λ = 0: the TD errors themselves",
      given: [rollouts.of([4, 2, 4], [11, 4, 2], [15, 2, 6]), { discount: 0.5, traceDecay: 0, copies: 1 }],
      expect: [4, 8, 16],
    },
    {
      name: "λ = 1: returns of 2.5, 3 and 4, less the values; the last of them bootstraps by 6",
      given: [rollouts.of([1, 2, 4], [1, 4, 2], [1, 2, 6]), { discount: 0.5, traceDecay: 1, copies: 1 }],
      expect: [0.5, -1, 2],
    },
    {
      name: "the task ends in the middle: no value there, and nothing of what stands behind",
      given: [
        rollouts.of([1, 2, 4], [1, 4, 2, "terminated"], [1, 2, 6]),
        { discount: 0.5, traceDecay: 1, copies: 1 },
      ],
      expect: [-0.5, -3, 2],
    },
    {
      name: "cut short in the middle: a value there, and nothing of what stands behind",
      given: [
        rollouts.of([1, 2, 4], [1, 4, 2, "truncated"], [1, 2, 6]),
        { discount: 0.5, traceDecay: 1, copies: 1 },
      ],
      expect: [0, -2, 2],
    },
    {
      name: "γ = 1 and λ = ½ are not γ = ½ and λ = 1",
      given: [rollouts.of([0, 0, 4], [0, 4, 4]), { discount: 1, traceDecay: 0.5, copies: 1 }],
      expect: [4, 0],
    },
    {
      name:
        "two copies side by side: errors of 1 and 10, then of 2 and 20; the second copy's first step was its last",
      given: [
        rollouts.of([1, 0, 0], [10, 0, 0, "terminated"], [2, 0, 0], [20, 0, 0]),
        { discount: 1, traceDecay: 0.5, copies: 2 },
      ],
      expect: [2, 10, 2, 20],
    },
    {
      name: "two copies, three steps",
      given: [
        rollouts.of([1, 0, 0], [8, 0, 0], [2, 0, 0], [16, 0, 0], [4, 0, 0], [32, 0, 0]),
        { discount: 1, traceDecay: 0.5, copies: 2 },
      ],
      expect: [3, 24, 4, 32, 4, 32],
    },
  ],
  properties: [{ name: "any rollout of one to three copies", given: any }],
  mistakes,
});
