import { demandKnown } from "../demands/known.ts";
import { demandMembers } from "../demands/members.ts";
import type { Env } from "../envs/env.ts";
import type { Space } from "../envs/spaces.ts";
import { Generator, type Seed } from "../random/generator.ts";
import type { Storable } from "../storage/storable.ts";
import type { ActOptions, Agent } from "./agent.ts";
import { savePolicy } from "./saved_policy.ts";
import { partsOf } from "./snapshot.ts";

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

  /** Where its random stream is. */
  snapshot(): Storable {
    return { agent: "RandomAgent", exploration: this.#exploration.snapshot() };
  }

  /**
   * Goes on from where a snapshot was taken.
   *
   * @throws {TypeError} If it is the snapshot of anything else; the agent is then as it was.
   */
  restore(snapshot: Storable): void {
    this.#exploration.restore(partsOf("RandomAgent", snapshot).exploration);
  }

  /**
   * Writes where the random stream is to a file, for `rl.load`: who loads it draws the same actions.
   *
   * @param path Such as `"random.safetensors"`.
   */
  save(path: string | URL): Promise<void> {
    const spaces = { actionSpace: this.#actions }, policy = { exploration: this.#exploration.snapshot() };
    return savePolicy(path, { kind: "random", agent: "RandomAgent", spaces, policy });
  }

  dispose(): void {}
}
