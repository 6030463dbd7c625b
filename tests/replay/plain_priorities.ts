import type { Generator } from "../../lib/random/generator.ts";

/** What the priorities are told, too. */
export interface PlainPriorityOptions {
  readonly variant: "proportional" | "rank";
  readonly priorityExponent: number;
  readonly importanceExponent: number;
  readonly offset: number;
}

/** Which places of a ring are drawn how often, in the plainest way: all probabilities anew for each draw. */
export class PlainPriorities {
  readonly #errors: number[] = []; // by place
  #stored = 0;
  #largest = 1;

  constructor(readonly capacity: number, readonly options: PlainPriorityOptions) {}

  /** A new step, in the place that the ring gives it. */
  store(): void {
    this.#errors[this.#stored++ % this.capacity] = this.#largest;
  }

  set(place: number, error: number): void {
    this.#errors[place] = error;
    this.#largest = Math.max(this.#largest, error);
  }

  /** Of each place how likely it is. */
  probabilities(): number[] {
    const { variant, priorityExponent, offset } = this.options, errors = this.#errors;
    const order = this.#order();
    const priorities = errors.map((error, place) =>
      (variant === "rank" ? 1 / (order.indexOf(place) + 1) : error + offset) ** priorityExponent
    );
    const total = priorities.reduce((sum, priority) => sum + priority, 0);
    return priorities.map((priority) => priority / total);
  }

  /** All places, the largest error first. */
  #order(): number[] {
    const errors = this.#errors;
    return errors.map((_, place) => place).sort((a, b) => errors[b] - errors[a] || a - b);
  }

  /** A place from each of so many equal stretches; by ranks the places lie there in their order. */
  draw(size: number, random: Generator): number[] {
    const probabilities = this.probabilities();
    const places = this.options.variant === "rank" ? this.#order() : probabilities.map((_, place) => place);
    return Array.from({ length: size }, (_, row) => {
      let point = (row + random.random()) / size;
      return places.find((place) => (point -= probabilities[place]) < 0) ?? places[places.length - 1];
    });
  }

  /** How much a place's error counts. */
  weight(place: number): number {
    const probabilities = this.probabilities(), own = 1 / (probabilities.length * probabilities[place]);
    const greatest = Math.max(
      ...probabilities.map((probability) => 1 / (probabilities.length * probability)),
    );
    return (own / greatest) ** this.options.importanceExponent;
  }
}
