import type { Answers } from "../answers.ts";

/** The update, with holes for what may be written in another way. */
function update({
  mark = "traces[state][action] = 1;",
  states = "let s = 0; s < q.length; s++",
  actions = "let a = 0; a < q[s].length; a++",
  move = "q[s][a] += stepSize * error * traces[s][a];",
  fade = "traces[s][a] *= discount * traceDecay;",
  after = "",
}) {
  return `${mark}\nfor (${states}) {\n  for (${actions}) {\n    ${move}\n    ${fade}\n  }\n}\n${after}`;
}

export const traceUpdate: Answers = {
  right: [
    update({}),
    "traces[state].splice(action, 1, 1);\nq.forEach((row, s) => row.forEach((_, a) => row[a] += stepSize * error * traces[s][a]));\n" +
    "traces.forEach((row) => row.forEach((trace, a) => row[a] = trace * discount * traceDecay));",
    "traces[state][action] = 1;\nfor (const [s, row] of traces.entries()) {\n" +
    "  for (const [a, trace] of row.entries()) {\n    if (trace !== 0) q[s][a] += trace * stepSize * error;\n" +
    "    row[a] = discount * traceDecay * trace;\n  }\n}",
    "q[state][action] += stepSize * error * (1 - traces[state][action]);\nfor (const s in q) for (const a in q[s]) {\n" +
    "  q[s][a] += stepSize * error * traces[s][a];\n  traces[s][a] = traces[s][a] * discount * traceDecay;\n}\n" +
    "traces[state][action] = discount * traceDecay;",
  ],
  wrong: [
    [update({ mark: "" }), "The present state and action"],
    [update({ mark: "traces[state][action] += 1;" }), "The trace grows by 1 with"],
    [update({ mark: "traces[state][action]++;" }), "The trace grows by 1 with"],
    [update({ mark: "traces[state][action] = Math.min(1, traces[state][action] + 0.5);" }), ""],
    [update({ mark: "if (traces[state][action] === 0) traces[state][action] = 1;" }), ""],
    [update({ mark: "traces[state][action] === 1;" }), "The present state and action"],
    [update({ mark: "traces[state][action] = error;" }), ""],
    [update({ mark: "traces[state].fill(0);\ntraces[state][action] = 1;" }), "You clear the traces of the"],
    [update({ mark: "traces[state].fill(1);" }), "You mark every action of the"],
    [
      update({ mark: "for (const row of traces) row.fill(0);\ntraces[state][action] = 1;" }),
      "You forget the traces of the",
    ],
    [update({ mark: "traces[state] = 1;" }), ""],
    [update({ mark: "traces[action][state] = 1;" }), ""],
    [update({ mark: "traces[state, action] = 1;" }), "`traces[state, action]` is"],
    [update({ mark: "traces = traces.map((row) => [...row]);\ntraces[state][action] = 1;" }), ""],
    [update({ mark: "", after: "traces[state][action] = 1;" }), "The present is marked after"],
    [
      update({ mark: "", after: "traces[state][action] = discount * traceDecay;" }),
      "The present is marked after",
    ],
    [update({ states: "let s = 0; s < q.length - 1; s++" }), ""],
    [update({ states: "let s = 1; s < q.length; s++" }), ""],
    [update({ states: "let s = state; s <= state; s++" }), ""],
    [update({ states: "let s = 0; s <= state; s++" }), ""],
    [update({ states: "let s = 0; s < 2 && s < q.length; s++" }), ""],
    [update({ states: "const s of q" }), "There is nothing at the place"],
    [update({ actions: "let a = 0; a < q[s].length - 1; a++" }), ""],
    [update({ actions: "let a = 0; a < q.length; a++" }), ""],
    [update({ actions: "let a = action; a <= action; a++" }), ""],
    [update({ actions: "let a = 0; a < 2; a++" }), ""],
    [update({ actions: "let a = 0; a < 4; a++" }), ""],
    [update({ move: "q[s][a] += stepSize * error;" }), "The traces play no part in"],
    [update({ move: "q[s][a] += error * traces[s][a];" }), "The step size is missing:"],
    [update({ move: "q[s][a] += stepSize * traces[s][a];" }), ""],
    [update({ move: "q[s][a] -= stepSize * error * traces[s][a];" }), "You move away from the error."],
    [update({ move: "q[s][a] = stepSize * error * traces[s][a];" }), ""],
    [update({ move: "q[s][a] += stepSize * (error - q[s][a]) * traces[s][a];" }), ""],
    [update({ move: "q[s][a] += 0.5 * error * traces[s][a];" }), ""],
    [update({ move: "q[s][a] += stepSize * error * discount * traces[s][a];" }), ""],
    [update({ move: "q[s][a] += stepSize * error * traces[state][action];" }), ""],
    [
      update({ move: "if (s !== state || a !== action) q[s][a] += stepSize * error * traces[s][a];" }),
      "The present is marked after",
    ],
    [
      update({ move: "if (s === state && a === action) q[s][a] += stepSize * error * traces[s][a];" }),
      "Only the present value moves:",
    ],
    [
      update({ move: "if (s === state) q[s][a] += stepSize * error * traces[s][a];" }),
      "Only the present value moves:",
    ],
    [update({ move: "q[s][a] += traces[s][a] > 0 ? stepSize * error : 0;" }), "The traces play no part in"],
    [update({ move: "q[s][a] += Math.max(0, stepSize * error * traces[s][a]);" }), ""],
    [update({ move: "" }), "The values are as they were:"],
    [update({ fade: "traces[s][a] *= traceDecay;" }), "The traces fade by λ alone."],
    [update({ fade: "traces[s][a] *= discount;" }), "The traces fade by γ alone:"],
    [update({ fade: "traces[s][a] = discount * traceDecay;" }), ""],
    [update({ fade: "traces[s][a] *= discount + traceDecay;" }), "The traces do not fade. At"],
    [update({ fade: "traces[s][a] *= 0.9 * traceDecay;" }), ""],
    [update({ fade: "traces[s][a] *= 0.25;" }), ""],
    [update({ fade: "traces[s][a] -= discount * traceDecay;" }), ""],
    [update({ fade: "traces[s][a] *= (discount * traceDecay) ** 2;" }), ""],
    [
      update({
        fade: "if (traces[s][a] < 0.01) traces[s][a] = 0;\n    traces[s][a] *= discount * traceDecay;",
      }),
      "",
    ],
    [update({ fade: "if (error !== 0) traces[s][a] *= discount * traceDecay;" }), ""],
    [
      update({ fade: "if (s !== state || a !== action) traces[s][a] *= discount * traceDecay;" }),
      "The traces do not fade. At",
    ],
    [update({ fade: "traces[s][a] * discount * traceDecay;" }), "The traces do not fade. At"],
    [update({ fade: "" }), "The traces do not fade. At"],
    [
      update({
        move: "traces[s][a] *= discount * traceDecay;",
        fade: "q[s][a] += stepSize * error * traces[s][a];",
      }),
      "The traces fade before the",
    ],
    [
      update({ move: "let value = q[s][a];\n    value += stepSize * error * traces[s][a];" }),
      "The values are as they were:",
    ],
    [
      update({ after: "return q;" }).replace("traces[state]", "q = q.map((row) => [...row]);\ntraces[state]"),
      "The values are as they were:",
    ],
  ],
};
