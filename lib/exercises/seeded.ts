import type { Generator } from "../random/generator.ts";
import type { TensorLike, TensorSpec } from "./tensors.ts";

/** Stands for a fresh `Generator` of a given seed: every call of an answer gets its own. */
export class Seeded {
  constructor(readonly seed: number) {}
}

/**
 * A generator as the cases of an exercise write it down. Whoever is called
 * receives a fresh `new Generator(seed)`, so that the same call can be made
 * again.
 *
 * @param seed A non-negative integer.
 */
export function seeded(seed: number): Seeded {
  return new Seeded(seed);
}

/** The arguments of a function as exercises write them, with what stands for generators and for tensors. */
export type Given<Arguments extends readonly unknown[]> = {
  readonly [Index in keyof Arguments]: Arguments[Index] extends Generator ? Seeded
    : Arguments[Index] extends TensorLike ? TensorSpec
    : Arguments[Index];
};
