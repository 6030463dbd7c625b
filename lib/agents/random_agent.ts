import { demandKnown } from "../demands/known.ts";
import { demandMembers } from "../demands/members.ts";
import type { Env } from "../envs/env.ts";
import type { Space } from "../envs/spaces.ts";
import { Generator, type Seed } from "../random/generator.ts";
import type { ActOptions, Agent } from "./agent.ts";

/** Options of {@linkcode RandomAgent}. */
export interface RandomAgentOptions {
  /** Of the actions. Default 0. */
  readonly seed?: Seed;
}

/**
 * Acts at random and learns nothing: what every other agent is measured
 * against. It has no greedy action, and draws in any case: from the generator
 * that it is given, as by `rl.evaluate`, else from its own.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const agent = new rl.RandomAgent(env, { seed: 0 });
 * agent.act(env.reset({ seed: 0 })); // 1
 * ```
 */
export class RandomAgent<Action> implements Agent<unknown, Action> {
  readonly #actions: Space<Action>;
  readonly #exploration: Generator;

  /** @throws {TypeError} If there is no environment, or no such option. */
  constructor(env: Pick<Env<never, Action>, "actionSpace">, options: RandomAgentOptions = {}) {
    demandMembers(env, ["actionSpace"], {
      owner: "RandomAgent",
      what: "the environment",
      advice: "it comes first: new rl.RandomAgent(env)",
    });
    demandKnown("RandomAgent", options, ["seed"]);
    const { seed = 0 } = options;
    this.#actions = env.actionSpace;
    [, this.#exploration] = new Generator(seed).spawn(2);
  }

  act(_observation: unknown, { random = this.#exploration }: ActOptions = {}): Action {
    return this.#actions.sample(random);
  }

  learn(): void {}

  dispose(): void {}
}
