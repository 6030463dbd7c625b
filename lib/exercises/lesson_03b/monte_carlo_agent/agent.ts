import type { Transition } from "../../../agents/agent.ts";
import type { Generator } from "../../../random/generator.ts";
import { argmax } from "../../../rules/argmax.ts";
import { discountedReturns } from "../../../rules/discounted_returns.ts";
import { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";

/** What the agent is told about how to act and how far to look ahead. */
export interface MonteCarloSettings {
  readonly discount: number;
  readonly epsilon: number;
}

/** What learns from whole episodes. */
export interface MonteCarlo {
  values: number[][];
  act(state: number, options?: { greedy?: boolean }): number;
  learn(transition: Transition<number, number>): void;
  dispose(): void;
}

/** How such an agent is made. */
export type MonteCarloClass = new (
  states: number,
  actions: number,
  settings: MonteCarloSettings,
  random: Generator,
) => MonteCarlo;

/** A step of an episode. */
export interface EpisodeStep {
  readonly state: number;
  readonly action: number;
  readonly reward: number;
}

/** The decisions that an agent consists of, each of which may be another. */
export interface Decisions {
  /** What to do in a state. */
  readonly act: (row: readonly number[], epsilon: number, random: Generator, greedy: boolean) => number;
  /** Whether an episode is learnt from after this step. */
  readonly learns: (transition: Transition<number, number>) => boolean;
  /** Whether the episode is forgotten after this step. */
  readonly forgets: (transition: Transition<number, number>) => boolean;
  /** Whether step t counts. */
  readonly counts: (episode: readonly EpisodeStep[], t: number) => boolean;
  readonly returns: (rewards: readonly number[], discount: number) => ArrayLike<number>;
  /** How far a value moves that has had this many returns, the present one counted. */
  readonly stepSize: (count: number) => number;
}

/** Whether two steps are about the same value. */
export const alike = (one: EpisodeStep, other: EpisodeStep) =>
  one.state === other.state && one.action === other.action;

/** The right ones. */
export const decisions: Decisions = {
  act: (row, epsilon, random, greedy) => greedy ? argmax(row) : epsilonGreedy(row, epsilon, random),
  learns: ({ terminated }) => terminated,
  forgets: ({ terminated, truncated }) => terminated || truncated,
  counts: (episode, t) => episode.findIndex((step) => alike(step, episode[t])) === t,
  returns: discountedReturns,
  stepSize: (count) => 1 / count,
};

/** The agent that decides like this. */
export function agentOf(changed: Partial<Decisions> = {}): MonteCarloClass {
  const { act, learns, forgets, counts, returns, stepSize } = { ...decisions, ...changed };
  return class implements MonteCarlo {
    values: number[][];
    readonly #counts: number[][];
    readonly #settings: MonteCarloSettings;
    readonly #random: Generator;
    #episode: EpisodeStep[] = [];

    constructor(states: number, actions: number, settings: MonteCarloSettings, random: Generator) {
      const zeros = () => Array.from({ length: states }, () => Array.from({ length: actions }, () => 0));
      this.values = zeros();
      this.#counts = zeros();
      this.#settings = settings;
      this.#random = random;
    }

    act(state: number, { greedy = false }: { greedy?: boolean } = {}): number {
      return act(this.values[state], this.#settings.epsilon, this.#random, greedy);
    }

    learn(transition: Transition<number, number>): void {
      const { observation: state, action, reward } = transition;
      this.#episode.push({ state, action, reward });
      if (learns(transition)) this.#update();
      if (forgets(transition)) this.#episode = [];
    }

    #update(): void {
      const rewards = this.#episode.map(({ reward }) => reward);
      const following = returns(rewards, this.#settings.discount);
      for (const [t, { state, action }] of this.#episode.entries()) {
        if (!counts(this.#episode, t)) continue;
        const size = stepSize(++this.#counts[state][action]), value = this.values[state][action];
        this.values[state][action] = value + size * (following[t] - value);
      }
    }

    dispose(): void {}
  };
}
