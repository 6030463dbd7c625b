import type { TabularTransition } from "../../../agents/agent.ts";
import type { Generator } from "../../../random/generator.ts";
import type { Memory } from "../../../replay/memory.ts";
import { RankTree } from "../../../replay/prioritized/rank_tree.ts";
import { PrioritizedReplay } from "../../../replay/prioritized_replay.ts";
import { ReplayMemory } from "../../../replay/replay_memory.ts";
import type { CliffValues } from "./cliff_values.ts";
import { greatest, kindsOf, proportionally } from "./kinds.ts";

/** Decides which transition of a memory is replayed next. */
export interface Replay {
  /** Which one, by its place in the memory. */
  next(): number;
  /** Told how wrong the value of the latest was before it was learnt from, where that makes a difference. */
  tell?(place: number, error: number): void;
}

/** What a way to replay is made for. */
export interface Course {
  /** The whole memory, in the order in which it was met. */
  readonly transitions: readonly TabularTransition[];
  /** What is learnt. */
  readonly values: CliffValues;
  readonly random: Generator;
}

/** A way to replay, by its name. */
export type Way = (course: Course) => Replay;

/**
 * What may decide. Of greedy, proportional and rank-based replay each
 * transition keeps the |δ| that it had when it was last replayed, and new ones
 * come first, or as if they had the largest. With true errors, which nobody can
 * afford who has a large memory, every |δ| is computed anew after each update.
 */
export const ways: { readonly [name: string]: Way } = {
  uniform: ({ transitions, random }) => {
    const memory = filled(
      new ReplayMemory({ capacity: transitions.length, observationSize: 1 }),
      transitions,
    );
    return { next: () => memory.sample(1, random).indices[0] };
  },
  "rank-based": (course) => prioritised("rank", 0.7, course),
  proportional: (course) => prioritised("proportional", 0.6, course),
  greedy: ({ transitions }) => {
    const order = new RankTree(transitions.length);
    for (const place of transitions.keys()) order.set(place, Infinity);
    return { next: () => order.select(1), tell: (place, error) => order.set(place, Math.abs(error)) };
  },
  "proportional, true errors": ({ transitions, values, random }) => {
    const kinds = kindsOf(transitions), offset = 1e-6; // as PrioritizedReplay's
    const priority = (place: number) => (Math.abs(values.tdError(transitions[place])) + offset) ** 0.6;
    return { next: () => proportionally(kinds, priority, random) };
  },
  oracle: ({ transitions, values }) => {
    const kinds = kindsOf(transitions);
    return { next: () => greatest(kinds, (place) => values.gain(transitions[place])) };
  },
  "greedy, true errors": ({ transitions, values }) => {
    const kinds = kindsOf(transitions);
    return { next: () => greatest(kinds, (place) => Math.abs(values.tdError(transitions[place]))) };
  },
};

/**
 * Without importance weights: where nothing happens by chance, the values that are right for one distribution are
 * right for all.
 */
function prioritised(
  variant: "proportional" | "rank",
  priorityExponent: number,
  { transitions, random }: Course,
): Replay {
  const sizes = { capacity: transitions.length, observationSize: 1 };
  const options = { ...sizes, variant, priorityExponent, importanceExponent: 0 };
  const memory = filled(new PrioritizedReplay(options), transitions);
  return {
    next: () => memory.sample(1, random).indices[0],
    tell: (place, error) => memory.updatePriorities([place], [error]),
  };
}

function filled<Kind extends Memory>(memory: Kind, transitions: readonly TabularTransition[]): Kind {
  for (const { observation, nextObservation, ...rest } of transitions) {
    memory.store({ ...rest, observation: [observation], nextObservation: [nextObservation] });
  }
  return memory;
}
