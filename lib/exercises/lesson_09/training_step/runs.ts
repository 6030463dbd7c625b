import fc, { type Arbitrary } from "fast-check";
import { tenths } from "../../numbers.ts";
import type { Batch, Schedule } from "./memories.ts";

/** When there is an update, and which batches are drawn. */
export type Told = Schedule & { readonly batches: readonly Batch[] };

/** A capacity, some steps, and what comes of them. */
export const runs: Arbitrary<[capacity: number, steps: number, told: Told]> = fc.integer({ min: 2, max: 5 })
  .chain((capacity) =>
    fc.tuple(
      fc.constant(capacity),
      fc.integer({ min: 1, max: 14 }),
      fc.record<Told>({
        trainSchedule: fc.integer({ min: 1, max: 3 }),
        batchSize: fc.integer({ min: 1, max: capacity }),
        batches: fc.array(
          // A place comes once in a batch, so that the order in which errors are written makes no difference.
          fc.uniqueArray(fc.tuple(fc.nat(capacity - 1), tenths(-6, 6)), {
            selector: ([place]) => place,
            minLength: 1,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    )
  );
