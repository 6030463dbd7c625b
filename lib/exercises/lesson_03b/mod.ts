import doubleQUpdate from "./double_q_update.ts";
import expectedSarsaTarget from "./expected_sarsa_target.ts";
import firstVisitReturns from "./first_visit_returns.ts";
import maximumOfNoise from "./maximum_of_noise.ts";
import monteCarloAgent from "./monte_carlo_agent.ts";
import nStepReturn from "./n_step_return.ts";
import pastTheEnd from "./past_the_end.ts";
import returnsFromTheStart from "./returns_from_the_start.ts";
import traceUpdate from "./trace_update.ts";

/** The exercises of lesson 03b, in its order. */
export const lesson03b = {
  "expected-sarsa-target": expectedSarsaTarget,
  "maximum-of-noise": maximumOfNoise,
  "double-q-update": doubleQUpdate,
  "returns-from-the-start": returnsFromTheStart,
  "first-visit-returns": firstVisitReturns,
  "monte-carlo-agent": monteCarloAgent,
  "n-step-return": nStepReturn,
  "past-the-end": pastTheEnd,
  "trace-update": traceUpdate,
} as const;
