/** Why a mutant may pass, by exercise and by what was changed. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const behindTheLast =
  "Behind the last edge there is undefined, which is not below any value: the loop ends there too.";
const withItself =
  "An action is never better than itself, and where there is none, its value is undefined: " +
  "not greater than any.";
const asQuick = "These settings learn as quickly, and the exercise accepts whatever does.";

/** The mutants that do what the exercise asks for, and why they do. */
export const reasons: Reasons = {
  "play-episode": {
    "line 3: `let state = env.reset(), over = false` becomes `let state = env.reset(), over`":
      "Before the first step `over` is undefined, which is as false as false.",
    "line 8: `over = step.terminated || step.truncated` becomes `over += step.terminated || step.truncated`":
      "The sum stays 0 until one of the two is true, and then the loop ends.",
  },
  "bin-index": {
    "line 3: `index < edges.length && edges[index] <= value` becomes `edges[index] <= value`": behindTheLast,
    "line 3: `index < edges.length` becomes `index <= edges.length`": behindTheLast,
  },
  "epsilon-greedy": {
    "line 2: `random.random() < epsilon` becomes `random.random() <= epsilon`":
      "The two differ only where a draw equals epsilon to the last of its 53 bits.",
    "line 2: `random.integers(0, values.length)` becomes `random.integers(values.length)`":
      "With a single argument `integers` begins at 0.",
    "line 4: `action = 1` becomes `action = 0`": withItself,
    "line 4: `action = 1` becomes `action = -1`": withItself,
    "line 4: `action < values.length` becomes `action <= values.length`": withItself,
  },
  "running-mean": {
    "line 4: `last.reduce((sum, value) => sum + value, 0)` becomes `last.reduce((sum, value) => sum + value)`":
      "The present value is always among the last, so there is one to begin from.",
    "line 4: `last.reduce` becomes `last.reduceRight`":
      "The order in which numbers are added changes no more than a rounding error.",
  },
  "quicker-settings": {
    "line 2: `{ stepSize: 0.5, discount: 0.99, … : rl.exponential(0.3, 0.98) }` becomes `{ stepSize: 0.5, epsilon: rl.exponential(0.3, 0.98) }`":
      "A discount that is left out stays 0.99, as in the lesson.",
    "line 2: `{ stepSize: 0.5, discount: 0.99, … : rl.exponential(0.3, 0.98) }` becomes `{ discount: 0.99, epsilon: rl.exponential(0.3, 0.98) }`":
      asQuick,
    "line 5: `rl.exponential(0.3, 0.98)` becomes `rl.exponential(0.98, 0.3)`": asQuick,
  },
};
