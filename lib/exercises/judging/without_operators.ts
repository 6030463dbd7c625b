import { describeError } from "./describe.ts";
import { Refusal } from "./refusal.ts";
import { tensorHabit } from "./tensor_habits.ts";

const OPERATORS =
  "Tensors have no operators: JavaScript makes NaN, text or `false` of them. For `a + b`, `a - b`, `a * 2`, " +
  "`a / b`, `a ** 2`, `-a` write `a.add(b)`, `a.sub(b)`, `a.mul(2)`, `a.div(b)`, `a.square()`, `a.neg()`; for `a < b`, " +
  "`a <= b`, `a > b` write `a.less(b)`, `a.lessEqual(b)`, `a.greater(b)`; and `tf.abs(a)` for `Math.abs(a)`.";

const PLACES =
  "Tensors have no places in square brackets: write `tf.gather(a, [2, 0])` for rows, `a.slice([1, 0], [2, 1])` for " +
  "a part (begin and size), and nothing at all for a loop over them: an operation acts on all numbers at once.";

const AXES = "`a.rank` is the number of a tensor's axes here, and `a.shape` says how long each of them is.";

const ELEMENTS =
  "A tensor is no list: `...` and `for … of` cannot go through it, nor can it be taken apart into `[a, b]`. An " +
  "operation of `tf` acts on all of its numbers at once; `tf.unstack(a)` makes an array of its rows.";

/** What is asked of a tensor as numpy and PyTorch have it, and is not there. */
const MISSING: Readonly<Record<string, string>> = {
  ...Object.fromEntries([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => [place, PLACES])),
  ndim: AXES,
  dim: AXES,
  length:
    "A tensor has no `length`: `a.shape[0]` is the number of its rows, `a.size` that of all its numbers.",
  T: "`a.T` is `a.transpose()` here.",
};

/**
 * Calls an answer that is given tensors, and tells where it takes them for
 * numbers. JavaScript knows no operators for objects: it asks them for a number
 * or a text instead, which here is refused at the very place. A text is asked for
 * by `a + 1`, but also by a line that is printed; so it is refused only where the
 * answer comes to a text, to a boolean or to an error.
 *
 * @param prototype What all tensors inherit from; it is left as it was.
 * @throws {Refusal} If the answer uses operators, or trips over another habit from Python.
 */
export function withoutOperators(prototype: object, answer: () => unknown): unknown {
  let asText = false;
  const lent: PropertyDescriptorMap = Object.fromEntries(
    Object.entries(MISSING).map(([name, says]) => [name, refusing(`there is no ${name} of a tensor`, says)]),
  );
  const toPrimitive = {
    configurable: true,
    value(this: object, hint: string): string {
      if (hint === "number") throw operators();
      asText ||= hint === "default";
      return this.toString();
    },
  };
  const iterator = { // no getter: to look whether there is one is no mistake
    configurable: true,
    value(): never {
      throw new Refusal("goes through a tensor as through a list", ELEMENTS);
    },
  };
  const all: PropertyDescriptorMap = {
    ...lent,
    [Symbol.toPrimitive]: toPrimitive,
    [Symbol.iterator]: iterator,
  };
  const before = Reflect.ownKeys(all).map((key) =>
    [key, Reflect.getOwnPropertyDescriptor(prototype, key)] as const
  );
  Object.defineProperties(prototype, all);
  try {
    const result = answer();
    if (asText && (typeof result === "string" || typeof result === "boolean")) throw operators();
    return result;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (asText && !(error instanceof ReferenceError)) throw operators();
    const says = tensorHabit(error);
    throw says === undefined ? error : new Refusal(`throws ${describeError(error)}`, says);
  } finally {
    for (const [key, descriptor] of before) {
      if (descriptor) Object.defineProperty(prototype, key, descriptor);
      else Reflect.deleteProperty(prototype, key);
    }
  }
}

function operators(): Refusal {
  return new Refusal("takes a tensor for a number", OPERATORS);
}

/** A property that is refused to whoever reads it or sets it. */
function refusing(message: string, says: string): PropertyDescriptor {
  const refuse = () => {
    throw new Refusal(message, says);
  };
  return { configurable: true, get: refuse, set: refuse };
}
