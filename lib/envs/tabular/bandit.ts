import { Generator } from "../../random/generator.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount, demandFinite, demandWithin } from "../../demands/values.ts";
import type { Snapshot, Step } from "../env.ts";
import type { Scene } from "../scene.ts";
import { numbersOf } from "../snapshot.ts";
import { drawBandit, noPull } from "./bandit_scene.ts";
import { demandStates } from "./demand_states.ts";
import { certain } from "./outcome.ts";
import { TabularEnv } from "./tabular_env.ts";
import { TransitionModel } from "./transition_model.ts";

/** Options of {@linkcode Bandit}. */
export interface BanditOptions {
  /** How many arms there are. Default 10. */
  readonly arms?: number;
  /** Which task of the testbed: the seed from which the means of the arms are drawn. Default 0. */
  readonly task?: number;
  /** The mean of each arm, instead of `arms` and `task`. */
  readonly means?: readonly number[];
  /** The standard deviation of the rewards. Default 1. */
  readonly deviation?: number;
}

/**
 * A row of slot machines: pull an arm, get a reward, normally distributed
 * about a mean that only the arm knows. Which one to pull? The book's testbed
 * draws the means themselves from a normal distribution with mean 0 and
 * variance 1, once for each task.
 *
 * One pull is an episode of one step, and it is followed by `reset`; the only
 * observation is 0. Actions are the arms, numbered from 0.
 *
 * @see Sutton & Barto (2018), section 2.3
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const bandit = new rl.Bandit({ means: [0, 5] });
 * bandit.reset({ seed: 0 }); // 0
 * bandit.step(1).reward; // 5.640422650443282
 * ```
 */
export class Bandit extends TabularEnv {
  /** What each arm pays on average. */
  readonly means: readonly number[];
  readonly #deviation: number;
  #pull = noPull;

  /**
   * @throws {TypeError} If there is no such option, one is of the wrong kind, or means come with arms or a task.
   * @throws {RangeError} If there is no arm, or more than 250,000 are to be drawn, a mean is not finite, or
   * `deviation` is not finite or below 0.
   */
  constructor(options: BanditOptions = {}) {
    demandKnown("Bandit", options, ["arms", "task", "means", "deviation"]);
    const { arms = 10, task = 0, deviation = 1 } = options;
    demandFinite("Bandit", "deviation", deviation);
    demandWithin("Bandit", "deviation", deviation, 0, Infinity);
    const means = Object.freeze(options.means === undefined ? drawn(arms, task) : given(options));
    super(
      {
        id: "Bandit",
        options: options.means === undefined ? { arms, task, deviation } : { means, deviation },
      },
      new TransitionModel({
        states: 1,
        actions: means.length,
        start: 0,
        outcomes: (_, arm) => certain({ nextState: 0, reward: means[arm], terminated: true }),
      }),
    );
    this.means = means;
    this.#deviation = deviation;
  }

  override step(action: number): Step<number> {
    const step = super.step(action);
    this.#pull = { arm: action, reward: step.reward };
    return step;
  }

  render(): Scene {
    return drawBandit(this.means, this.#deviation, this.#pull);
  }

  override snapshot(): Snapshot {
    return { ...super.snapshot(), pull: [this.#pull.arm, this.#pull.reward] };
  }

  override restore(snapshot: Snapshot): void {
    const [arm, reward] = numbersOf("Bandit", snapshot, "pull", 2);
    super.restore(snapshot); // the last that may throw
    this.#pull = { arm, reward };
  }

  override rewardOf(mean: number, random: Generator): number {
    return random.normal(mean, this.#deviation);
  }
}

function drawn(arms: number, task: number): number[] {
  demandStates("Bandit", "arms", arms);
  demandCount("Bandit", "task", task, 0);
  const random = new Generator(task);
  return Array.from({ length: arms }, () => random.normal());
}

function given({ means, arms, task }: BanditOptions): readonly number[] {
  if (arms !== undefined || task !== undefined) {
    throw new TypeError("Bandit: give either means, or arms and task; means say how many arms there are");
  }
  if (!Array.isArray(means) || means.length === 0) {
    throw new TypeError(`Bandit: means must be a list of numbers, one an arm, got ${inWords(means)}`);
  }
  const list: readonly number[] = Array.from(means); // in which a gap has become undefined, to be refused
  list.forEach((mean, arm) => demandFinite("Bandit", `the mean of arm ${arm}`, mean));
  return list;
}
