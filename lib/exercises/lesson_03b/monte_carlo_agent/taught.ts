import type { Generator } from "../../../random/generator.ts";
import type { MonteCarloClass, MonteCarloSettings } from "./agent.ts";

/** How large the world is, and what the agent is told. */
export interface Settings extends MonteCarloSettings {
  readonly states: number;
  readonly actions: number;
}

/** Steps, each a state, an action and a reward, and whether they end in a terminal state. */
export interface Played {
  readonly steps: readonly (readonly [state: number, action: number, reward: number])[];
  readonly terminated: boolean;
}

/** What the agent has learnt, what it does greedily in each state, and then ε-greedily. */
export interface Learnt {
  readonly values: number[][];
  readonly greedy: number[];
  readonly drawn: number[];
}

/** Teaches an agent some episodes, and asks it what it would do. */
export function taught(
  Agent: MonteCarloClass,
  { states, actions, discount, epsilon }: Settings,
  random: Generator,
  ...episodes: Played[]
): Learnt {
  const agent = new Agent(states, actions, { discount, epsilon }, random);
  for (const { steps, terminated } of episodes) {
    for (const [t, [observation, action, reward]] of steps.entries()) {
      const isLast = t === steps.length - 1, nextObservation = isLast ? 0 : steps[t + 1][0];
      const over = { terminated: isLast && terminated, truncated: isLast && !terminated };
      agent.learn({ observation, action, reward, nextObservation, ...over });
    }
  }
  const all = Array.from({ length: states }, (_, state) => state);
  return {
    values: agent.values,
    greedy: all.map((state) => agent.act(state, { greedy: true })),
    drawn: all.map((state) => agent.act(state)),
  };
}
