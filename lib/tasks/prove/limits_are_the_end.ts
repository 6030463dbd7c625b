import type { AgentInCopies } from "./learner.ts";

/** As `limitIsTheEnd`, in several copies: whatever is cut short in one of them counts as terminal. */
export function limitsAreTheEnd<Observation, Action>(
  learner: AgentInCopies<Observation, Action>,
): AgentInCopies<Observation, Action> {
  return {
    act: (observation, options) => learner.act(observation, options),
    actBatch: (observations, options) => learner.actBatch(observations, options),
    learnBatch: (steps) => {
      const { terminated, truncated } = steps;
      return learner.learnBatch({ ...steps, terminated: terminated.map((ended, i) => ended | truncated[i]) });
    },
    dispose: () => learner.dispose(),
  };
}
