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

/** How an agent learns, and how it is watched. */
export interface Settings {
  readonly stepSize: number;
  readonly discount: number;
  /** After which steps somebody asks for the greedy action, which must change nothing. Default: never. */
  readonly looks?: readonly number[];
}

/** The settings of most cases. */
export const usual: Settings = { stepSize: 0.25, discount: 0.5 };

/** What an agent did and what it knows in the end. */
export interface Driven {
  readonly actions: number[];
  readonly q: number[][];
}

/**
 * Lets an agent live through given steps. Its episodes begin in states 0 and 1 in turn.
 *
 * @param q Its table at first: it is left as it is.
 * @param choices What `choose` says in each state, one call after another, and from the beginning again.
 * @param settings What the agent is told; and after which steps somebody looks at the greedy action.
 */
export function driven(
  Answer: SarsaClass,
  q: number[][],
  choices: readonly (readonly number[])[],
  steps: readonly WorldStep[],
  { looks = [], ...settings }: Settings = usual,
): Driven {
  const calls = choices.map(() => 0);
  const choose = (state: number) => choices[state][calls[state]++ % choices[state].length];
  const agent = new Answer(structuredClone(q), choose, settings);
  const actions: number[] = [];
  let state = 0, episodes = 0;
  for (const [step, [nextObservation, reward, ending]] of steps.entries()) {
    const action = agent.act(state);
    actions.push(action);
    const terminated = ending === "terminated", truncated = ending === "truncated";
    agent.learn({ observation: state, action, reward, nextObservation, terminated, truncated });
    state = ending === undefined ? nextObservation : ++episodes % 2;
    if (looks.includes(step)) actions.push(agent.act(state, { greedy: true }));
  }
  agent.dispose();
  return { actions, q: agent.q };
}
