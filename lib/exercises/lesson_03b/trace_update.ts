import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { wholeRows } from "../rows.ts";
import { inTables } from "../table_steps.ts";
import { mistakes } from "./trace_update/mistakes.ts";
import { type TraceUpdate, update } from "./trace_update/update.ts";

const half = { stepSize: 0.5, discount: 0.5, traceDecay: 0.5 };

const signature = `\
// One step of SARSA(λ) with replacing traces. error is r + γ Q(s', a') − Q(s, a), already computed.
// The trace of this state and action becomes 1; every value moves by stepSize · error · its trace;
// then every trace fades by discount · traceDecay. It changes q and traces themselves.
function myTraceUpdate(
  q: number[][],
  traces: number[][],
  state: number,
  action: number,
  error: number,
  { stepSize, discount, traceDecay }: { stepSize: number; discount: number; traceDecay: number },
): void`;

/** One surprise, handed back to all who led to it. */
export default exercise({
  id: "trace-update",
  title: "One error for all who led to it",
  lesson: "03b_more_tabular_methods",
  signature,
  solution: `${signature} {
  traces[state][action] = 1;
  for (const s of q.keys()) {
    for (const a of q[s].keys()) {
      q[s][a] += stepSize * error * traces[s][a];
      traces[s][a] *= discount * traceDecay;
    }
  }
}`,
  reference: update,
  changes: [0, 1],
  result: ([q, traces]: Parameters<TraceUpdate>): { q: number[][]; traces: number[][] } => ({
    q: wholeRows(q),
    traces: wholeRows(traces),
  }),
  hints: [
    "Three things, in this order: mark the present, move everything, let everything fade. Two loops do it.",
    "$e(s_t, a_t) = 1$; then for all $s, a$: $Q(s, a) \\leftarrow Q(s, a) + \\alpha\\,\\delta\\,e(s, a)$ " +
    "and $e(s, a) \\leftarrow \\gamma\\lambda\\,e(s, a)$, where $\\delta$ is `error`.",
    "`traces[state][action] = 1;`, then for every `s` and `a`: " +
    "`q[s][a] += stepSize * error * traces[s][a]` and `traces[s][a] *= discount * traceDecay`.",
  ],
  cases: [
    {
      name: "no traces yet: the present value moves by 0.5 · 4 · 1",
      given: [[[1, 2], [3, 4]], [[0, 0], [0, 0]], 0, 1, 4, half],
      expect: { q: [[1, 4], [3, 4]], traces: [[0, 0.25], [0, 0]] },
    },
    {
      name: "one who was here before moves by 0.5 · 4 · 0.25",
      given: [[[1, 2], [3, 4]], [[0, 0.25], [0, 0]], 1, 0, 4, half],
      expect: { q: [[1, 2.5], [5, 4]], traces: [[0, 0.0625], [0.25, 0]] },
    },
    {
      name: "the same state and action again: its trace is 1, not more",
      given: [[[1, 2], [3, 4]], [[0, 0.5], [0, 0]], 0, 1, 4, half],
      expect: { q: [[1, 4], [3, 4]], traces: [[0, 0.25], [0, 0]] },
    },
    {
      name: "another action of the present state keeps its trace",
      given: [[[0, 0, 0]], [[0.5, 0, 1]], 0, 1, -2, half],
      expect: { q: [[-0.5, -1, -1]], traces: [[0.125, 0.25, 0.25]] },
    },
    {
      name: "λ = 0: one-step SARSA, no trace is left",
      given: [[[0, 0], [0, 0]], [[0, 0], [0, 0]], 1, 1, 2, { stepSize: 0.5, discount: 1, traceDecay: 0 }],
      expect: { q: [[0, 0], [0, 1]], traces: [[0, 0], [0, 0]] },
    },
    {
      name: "λ = 1 without discount: nothing fades",
      given: [[[0], [0], [0]], [[1], [1], [0]], 2, 0, 3, { stepSize: 1, discount: 1, traceDecay: 1 }],
      expect: { q: [[3], [3], [3]], traces: [[1], [1], [1]] },
    },
    {
      name: "γ and λ both fade: 0.9 · 0.5",
      given: [[[0, 0]], [[0, 0.4]], 0, 0, 10, { stepSize: 0.1, discount: 0.9, traceDecay: 0.5 }],
      expect: { q: [[1, 0.4]], traces: [[0.45, 0.18]] },
    },
    {
      name: "an error of 0 moves nothing, and the traces fade all the same",
      given: [[[5, 6]], [[1, 0]], 0, 1, 0, half],
      expect: { q: [[5, 6]], traces: [[0.25, 0.25]] },
    },
  ],
  properties: [{
    name: "any tables, any step",
    given: inTables({ states: [1, 4], actions: [1, 4] }, ({ table, state, action }) =>
      fc.tuple(
        table(),
        table(shares()),
        state,
        action,
        amounts(),
        fc.record({ stepSize: shares(), discount: shares(), traceDecay: shares() }),
      )),
  }],
  mistakes,
});
