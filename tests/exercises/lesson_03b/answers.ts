import type { lesson03b } from "../../../lib/exercises/lesson_03b/mod.ts";
import type { AnswersTo } from "../answers.ts";
import { doubleQUpdate } from "./double_q_update.ts";
import { expectedSarsaTarget } from "./expected_sarsa_target.ts";
import { firstVisitReturns } from "./first_visit_returns.ts";
import { monteCarloAgent } from "./monte_carlo_agent.ts";
import { nStepReturn } from "./n_step_return.ts";
import { pastTheEnd } from "./past_the_end.ts";
import { returnsFromTheStart } from "./returns_from_the_start.ts";
import { traceUpdate } from "./trace_update.ts";

export const answers03b: AnswersTo<typeof lesson03b> = {
  "expected-sarsa-target": expectedSarsaTarget,
  "maximum-of-noise": {
    right: [
      "return 1.54;",
      "return 1.5;",
      "let seed = 1, sum = 0;\nconst draw = () => (seed = seed * 48271 % 2147483647) / 2147483647;\n" +
      "for (let k = 0; k < 20000; k++) {\n  let best = -Infinity;\n  for (let i = 0; i < 10; i++) {\n" +
      "    best = Math.max(best, Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw()));\n  }\n" +
      "  sum += best;\n}\nreturn sum / 20000;",
    ],
    wrong: [
      ["return 0;", "That is the mean of each of"],
      ["return 0.1;", "That is the mean of each of"],
      ["return 0.5;", "That is about the greatest"],
      ["return 0.56;", "That is about the greatest"],
      ["return 1;", "A draw lies above 1 one time"],
      ["return 1.2;", "How often is a single draw"],
      ["return 1.9;", "A draw lies above 2 one time"],
      ["return 2;", "A draw lies above 2 one time"],
      ["return 2.5;", "How often is a single draw"],
      ["return 3;", "Above 3 lies one draw in 740:"],
      ["return 3.16;", "Above 3 lies one draw in 740:"],
      ["return 10;", "Ten draws are not added: asked"],
      ["return -1.54;", "How often is a single draw"],
      ["return 100;", "So far from the mean of 0"],
      ["return NaN;", "NaN is what arithmetic gives"],
      ["return '1.54';", "Your function returns a string"],
      [
        "return Math.max(...Array.from({ length: 10 }, () => Math.random()));",
        "You draw with `Math.random()`,",
      ],
    ],
  },
  "double-q-update": doubleQUpdate,
  "returns-from-the-start": returnsFromTheStart,
  "first-visit-returns": firstVisitReturns,
  "monte-carlo-agent": monteCarloAgent,
  "n-step-return": nStepReturn,
  "past-the-end": pastTheEnd,
  "trace-update": traceUpdate,
};
