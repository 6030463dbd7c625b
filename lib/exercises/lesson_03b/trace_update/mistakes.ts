import type { Mistake } from "../../exercise.ts";
import { type TraceUpdate, update, updating } from "./update.ts";

/** What learners write for one step of SARSA(λ). */
export const mistakes: readonly Mistake<TraceUpdate>[] = [
  {
    says:
      "Only the present value moves: that is one-step SARSA. Each value moves, by as much as its trace says.",
    wrong: (q, traces, state, action, error, options) => {
      const value = q[state][action] + options.stepSize * error, before = q.map((row) => row.slice());
      update(q, traces, state, action, error, options);
      for (const [s, row] of before.entries()) q[s] = row;
      q[state][action] = value;
    },
  },
  {
    says:
      "The trace grows by 1 with each visit: *accumulating* traces. A *replacing* one becomes 1, and no more.",
    wrong: updating({ mark: (trace) => trace + 1 }),
  },
  {
    says: "The traces fade by λ alone. They fade by γ times λ: what lies further back is discounted, too.",
    wrong: updating({ fade: (_, traceDecay) => traceDecay }),
  },
  {
    says: "The traces fade by γ alone: λ is missing.",
    wrong: updating({ fade: (discount) => discount }),
  },
  {
    says: "The traces do not fade. At the end of every step they shrink by γλ.",
    wrong: updating({ fade: () => 1 }),
  },
  {
    says: "The traces fade before the values have moved. First move with a trace of 1, then fade.",
    wrong: (q, traces, state, action, error, options) => {
      traces[state][action] = 1;
      const fade = options.discount * options.traceDecay;
      for (const [s, row] of traces.entries()) {
        for (const a of row.keys()) {
          row[a] *= fade;
          q[s][a] += options.stepSize * error * row[a];
        }
      }
    },
  },
  {
    says: "The present state and action are not marked: their trace becomes 1 before anything moves.",
    wrong: updating({ mark: (trace) => trace }),
  },
  {
    says:
      "The present is marked after the values have moved. It has led to this error itself: first mark, then move.",
    wrong: (q, traces, state, action, error, options) => {
      updating({ mark: (trace) => trace })(q, traces, state, action, error, options);
      traces[state][action] = 1;
    },
    also: [(q, traces, state, action, error, options) => {
      updating({ mark: (trace) => trace })(q, traces, state, action, error, options);
      traces[state][action] = options.discount * options.traceDecay;
    }],
  },
  {
    says: "The traces play no part in how far the values move: stepSize · error · trace.",
    wrong: updating({ move: (stepSize, error, trace) => trace > 0 ? stepSize * error : 0 }),
    also: [updating({ move: (stepSize, error) => stepSize * error })],
  },
  {
    says: "The step size is missing: stepSize · error · trace.",
    wrong: updating({ move: (_, error, trace) => error * trace }),
  },
  {
    says: "You move away from the error. It already is target minus value: add it.",
    wrong: updating({ move: (stepSize, error, trace) => -stepSize * error * trace }),
  },
  {
    says: "You forget the traces of the other states. They stay, and fade.",
    wrong: (q, traces, state, action, error, options) => {
      for (const row of traces) row.fill(0);
      update(q, traces, state, action, error, options);
    },
  },
  {
    says: "You mark every action of the state. Only the one that was taken has led to the error.",
    wrong: (q, traces, state, action, error, options) => {
      traces[state].fill(1);
      update(q, traces, state, action, error, options);
    },
  },
  {
    says: "You clear the traces of the other actions of this state. There are methods that do; " +
      "here they stay, and fade.",
    wrong: (q, traces, state, action, error, options) => {
      traces[state].fill(0);
      update(q, traces, state, action, error, options);
    },
  },
  {
    says: "The values are as they were: write into `q[s][a]` itself.",
    wrong: (q, traces, state, action, error, options) =>
      update(q.map((row) => row.slice()), traces, state, action, error, options),
  },
];
