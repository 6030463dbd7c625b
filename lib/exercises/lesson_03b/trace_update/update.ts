/** One step of SARSA(λ), in place. */
export type TraceUpdate = (
  q: number[][],
  traces: number[][],
  state: number,
  action: number,
  error: number,
  options: { stepSize: number; discount: number; traceDecay: number },
) => void;

/** The parts of the update, each of which may be another. */
interface Parts {
  readonly mark: (trace: number) => number;
  readonly move: (stepSize: number, error: number, trace: number) => number;
  readonly fade: (discount: number, traceDecay: number) => number;
}

const parts: Parts = {
  mark: () => 1,
  move: (stepSize, error, trace) => stepSize * error * trace,
  fade: (discount, traceDecay) => discount * traceDecay,
};

/** The update, with some of its parts changed. */
export function updating(changed: Partial<Parts> = {}): TraceUpdate {
  const { mark, move, fade } = { ...parts, ...changed };
  return (q, traces, state, action, error, { stepSize, discount, traceDecay }) => {
    traces[state][action] = mark(traces[state][action]);
    for (const [s, row] of traces.entries()) {
      for (const [a, trace] of row.entries()) {
        q[s][a] += move(stepSize, error, trace);
        row[a] = trace * fade(discount, traceDecay);
      }
    }
  };
}

/** The right one. */
export const update = updating();
