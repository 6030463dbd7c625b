import { inWords } from "../../demands/in_words.ts";
import { arrayIn, countIn, type StorableRecord } from "../../storage/parts.ts";
import type { TabularTransition } from "../agent.ts";

/** What a visit does to a trace: it adds 1 to it, or sets it to 1. */
export type TraceKind = "accumulating" | "replacing";

/** @throws {RangeError} If there is no such kind of trace. */
export function demandTraceKind(owner: string, kind: unknown): asserts kind is TraceKind {
  if (kind === "accumulating" || kind === "replacing") return;
  throw new RangeError(`${owner}: traces must be "replacing" or "accumulating", got ${inWords(kind)}`);
}

/**
 * Eligibility traces: for each state and action how much of what happens now is owed to it. A visit raises its
 * trace, every step lets all fade. Only those above 0 are gone over.
 *
 * @see Sutton & Barto (2018), section 12.7
 */
export class Traces {
  /** What a visit does. */
  readonly kind: TraceKind;
  readonly #actions: number;
  /** The trace of a state and action, at place state · actions + action. */
  readonly #traces: Float64Array;
  /** The places of those above 0, in the order of their first visit. */
  #active: number[] = [];
  /** The state that the latest step led to. */
  #next = 0;

  constructor(states: number, actions: number, kind: TraceKind) {
    this.#actions = actions;
    this.kind = kind;
    this.#traces = new Float64Array(states * actions);
  }

  /**
   * Raises the trace of what is done now. Where that is not what the step before led to, an episode was broken off;
   * if the next begins just there, nobody can tell.
   */
  visit({ observation, action, nextObservation }: TabularTransition): void {
    if (observation !== this.#next) this.clear();
    this.#next = nextObservation;
    const place = observation * this.#actions + action;
    if (this.#traces[place] === 0) this.#active.push(place);
    this.#traces[place] = this.kind === "replacing" ? 1 : this.#traces[place] + 1;
  }

  /** Goes over all states and actions whose trace is above 0. */
  forEach(use: (state: number, action: number, trace: number) => void): void {
    for (const place of this.#active) {
      const action = place % this.#actions;
      use((place - action) / this.#actions, action, this.#traces[place]);
    }
  }

  /** Lets all traces fade, to a share of what they are. What is too small for a number is 0, and no longer gone over. */
  fade(share: number): void {
    const active = this.#active, traces = this.#traces;
    let left = 0; // those that are left move up in the list itself: a filter would make another at every step
    for (let i = 0; i < active.length; i++) {
      const place = active[i];
      traces[place] *= share;
      if (traces[place] > 0) active[left++] = place;
    }
    if (left < active.length) active.length = left;
  }

  /** Begins anew. */
  clear(): void {
    this.fade(0);
  }

  /** All traces, which do not change with these. */
  snapshot(): StorableRecord {
    const places = Int32Array.from(this.#active);
    const traces = Float64Array.from(places, (place) => this.#traces[place]);
    return { places, traces, next: this.#next };
  }

  /**
   * Reads traces from an agent's snapshot.
   *
   * @returns Takes them over.
   * @throws {TypeError} If they are none; nothing is changed yet.
   */
  read(owner: string, snapshot: StorableRecord): () => void {
    const length = ArrayBuffer.isView(snapshot.places) ? snapshot.places.length : 0;
    const places = arrayIn(owner, snapshot, "places", Int32Array, length);
    const traces = arrayIn(owner, snapshot, "traces", Float64Array, length);
    const next = countIn(owner, snapshot, "next");
    const isTable = new Set(places).size === length && places.every((place) => place in this.#traces);
    if (!isTable || !traces.every((trace) => trace > 0 && trace < Infinity)) {
      throw new TypeError(
        `${owner}: restore: the snapshot's traces must be positive numbers, one for each of some places of the table`,
      );
    }
    return () => {
      this.clear();
      this.#next = next;
      this.#active = Array.from(places);
      for (const [i, place] of places.entries()) this.#traces[place] = traces[i];
    };
  }
}
