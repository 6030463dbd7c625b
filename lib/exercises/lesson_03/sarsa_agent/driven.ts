import type { Transition } from "../../../agents/agent.ts";

/** What a learner writes: an agent with a table of its own. */
export interface SarsaLike {
  readonly q: number[][];
  act(state: number, options?: { greedy?: boolean }): number;
  learn(transition: Transition<number, number>): void;
  dispose(): void;
}

/** The class itself. */
export type SarsaClass = new (
  q: number[][],
  choose: (state: number) => number,
  settings: { stepSize: number; discount: number },
) => SarsaLike;

/** A step that the world makes: where it leads, what it pays, and whether the episode ends there. */
export type WorldStep = readonly [nextState: number, reward: number, ending?: "terminated" | "truncated"];

/** What an agent did and what it knows in the end. */
export interface Driven {
  readonly actions: number[];
  readonly q: number[][];
}

/**
 * Lets an agent live through given steps, from state 0 and again from there after each end.
 *
 * @param q Its table at first: it is left as it is.
 * @param choices What `choose` says in each state, one call after another, and from the beginning again.
 * @param looks After which steps somebody asks for the greedy action, which must change nothing.
 */
export function driven(
  Answer: SarsaClass,
  q: number[][],
  choices: readonly (readonly number[])[],
  steps: readonly WorldStep[],
  looks: readonly number[] = [],
): Driven {
  const calls = choices.map(() => 0);
  const choose = (state: number) => choices[state][calls[state]++ % choices[state].length];
  const agent = new Answer(structuredClone(q), choose, { stepSize: 0.25, discount: 0.5 });
  const actions: number[] = [];
  let state = 0;
  for (const [step, [nextObservation, reward, ending]] of steps.entries()) {
    const action = agent.act(state);
    actions.push(action);
    const terminated = ending === "terminated", truncated = ending === "truncated";
    agent.learn({ observation: state, action, reward, nextObservation, terminated, truncated });
    state = ending === undefined ? nextObservation : 0;
    if (looks.includes(step)) actions.push(agent.act(state, { greedy: true }));
  }
  agent.dispose();
  return { actions, q: agent.q };
}
