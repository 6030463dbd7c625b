import { BlindCliffwalk } from "../../../envs/tabular/blind_cliffwalk.ts";
import type { Generator } from "../../../random/generator.ts";
import type { TabularTransition } from "../../../agents/agent.ts";

/**
 * Everything that can happen on the blind cliffwalk: each of the 2ⁿ sequences of n actions is carried out until the
 * episode ends, in random order.
 *
 * @param states n.
 * @returns 2ⁿ⁺¹ − 2 transitions, of which one has a reward.
 * @see Schaul et al. (2016), Prioritized Experience Replay, appendix B.1
 */
export function allWalks(states: number, random: Generator): TabularTransition[] {
  const env = new BlindCliffwalk({ states }), transitions: TabularTransition[] = [];
  for (const sequence of random.permutation(2 ** states)) {
    let observation = env.reset(), over = false;
    for (let step = 0; !over; step++) {
      const action = (sequence >> step) & 1;
      const { observation: nextObservation, reward, terminated, truncated } = env.step(action);
      transitions.push({ observation, action, reward, nextObservation, terminated, truncated });
      observation = nextObservation;
      over = terminated;
    }
  }
  return transitions;
}
