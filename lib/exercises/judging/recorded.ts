import type { Generator } from "../../random/generator.ts";
import { describe } from "./describe.ts";
import { Refusal } from "./refusal.ts";

/** More draws than any exercise needs: who goes on after them will not end. */
const BUDGET = 10_000;

/** Says that an answer went on drawing random numbers without coming to an end. */
class EndlessDraws extends Refusal {
  override readonly name = "EndlessDraws";

  constructor() {
    super(
      `stopped after ${BUDGET} draws from the generator`,
      "Your function draws and draws and does not end. What was to make its loop stop?",
    );
  }
}

/** A generator that writes down what is drawn from it. */
export interface Recorded {
  readonly original: Generator;
  /** Draws as the original does, and from it. */
  readonly generator: Generator;
  /** The draws so far, such as `random() = 0.637`. */
  readonly draws: readonly string[];
}

/** Wraps a generator so that everything drawn from it is written down. */
export function recorded(original: Generator): Recorded {
  const draws: string[] = [];
  const generator: Generator = new Proxy(original, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== "function" || typeof key === "symbol") return member;
      return function (this: unknown, ...args: unknown[]): unknown {
        if (draws.length >= BUDGET) throw new EndlessDraws();
        // A method taken off its generator fails here as it would there.
        const value: unknown = Reflect.apply(member, this === generator ? target : this, args);
        draws.push(`${key}(${args.map(describe).join(", ")}) = ${rounded(value)}`);
        return value;
      };
    },
  });
  return { original, generator, draws };
}

function rounded(value: unknown): string {
  return typeof value === "number" ? String(Number(value.toPrecision(3))) : describe(value);
}
