import * as tf from "@tensorflow/tfjs";
import type { Storable } from "../../storage/storable.ts";
import { ownName, recognise } from "./recognition.ts";
import { storedSlots } from "./stored_slots.ts";

/** What an optimiser keeps for a parameter, such as its moments, by name. */
export type Kept = { readonly [name: string]: tf.Tensor };

/** A parameter's place in an optimiser. */
export interface Slot {
  /** The parameter; null where its place was restored and no gradient has come for it yet. */
  variable: tf.Variable | null;
  /** What its variable is called within its network. */
  readonly name: string | null;
  /** How many updates it has seen. */
  updates: number;
  /** What is kept for it, in tensors that no `tf.tidy` disposes of. */
  kept: Kept;
  readonly shape: number[];
}

/** The places of all parameters of an optimiser, in the order in which their variables were made. */
export class Slots {
  #slots: Slot[] = [];

  /**
   * @param owner Whose they are, for messages.
   * @param names What is kept for every parameter.
   */
  constructor(readonly owner: string, readonly names: readonly string[]) {}

  /**
   * The places of parameters. Those that have none take theirs among the ones that were restored, or else new
   * ones, which hold zeros.
   *
   * @throws {TypeError} If a place is another variable's, or cannot be told; nothing is changed then.
   */
  of(parameters: readonly tf.Variable[]): Slot[] {
    const known = new Map(this.#slots.map((slot) => [slot.variable, slot]));
    const strangers = parameters.filter((parameter) => !known.has(parameter));
    if (strangers.length > 0) this.#welcome(strangers, known);
    return parameters.flatMap((parameter) => known.get(parameter) ?? []);
  }

  /** What is kept for all parameters. */
  snapshot(): Promise<Storable> {
    return Promise.all(this.#slots.map(async ({ name, updates, shape, kept }) => {
      const reading = Object.entries(kept).map(async ([name, tensor]): Promise<[string, Float32Array]> => {
        return [name, (await tensor.data<"float32">()).slice()];
      });
      return { name, updates, shape, ...Object.fromEntries(await Promise.all(reading)) };
    }));
  }

  /**
   * Puts back what {@linkcode Slots.snapshot} gave. Parameters that have places are recognised now, others when
   * their first gradients come.
   *
   * @throws {TypeError} If it is no such snapshot, or not of these parameters; nothing is changed then.
   */
  restore(snapshot: Storable | undefined): void {
    const stored = storedSlots(this.owner, snapshot, this.names);
    const variables = this.#slots.flatMap(({ variable }) => variable ?? []);
    const places = variables.length > 0 ? recognise(this.owner, stored, variables, true) : [];
    this.dispose();
    this.#slots = stored.map(({ name, updates, shape, arrays }, place) => {
      const kept = Array.from(arrays, ([name, array]): [string, tf.Tensor] => {
        return [name, tf.keep(tf.tensor(array.slice(), [...shape]))];
      });
      const variable = variables[places.indexOf(place)] ?? null;
      return { variable, name, updates, shape, kept: Object.fromEntries(kept) };
    });
  }

  /** Gives the memory back. */
  dispose(): void {
    for (const { kept } of this.#slots) tf.dispose(kept);
    this.#slots = [];
  }

  /** Gives places to parameters that have none, and notes them. */
  #welcome(strangers: readonly tf.Variable[], known: Map<tf.Variable | null, Slot>): void {
    const imposter = strangers.find(({ name }) =>
      this.#slots.some(({ variable }) => variable?.name === name)
    );
    if (imposter !== undefined) {
      throw new TypeError(
        `${this.owner}: "${imposter.name}" is not the variable of earlier updates; make a new optimiser for it`,
      );
    }
    const free = this.#slots.filter(({ variable }) => variable === null);
    const places = recognise(this.owner, free, strangers, free.length === this.#slots.length);
    for (const [i, variable] of strangers.entries()) {
      const slot = places[i] < 0 ? this.#add(variable) : free[places[i]];
      slot.variable = variable;
      known.set(variable, slot);
    }
  }

  #add(variable: tf.Variable): Slot {
    const { shape } = variable;
    const zeros = this.names.map((name): [string, tf.Tensor] => [name, tf.keep(tf.zeros(shape))]);
    const kept = Object.fromEntries(zeros);
    const slot: Slot = { variable, name: ownName(variable), updates: 0, shape, kept };
    const younger = this.#slots.findIndex(({ variable: other }) => other !== null && other.id > variable.id);
    this.#slots.splice(younger < 0 ? this.#slots.length : younger, 0, slot);
    return slot;
  }
}
