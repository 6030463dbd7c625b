import type { Remembered } from "../../../replay/remembered.ts";
import type { Prioritized } from "../sample_prioritized_batch/batches.ts";

/** A memory in which the newest step takes the place at `next`. */
export interface PriorityMemory {
  readonly capacity: number;
  rows: Prioritized[];
  next: number;
  largest: number;
}

/** Draws from the memory, learns, and says from which places, and how wrong their values were: δ. */
export type Learn = (size: number) => { places: ArrayLike<number>; errors: ArrayLike<number> };

/** When there is an update, and from how many rows. */
export interface Schedule {
  readonly trainSchedule: number;
  readonly batchSize: number;
}

/** What is asked for. */
export type TrainingStep = (
  memory: PriorityMemory,
  step: Remembered,
  made: number,
  learn: Learn,
  schedule: Schedule,
) => void;

/** What a memory holds after some steps, and what was asked of the learner meanwhile. */
export interface Outcome {
  /** Of the rows, in their places. */
  rewards: number[];
  /** Whether the rows have all parts of the steps. */
  whole: boolean;
  priorities: number[];
  next: number;
  largest: number;
  updates: string[];
}

/** A batch that a learner draws, as places and errors. */
export type Batch = readonly (readonly [place: number, error: number])[];

/** Lets steps with the rewards 1, 2, 3, … happen; the learner draws the batches given, one after the other. */
export function lived(
  answer: TrainingStep,
  capacity: number,
  steps: number,
  { trainSchedule, batchSize, batches }: Schedule & { readonly batches: readonly Batch[] },
): Outcome {
  const memory: PriorityMemory = { capacity, rows: [], next: 0, largest: 1 }, updates: string[] = [];
  let drawn = 0;
  for (let made = 1; made <= steps; made++) {
    const learn: Learn = (size) => {
      const batch = batches.length === 0 ? [] : batches[drawn++ % batches.length];
      const held = memory.rows.map(({ reward }) => reward).join(" ");
      updates.push(`after step ${made} from ${size} of the rows ${held}`);
      const inside = batch.filter(([place]) => place < memory.rows.length);
      return { places: inside.map(([place]) => place), errors: inside.map(([, error]) => error) };
    };
    answer(memory, stepNumber(made), made, learn, { trainSchedule, batchSize });
  }
  return {
    rewards: memory.rows.map(({ reward }) => reward),
    whole: memory.rows.every(isWhole),
    priorities: memory.rows.map(({ priority }) => priority),
    next: memory.next,
    largest: memory.largest,
    updates,
  };
}

/** The step that earns so much. */
function stepNumber(made: number): Remembered {
  return {
    observation: [made, 0],
    action: made % 2,
    reward: made,
    nextObservation: [made + 1, 0],
    terminated: made % 3 === 0,
  };
}

function isWhole({ observation, action, reward, nextObservation, terminated }: Prioritized): boolean {
  const step = stepNumber(reward), parts = { observation, action, reward, nextObservation, terminated };
  return JSON.stringify(parts) === JSON.stringify(step);
}

/** Parts of a step of training, each as it should be unless it is given. */
export interface Parts {
  readonly first?: (memory: PriorityMemory) => number;
  readonly store?: (memory: PriorityMemory, row: Prioritized) => void;
  readonly isTime?: (made: number, memory: PriorityMemory, schedule: Schedule) => boolean;
  readonly size?: (memory: PriorityMemory, schedule: Schedule) => number;
  readonly priority?: (error: number) => number;
  readonly place?: (place: number, k: number, memory: PriorityMemory) => number;
  readonly largest?: (memory: PriorityMemory, priority: number) => number;
  readonly learnsFirst?: boolean;
  readonly backwards?: boolean;
}

const usual: Required<Parts> = {
  first: ({ largest }) => largest,
  store: (memory, row) => {
    memory.rows[memory.next] = row;
    memory.next = (memory.next + 1) % memory.capacity;
  },
  isTime: (made, { rows }, { trainSchedule, batchSize }) =>
    made % trainSchedule === 0 && rows.length >= batchSize,
  size: (_, { batchSize }) => batchSize,
  priority: Math.abs,
  place: (place) => place,
  largest: ({ largest }, priority) => Math.max(largest, priority),
  learnsFirst: false,
  backwards: false,
};

/** A step of training of these parts. */
export function stepOf(parts: Parts = {}): TrainingStep {
  const { first, store, isTime, size, priority, place, largest, learnsFirst } = { ...usual, ...parts };
  return (memory, step, made, learn, schedule) => {
    const keep = () => store(memory, { ...step, priority: first(memory) });
    if (!learnsFirst) keep();
    if (isTime(made, memory, schedule)) {
      const { places, errors } = learn(size(memory, schedule));
      if (learnsFirst && parts.backwards) keep();
      for (let k = 0; k < places.length; k++) {
        const row = memory.rows[place(places[k], k, memory)];
        if (row) row.priority = priority(errors[k]);
        memory.largest = largest(memory, priority(errors[k]));
      }
      if (learnsFirst && !parts.backwards) keep();
    } else if (learnsFirst) keep();
  };
}
