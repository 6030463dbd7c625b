import * as tf from "@tensorflow/tfjs";
import type { Storable } from "../../storage/storable.ts";
import { storedSlots } from "./stored_slots.ts";

/** What an optimiser keeps for a parameter, such as its moments, by name. */
export type Kept = { readonly [name: string]: tf.Tensor };

/** A parameter's place in an optimiser. */
export interface Slot {
  /** The parameter; null where its place was restored and no gradient has come for it yet. */
  variable: tf.Variable | null;
  /** How many updates it has seen. */
  updates: number;
  /** What is kept for it, in tensors that no `tf.tidy` disposes of. */
  kept: Kept;
  readonly shape: number[];
}

/** The places of all parameters of an optimiser, in the order in which their first gradients came. */
export class Slots {
  #slots: Slot[] = [];
  readonly #byName = new Map<string, Slot>();

  /**
   * @param owner Whose they are, for messages.
   * @param names What is kept for every parameter.
   */
  constructor(readonly owner: string, readonly names: readonly string[]) {}

  /**
   * The place of a parameter. One that has none takes the first that was restored and is free, or else a new
   * one, which holds zeros.
   *
   * @throws {TypeError} If the place was another variable's, or is of another shape.
   */
  of(variable: tf.Variable): Slot {
    const known = this.#byName.get(variable.name);
    if (known?.variable === variable) return known;
    if (known !== undefined) {
      throw new TypeError(
        `${this.owner}: "${variable.name}" is not the variable of earlier updates; make a new optimiser for it`,
      );
    }
    const free = this.#slots.findIndex((slot) => slot.variable === null);
    if (free >= 0) this.#demandShape(free, this.#slots[free].shape, variable);
    const slot = free < 0 ? this.#add(variable) : this.#slots[free];
    slot.variable = variable;
    this.#byName.set(variable.name, slot);
    return slot;
  }

  /** What is kept for all parameters. */
  snapshot(): Promise<Storable> {
    return Promise.all(this.#slots.map(async ({ updates, shape, kept }) => {
      const reading = Object.entries(kept).map(async ([name, tensor]): Promise<[string, Float32Array]> => {
        return [name, (await tensor.data<"float32">()).slice()];
      });
      return { updates, shape, ...Object.fromEntries(await Promise.all(reading)) };
    }));
  }

  /**
   * Puts back what {@linkcode Slots.snapshot} gave. Parameters that have places keep them.
   *
   * @throws {TypeError} If it is no such snapshot, or a parameter has another shape; nothing is changed then.
   */
  restore(snapshot: Storable | undefined): void {
    const stored = storedSlots(this.owner, snapshot, this.names);
    const variables = stored.map((_, i) => this.#slots[i]?.variable ?? null);
    for (const [i, variable] of variables.entries()) {
      if (variable !== null) this.#demandShape(i, stored[i].shape, variable);
    }
    this.dispose();
    for (const [i, { updates, shape, arrays }] of stored.entries()) {
      const kept = Array.from(arrays, ([name, array]): [string, tf.Tensor] => {
        return [name, tf.keep(tf.tensor(array.slice(), [...shape]))];
      });
      const slot = { variable: variables[i], updates, shape, kept: Object.fromEntries(kept) };
      this.#slots.push(slot);
      if (slot.variable !== null) this.#byName.set(slot.variable.name, slot);
    }
  }

  /** Gives the memory back. */
  dispose(): void {
    for (const { kept } of this.#slots) tf.dispose(kept);
    this.#slots = [];
    this.#byName.clear();
  }

  #add({ shape }: tf.Variable): Slot {
    const zeros = this.names.map((name): [string, tf.Tensor] => [name, tf.keep(tf.zeros(shape))]);
    const slot = { variable: null, updates: 0, shape, kept: Object.fromEntries(zeros) };
    this.#slots.push(slot);
    return slot;
  }

  #demandShape(place: number, shape: number[], variable: tf.Variable): void {
    if (tf.util.arraysEqual(shape, variable.shape)) return;
    throw new TypeError(
      `${this.owner}: "${variable.name}" has shape [${
        variable.shape.join(", ")
      }], parameter ${place} of the ` +
        `snapshot has [${shape.join(", ")}]; restore it for the network that it was taken of`,
    );
  }
}
