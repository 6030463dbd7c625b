import { memory, seed, slot, slots } from "./pcg64.wasm";

/** The state of a PCG64 stream as plain numbers. */
export interface StreamState {
  /** Where the stream is: 128 bits. */
  readonly state: bigint;
  /** Which of the 2^127 streams it is: an odd number of 128 bits. */
  readonly increment: bigint;
  /** The 32 bits that the latest 32-bit draw left for the next one, if it left any. */
  readonly spare: number | null;
}

// A stream's 40 bytes in the module's memory, as pcg64.as.ts lays them out.
const WORDS = 10;
const SLOTS = slots();
const room = new Uint32Array(memory.buffer, slot(0), SLOTS * WORDS);
const tenants: (Stream | undefined)[] = new Array(SLOTS).fill(undefined);
let nextSlot = 0;

/**
 * A PCG64 stream. Its state is in a slot of the WebAssembly module's memory
 * while it is used; when all slots are taken, whoever came first makes room and
 * keeps its state in an array of its own until it draws again. So there may be
 * any number of streams, and nothing has to be freed.
 */
export class Stream {
  #slot = 0;
  #address = 0;
  readonly #stored = new Uint32Array(WORDS);

  /** @param words Eight words of 32 bits to begin with, from `SeedSequence.generateState(8)`. */
  constructor(words: Uint32Array) {
    this.#stored.set(words);
    seed(this.address);
  }

  /** Where the state is in memory. It holds until another stream's address is asked for. */
  get address(): number {
    return tenants[this.#slot] === this ? this.#address : this.#moveIn();
  }

  /** The state, to write down. */
  read(): StreamState {
    const [stateHigh, stateLow, incrementHigh, incrementLow] = new BigUint64Array(
      memory.buffer,
      this.address,
      4,
    );
    const [spare, hasSpare] = new Uint32Array(memory.buffer, this.address + 32, 2);
    return {
      state: stateHigh << 64n | stateLow,
      increment: incrementHigh << 64n | incrementLow,
      spare: hasSpare ? spare : null,
    };
  }

  /** Goes on from a state that {@linkcode read} gave. */
  write({ state, increment, spare }: StreamState): void {
    const low = (1n << 64n) - 1n;
    new BigUint64Array(memory.buffer, this.address, 4).set([
      state >> 64n,
      state & low,
      increment >> 64n,
      increment & low,
    ]);
    new Uint32Array(memory.buffer, this.address + 32, 2).set(spare === null ? [0, 0] : [spare, 1]);
  }

  #moveIn(): number {
    const tenant = tenants[nextSlot];
    if (tenant) copy(room, tenant.#slot * WORDS, tenant.#stored, 0);
    tenants[nextSlot] = this;
    this.#slot = nextSlot;
    this.#address = slot(nextSlot);
    nextSlot = (nextSlot + 1) % SLOTS;
    copy(this.#stored, 0, room, this.#slot * WORDS);
    return this.#address;
  }
}

function copy(from: Uint32Array, fromStart: number, to: Uint32Array, toStart: number): void {
  for (let i = 0; i < WORDS; i++) to[toStart + i] = from[fromStart + i];
}
