import type { Schedule } from "../../rules/schedule.ts";

/** What lies behind an agent: what it has learnt from so far. */
export interface Progress {
  /** How many steps. */
  steps: number;
  /** How many episodes it has seen the end of. */
  episodes: number;
}

/**
 * A schedule, read where an agent is now. What agents inherit from each other reads fields of many classes, which takes
 * several times as long for each field; this class is the same in all of them, and has what a schedule needs.
 */
export class Scheduled {
  readonly #schedule: Schedule;
  readonly #progress: Readonly<Progress>;

  constructor(schedule: Schedule, progress: Readonly<Progress>) {
    this.#schedule = schedule;
    this.#progress = progress;
  }

  /** Its value now. */
  get now(): number {
    return this.#schedule(this.#progress.steps, this.#progress.episodes);
  }
}
