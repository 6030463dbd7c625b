import * as tf from "@tensorflow/tfjs";
import { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import type { Storable } from "../../storage/storable.ts";
import { isOnGpu } from "../on_gpu.ts";
import { addressOf } from "../simd/bind.ts";
import { type Weights, weightsIn } from "../weights.ts";

/** A parameter, and the numbers that it had when it was last looked at. */
interface Copy {
  readonly variable: tf.Variable;
  readonly values: Float32Array;
}

/** The numbers of a network's parameters on the CPU, as they were at the last {@linkcode refresh}. */
export class WeightsCopy {
  readonly #copies: ReadonlyMap<string, Copy>;
  #filled = false;

  /** @param parameters By their names; read now, where that can be done at once. */
  constructor(parameters: ReadonlyMap<string, tf.Variable>) {
    this.#copies = new Map(Array.from(parameters, ([name, variable]) => {
      return [name, { variable, values: new Float32Array(variable.size) }];
    }));
    if (!this.#onGpu()) this.refresh();
  }

  /** The numbers of a parameter: always the same array, which every refresh fills. */
  of(name: string): Float32Array {
    const copy = this.#copies.get(name);
    if (copy === undefined) throw new RangeError(`CpuNetwork: there is no parameter "${name}"`);
    return copy.values;
  }

  /** @throws {TypeError} If the numbers never came: on webgpu they have to be waited for. */
  demandFilled(): void {
    if (this.#filled) return;
    throw new TypeError("CpuNetwork: the weights are on the GPU still; await its refresh() first");
  }

  /** The numbers by the parameters' names, copied. */
  snapshot(): Weights {
    this.demandFilled();
    return Object.fromEntries(Array.from(this.#copies, ([name, { variable: { shape }, values }]) => {
      return [name, { shape, values: values.slice() }];
    }));
  }

  /**
   * Sets the numbers to what {@linkcode snapshot} gave; all of them, or none if it throws.
   *
   * @throws {TypeError | RangeError} If it is anything else.
   */
  restore(snapshot: Storable): void {
    const shapes = new Map(Array.from(this.#copies, ([name, { variable }]) => [name, variable]));
    for (const [name, values] of weightsIn("CpuNetwork", shapes, snapshot)) this.of(name).set(values);
    this.#filled = true;
  }

  /**
   * Copies the parameters as they are now: from memory at once, from a GPU later.
   *
   * @throws {TypeError} If the network was disposed.
   */
  refresh(): void | Promise<void> {
    const copies = [...this.#copies.values()];
    if (copies.some(({ variable }) => variable.isDisposed)) {
      throw new TypeError("CpuNetwork: the network was disposed; there are no weights to copy");
    }
    if (this.#onGpu()) return this.#fetch(copies);
    const backend = tf.backend();
    for (const { variable, values } of copies) {
      values.set(backend instanceof BackendWasm ? inMemory(backend, variable) : variable.dataSync());
    }
    this.#filled = true;
  }

  #onGpu(): boolean {
    return Array.from(this.#copies.values()).some(({ variable }) => isOnGpu(variable));
  }

  async #fetch(copies: readonly Copy[]): Promise<void> {
    // All are asked for before the first is waited for, so that they are of one moment.
    const fetched = await Promise.all(copies.map(({ variable }) => variable.data()));
    copies.forEach(({ values }, place) => values.set(fetched[place]));
    this.#filled = true;
  }
}

/**
 * A variable's numbers where they are in the memory of the wasm backend: to copy them from there takes a sixth of
 * the time of dataSync, which makes a copy of its own.
 */
function inMemory(backend: BackendWasm, variable: tf.Variable): Float32Array {
  const address = addressOf(backend, variable); // may bring it here from another backend, and so comes first
  const memory: unknown = Reflect.get(backend.wasm, "HEAPU8"); // is not among the types that tfjs publishes
  if (memory instanceof Uint8Array) return new Float32Array(memory.buffer, address, variable.size);
  throw new TypeError("the memory of tfjs's wasm backend is not where version 4.22 keeps it");
}
