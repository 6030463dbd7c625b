import type { Agent } from "../../agents/agent.ts";

/**
 * An agent that takes the time limit for the end of the world: a step that is
 * cut short counts for it as terminal, so that its last state is worth nothing.
 */
export function limitIsTheEnd<Observation, Action>(
  learner: Agent<Observation, Action>,
): Agent<Observation, Action> {
  return {
    act: (observation, options) => learner.act(observation, options),
    learn: (step) => learner.learn({ ...step, terminated: step.terminated || step.truncated }),
    dispose: () => learner.dispose(),
  };
}
