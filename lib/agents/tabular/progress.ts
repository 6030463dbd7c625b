import type { Schedule } from "../../rules/schedule.ts";

/** What lies behind an agent: what it has learnt from so far. */
export interface Progress {
  /** How many steps. */
  steps: number;
  /** How many episodes it has seen the end of. */
  episodes: number;
}

/**
 * A schedule, read where an agent is now. A getter that many classes inherit meets objects of many shapes, and each
 * field then takes several times as long to read; objects of this class all have one shape.
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
