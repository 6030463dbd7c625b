import { type Address, bind } from "./bind.ts";
import { exported } from "./exported.ts";
import { updates } from "./modules.js";

/**
 * A rule that changes one parameter where it is.
 *
 * @param addresses Of the parameter, of its gradient and of what is kept for it, in the order of the rule's
 * source; 0 for what this kind of the rule does not keep.
 * @param size How many numbers there are at each.
 * @param coefficients The rule's numbers, in the order of its source.
 */
export type Rule = (addresses: readonly Address[], size: number, coefficients: readonly number[]) => void;

/** What `updates.wasm` offers. */
export interface Updates {
  /** Adam, AdamW and AMSGrad; see `adam.as.ts`. */
  readonly adam: Rule;
  /** RMSprop; see `rmsprop.as.ts`. */
  readonly rmsprop: Rule;
  /** Stochastic gradient descent; see `sgd.as.ts`. */
  readonly sgd: Rule;
  /** A target follows its online twin; see `soft_update.as.ts`. */
  readonly softUpdate: Rule;
  /** The sum of so many numbers' squares, in double precision: finite exactly where all numbers are. */
  readonly sumOfSquares: (at: Address, size: number) => number;
}

/** What an instance of the module exports. */
export function updatesOf(exports: WebAssembly.Exports): Updates {
  const [adam, rmsprop, sgd, softUpdate, sumOfSquares] = [
    "adam",
    "rmsprop",
    "sgd",
    "softUpdate",
    "sumOfSquares",
  ]
    .map((name) => exported(exports, name, "updates.wasm"));
  // Written out, as a call with a list of arguments costs ten times as much as one with arguments.
  return {
    adam: (
      [p, g, m, v, largest],
      size,
      [scale, bound, decay, remaining, beta1, rest1, beta2, rest2, step, epsilon],
    ) => {
      adam(
        p,
        g,
        m,
        v,
        largest,
        size,
        scale,
        bound,
        decay,
        remaining,
        beta1,
        rest1,
        beta2,
        rest2,
        step,
        epsilon,
      );
    },
    rmsprop: ([p, g, s, m, v], size, [scale, bound, decay, smoothing, share, momentum, rate, epsilon]) => {
      rmsprop(p, g, s, m, v, size, scale, bound, decay, smoothing, share, momentum, rate, epsilon);
    },
    sgd: ([p, g, v], size, [scale, bound, decay, momentum, share, ofGradient, ofVelocity, rate]) => {
      sgd(p, g, v, size, scale, bound, decay, momentum, share, ofGradient, ofVelocity, rate);
    },
    softUpdate: ([target, online], size, [remaining, tau]) => {
      softUpdate(target, online, size, remaining, tau);
    },
    sumOfSquares,
  };
}

/** The updates on the memory of a backend. */
export const updatesOn = bind(updates, updatesOf);
