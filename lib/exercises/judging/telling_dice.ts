import { Generator } from "../../random/generator.ts";

/** Those who want to know now; several checks may run at once. */
const listening = new Set<TellingDice>();
let original = Math.random;
let dice = new Generator(0);

/** Stands in for `Math.random`, and is it again once nobody listens, even where it cannot be taken back. */
function roll(): number {
  if (listening.size === 0) return original();
  for (const one of listening) one.rolled = true;
  return dice.random();
}

/**
 * Tells, until it is disposed, whether `Math.random` was called, which
 * meanwhile falls the same way every time.
 */
export class TellingDice implements Disposable {
  /** Whether `Math.random` was called. */
  rolled = false;

  constructor() {
    if (listening.size === 0) {
      if (Math.random !== roll) original = Math.random;
      dice = new Generator(0);
      Reflect.set(Math, "random", roll);
    }
    listening.add(this);
  }

  [Symbol.dispose](): void {
    listening.delete(this);
    if (listening.size === 0) Reflect.set(Math, "random", original);
  }
}
