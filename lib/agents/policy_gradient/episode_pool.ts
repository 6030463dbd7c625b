import type { Batch } from "../../envs/vector/batch.ts";
import { discountedReturns } from "../../rules/discounted_returns.ts";
import { arrayIn, hasParts, type StorableRecord } from "../../storage/parts.ts";
import type { VectorTransition } from "../vector_agent.ts";
import { type EpisodeLayout, EpisodeSteps } from "./episode_steps.ts";
import { GoingOn } from "./going_on.ts";

/** What whole episodes come to. */
export interface PooledSteps<Action> {
  /** How many episodes. */
  readonly episodes: number;
  /** What was seen, of all steps one behind the other. */
  readonly observations: Float32Array;
  /** What was done. */
  readonly actions: Batch<Action>;
  /** What was still to come: the discounted return from each step on. */
  readonly returns: Float32Array;
}

/** What a pool is told when it is made. */
export interface PoolOptions<Action> extends EpisodeLayout<Action> {
  /** Whose it is, for messages. */
  readonly owner: string;
  readonly copies: number;
  /** How many episodes of each copy make it full. */
  readonly episodesPerCopy: number;
  /** γ. */
  readonly discount: number;
  /** What the last state of an episode that was cut short is worth. */
  readonly lastValue: (observation: Float32Array) => number;
}

/** An episode that is over. */
interface Episode<Action> {
  readonly observations: Float32Array;
  readonly actions: Batch<Action>;
  readonly returns: Float64Array;
}

/**
 * Whole episodes, the same number of each copy, from beginning to end by one
 * policy. Who took the first that end would prefer short ones. What a copy begins
 * while it waits for the others is not kept, and neither is what was broken off.
 */
export class EpisodePool<Action> {
  readonly #options: PoolOptions<Action>;
  readonly #underWay: readonly EpisodeSteps<Action>[];
  /** How many more of each copy are wanted. */
  readonly #wanted: Int32Array;
  /** 1 where an episode of a copy comes next. */
  readonly #begins: Uint8Array;
  /** 1 where the episode that a copy is in is kept. */
  readonly #keeps: Uint8Array;
  readonly #goingOn: GoingOn;
  #whole: Episode<Action>[] = [];

  constructor(options: PoolOptions<Action>) {
    this.#options = options;
    this.#underWay = Array.from({ length: options.copies }, () => new EpisodeSteps(options));
    this.#wanted = new Int32Array(options.copies).fill(options.episodesPerCopy);
    this.#begins = new Uint8Array(options.copies).fill(1);
    this.#keeps = new Uint8Array(options.copies);
    this.#goingOn = new GoingOn(options.copies);
  }

  /**
   * Adds a step of all copies; says whether all episodes that were wanted are there.
   *
   * @throws {TypeError} If no step of a copy goes on where the one before ended.
   */
  add(transition: VectorTransition<Float32Array, Action>): boolean {
    const { terminated, truncated } = transition;
    for (const [copy, steps] of this.#underWay.entries()) {
      if (this.#begins[copy]) this.#keeps[copy] = Number(this.#wanted[copy] > 0);
      this.#begins[copy] = terminated[copy] | truncated[copy];
      if (!this.#keeps[copy]) continue;
      if (steps.length > 0 && !this.#goingOn.says(copy, steps.continues(transition, copy))) steps.clear();
      steps.add(transition, copy);
      if (this.#begins[copy]) this.#end(copy, terminated[copy] === 1);
    }
    return this.#wanted.every((count) => count === 0);
  }

  /** Takes all episodes out. */
  take(): PooledSteps<Action> {
    const { layout } = this.#options, episodes = this.#whole;
    const steps = episodes.reduce((sum, { returns }) => sum + returns.length, 0);
    const pooled = {
      episodes: episodes.length,
      observations: new Float32Array(steps * this.#options.inputs),
      actions: layout.create(steps),
      returns: new Float32Array(steps),
    };
    let place = 0;
    for (const { observations, actions, returns } of episodes) {
      pooled.observations.set(observations, place * this.#options.inputs);
      pooled.actions.set(actions, place * layout.length);
      pooled.returns.set(returns, place);
      place += returns.length;
    }
    this.#whole = [];
    this.#wanted.fill(this.#options.episodesPerCopy);
    return pooled;
  }

  /** All that is kept; it does not change with the pool. */
  snapshot(): StorableRecord {
    return {
      wanted: this.#wanted.slice(),
      begins: this.#begins.slice(),
      keeps: this.#keeps.slice(),
      underWay: this.#underWay.map((steps) => steps.snapshot()),
      whole: this.#whole.map((episode) => ({ ...episode })),
    };
  }

  /** @throws {TypeError} If it is not what {@linkcode snapshot} gave; nothing is changed then. */
  restore(snapshot: StorableRecord): void {
    const { owner, copies } = this.#options;
    const wanted = arrayIn(owner, snapshot, "wanted", Int32Array, copies);
    const begins = arrayIn(owner, snapshot, "begins", Uint8Array, copies);
    const keeps = arrayIn(owner, snapshot, "keeps", Uint8Array, copies);
    const underWay = recordsIn(owner, snapshot, "underWay");
    const whole = recordsIn(owner, snapshot, "whole").map((episode) => this.#episodeIn(episode));
    const takeOver = this.#underWay.map((steps, copy) => steps.read(owner, underWay[copy] ?? {}));
    for (const take of takeOver) take();
    this.#wanted.set(wanted);
    this.#begins.set(begins);
    this.#keeps.set(keeps);
    this.#whole = whole;
  }

  #episodeIn(snapshot: StorableRecord): Episode<Action> {
    const { owner, inputs, layout } = this.#options, { actions } = snapshot;
    const steps = ArrayBuffer.isView(snapshot.returns) ? snapshot.returns.length : 0;
    if (!layout.isBatch(actions) || actions.length !== steps * layout.length) {
      throw new TypeError(`${owner}: restore: "actions" of the snapshot must be ${layout.describe(steps)}`);
    }
    return {
      observations: arrayIn(owner, snapshot, "observations", Float32Array, steps * inputs),
      actions,
      returns: arrayIn(owner, snapshot, "returns", Float64Array, steps),
    };
  }

  /** What a kept episode came to. */
  #end(copy: number, terminated: boolean): void {
    const steps = this.#underWay[copy], { discount, lastValue } = this.#options;
    const { observations, actions, rewards, lastObservation } = steps;
    const returns = discountedReturns(rewards, discount, terminated ? 0 : lastValue(lastObservation));
    this.#whole.push({ observations: observations.slice(), actions, returns });
    this.#wanted[copy]--;
    steps.clear();
  }
}

function recordsIn(owner: string, snapshot: StorableRecord, key: string): StorableRecord[] {
  const list = snapshot[key];
  if (Array.isArray(list) && list.every(hasParts)) return list;
  throw new TypeError(`${owner}: restore: "${key}" of the snapshot must be a list of records`);
}
