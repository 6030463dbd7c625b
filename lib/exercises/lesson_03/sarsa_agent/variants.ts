import type { Transition } from "../../../agents/agent.ts";
import { argmax } from "../../../rules/argmax.ts";
import type { SarsaClass, SarsaLike } from "./driven.ts";

/** What an agent does differently from SARSA. */
interface Differences {
  /** Whether it chooses anew instead of doing what the target took. */
  readonly choosesAnew?: boolean;
  /** Whether it keeps an action over the end of an episode. */
  readonly keepsOverTheEnd?: boolean;
  /** Whether it keeps an action where time is up. */
  readonly keepsWhenTimeIsUp?: boolean;
  /** Whether an action is forgotten as soon as somebody looks at the greedy one. */
  readonly forgetsWhenWatched?: boolean;
  /** What it takes for the value of the next state. */
  readonly nextValue?: (row: number[], nextAction: number) => number;
  /** Where it bootstraps from. */
  readonly bootstraps?: (ending: { terminated: boolean; truncated: boolean }) => boolean;
  /** γ and α in place of those given. */
  readonly discount?: number;
  readonly stepSize?: number;
}

/** An agent that is SARSA but for some differences. */
export function sarsaWith(differences: Differences = {}): SarsaClass {
  const { nextValue = (row, action) => row[action], bootstraps = ({ terminated }) => !terminated } =
    differences;
  return class implements SarsaLike {
    readonly q: number[][];
    readonly #choose: (state: number) => number;
    readonly #settings: { stepSize: number; discount: number };
    #nextAction = -1;

    constructor(
      q: number[][],
      choose: (state: number) => number,
      settings: { stepSize: number; discount: number },
    ) {
      this.q = q;
      this.#choose = choose;
      this.#settings = { ...settings, ...differences };
    }

    act(state: number, { greedy = false } = {}): number {
      if (greedy) {
        if (differences.forgetsWhenWatched) this.#nextAction = -1;
        return argmax(this.q[state]);
      }
      const kept = this.#nextAction;
      if (kept >= 0 && !differences.choosesAnew) return kept;
      return this.#choose(state);
    }

    learn(transition: Transition<number, number>): void {
      const { observation: state, action, reward, nextObservation: nextState, terminated, truncated } =
        transition;
      const { stepSize, discount } = this.#settings, row = this.q[nextState];
      const drawn = terminated && !differences.keepsOverTheEnd ? -1 : this.#choose(nextState);
      const next = bootstraps({ terminated, truncated }) ? nextValue(row, Math.max(0, drawn)) : 0;
      this.q[state][action] += stepSize * (reward + discount * next - this.q[state][action]);
      const over = terminated || truncated && !differences.keepsWhenTimeIsUp;
      this.#nextAction = over && !differences.keepsOverTheEnd ? -1 : drawn;
    }

    dispose(): void {}
  };
}
