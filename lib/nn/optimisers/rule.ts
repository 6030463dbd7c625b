import type * as tf from "@tensorflow/tfjs";
import type { Setting } from "../../rules/setting.ts";
import type { UpdateKernel } from "../kernels/updates.ts";
import type { Kept } from "./slots.ts";

/** What becomes of a parameter and of what is kept for it. */
interface Moved {
  readonly parameter: tf.Tensor;
  readonly kept: Kept;
}

/** How an optimiser moves a parameter by its gradient. */
export interface Rule {
  /** What it is called in messages and snapshots. */
  readonly owner: string;
  readonly learningRate: Setting;
  /** How much of the parameter is added to its gradient. */
  readonly coupledDecay: number;
  /** The kernel that applies the rule in place. */
  readonly kernel: UpdateKernel;
  /** What is kept for every parameter, in the kernel's order; null for what this kind does not keep. */
  readonly keeps: readonly (string | null)[];
  /** Its options, without the learning rate and the limits of gradients. */
  readonly config: tf.serialization.ConfigDict;

  /**
   * The rule's numbers for an update, in the kernel's order.
   *
   * @param update Which of the parameter's updates it is, from 1.
   */
  coefficients(learningRate: number, update: number): readonly number[];

  /** The rule composed of tfjs's operations, with the same numbers. */
  move(parameter: tf.Tensor, gradient: tf.Tensor, kept: Kept, coefficients: readonly number[]): Moved;
}
