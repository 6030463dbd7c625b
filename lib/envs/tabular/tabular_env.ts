import { Generator } from "../../random/generator.ts";
import type { Env, EnvSpec, Info, ResetOptions, Snapshot, Step } from "../env.ts";
import { EpisodeGuard } from "../episode_guard.ts";
import { inspection } from "../inspection.ts";
import { seedOf } from "../seed_of.ts";
import type { Scene } from "../scene.ts";
import { demandOwn, indexOf, phaseOf, probabilityOf } from "../snapshot.ts";
import { Discrete } from "../spaces.ts";
import { frozenSpec } from "../spec.ts";
import type { TransitionModel } from "./transition_model.ts";

/**
 * A world that its transition model says all about: states and actions are
 * numbers, and what follows an action is drawn from the model. The info is, as
 * in Gymnasium, the probability of what happened.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * class Coin extends rl.TabularEnv {
 *   constructor() {
 *     const heads = { probability: 0.5, nextState: 0, reward: 1, terminated: true };
 *     const tails = { ...heads, reward: 0 };
 *     const outcomes = () => [heads, tails];
 *     super({ id: "Coin", options: {} }, new rl.TransitionModel({ states: 1, actions: 1, start: 0, outcomes }));
 *   }
 *
 *   render(): rl.Scene {
 *     const coin = { key: "coin", kind: "disc", x: 50, y: 50, radius: 30, fill: "gold" } as const;
 *     return { width: 100, height: 100, shapes: [coin] };
 *   }
 * }
 *
 * const coin = new Coin();
 * coin.reset({ seed: 0 });
 * coin.step(0).reward; // 1
 * ```
 */
export abstract class TabularEnv implements Env<number, number> {
  readonly spec: EnvSpec<number, number>;
  readonly observationSpace: Discrete;
  readonly actionSpace: Discrete;
  /** What follows what, with which probability: for planning. */
  readonly model: TransitionModel;
  readonly #guard: EpisodeGuard;
  #random = new Generator(0);
  #state = 0;
  #probability = 1;
  #info: Info | undefined;

  constructor(spec: EnvSpec<number, number>, model: TransitionModel) {
    this.spec = frozenSpec(spec);
    this.model = model;
    this.observationSpace = new Discrete(model.states);
    this.actionSpace = new Discrete(model.actions);
    this.#guard = new EpisodeGuard(spec.id);
  }

  /** Itself: there are no wrappers around it. */
  get unwrapped(): this {
    return this;
  }

  get info(): Info {
    return this.#info ??= this.infoOf(this.#state, this.#probability);
  }

  /** The state to be drawn: before the first reset there is none. */
  protected get state(): number | undefined {
    return this.#guard.phase === "unstarted" ? undefined : this.#state;
  }

  /** Draws a picture of the present state. */
  abstract render(): Scene;

  reset(options: ResetOptions = {}): number {
    const seed = seedOf(this.spec.id, options);
    if (seed !== undefined) this.#random = new Generator(seed);
    this.#guard.begin();
    return this.#move(this.model.sampleStart(this.#random), 1);
  }

  step(action: number): Step<number> {
    this.#guard.check(action, this.actionSpace);
    const { nextStates, probabilities, rewards, terminated } = this.model.table;
    const place = this.model.draw(this.#state, action, this.#random);
    return this.#guard.step({
      observation: this.#move(nextStates[place], probabilities[place]),
      reward: this.rewardOf(rewards[place], this.#random),
      terminated: terminated[place] === 1,
      truncated: false,
      info: this.info,
    });
  }

  snapshot(): Snapshot {
    return {
      id: this.spec.id,
      phase: this.#guard.phase,
      state: this.#state,
      probability: this.#probability,
      random: this.#random.snapshot(),
    };
  }

  restore(snapshot: Snapshot): void {
    const { id } = this.spec;
    demandOwn(id, snapshot);
    const phase = phaseOf(id, snapshot), state = indexOf(id, snapshot, "state", this.model.states);
    const probability = probabilityOf(id, snapshot, "probability");
    this.#random.restore(snapshot.random); // the last that may throw
    this.#guard.phase = phase;
    this.#move(state, probability);
  }

  [inspection](): string {
    return this.spec.id;
  }

  /** What is reported beside a state that was reached, a fresh one each time; `probability` is how likely that was. */
  infoOf(_state: number, probability: number): Info {
    return { prob: probability };
  }

  /** What an outcome pays: the reward of the model, unless that is only its mean. */
  rewardOf(reward: number, _random: Generator): number {
    return reward;
  }

  #move(state: number, probability: number): number {
    this.#probability = probability;
    this.#info = undefined;
    return this.#state = state;
  }
}
