import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { type Corridor, type Heard, sessionOf } from "./unheard_fall/corridor.ts";
import { mistakes } from "./unheard_fall/mistakes.ts";
import { sessionWith } from "./unheard_fall/sessions.ts";

/** Corridors with coins on the floor, through which one goes to the right, and now and then into a wall. */
const corridors = fc.array(fc.constantFrom(".", "a"), { maxLength: 4 }).chain((floor) =>
  fc.record({
    map: fc.constant(`Sa${floor.join("")}G`),
    rewards: fc.record({ a: fc.integer({ min: -3, max: 3 }), G: fc.integer({ min: -3, max: 9 }) }),
    policy: fc.array(fc.constantFrom(1, 1, 1, 0), {
      minLength: floor.length + 3,
      maxLength: floor.length + 3,
    }),
    limit: fc.integer({ min: 1, max: 8 }),
    tMax: fc.integer({ min: 1, max: 9 }),
  })
);

const signature = `\
// Plays one episode of at most tMax steps and returns the sum of its rewards. act chooses, asked once in each step;
// learn is told of every step.
function myMendedSession(
  env: rl.Env<Float32Array, number>,
  act: (state: Float32Array) => number,
  learn: (step: rl.Transition<Float32Array, number>) => void,
  tMax = 300,
): number`;

const head = `\
  let state = env.reset(), total = 0;
  for (let t = 0; t < tMax; t++) {
    const action = act(state);
    const step = env.step(action);
    total += step.reward;
`;

const tell = `\
    learn({ ...step, observation: state, action, nextObservation: step.observation });
    state = step.observation;
`;

const leave = `\
    if (step.terminated || step.truncated) break;
`;

/** A session that leaves its loop before anybody has heard of the fall. */
export default exerciseOf({
  id: "unheard-fall",
  title: "Values that know no bounds",
  lesson: "06_deep_q",
  signature,
  start: `${signature} {
${head}${leave}${tell}  }
  return total;
}`,
  solution: `${signature} {
${head}${tell}${leave}  }
  return total;
}`,
  reference: sessionWith({}),
  bug: sessionWith({ tells: ({ over }) => over ? 0 : 1 }),
  use: sessionOf,
  written: ({ map, rewards, policy, limit = 100, tMax }: Corridor) =>
    `myMendedSession(env, act, learn${tMax === undefined ? "" : `, ${tMax}`}), where env is ` +
    `rl.timeLimit(rl.make("GridWorld", ${
      JSON.stringify({ map: [map], rewards })
    }), { steps: ${limit} }), whose squares ` +
    `are the states [0], [1], …, and act is ${
      policy.join(", ")
    } in them; heard is what learn was told: state, action, ` +
    "reward, next state, ending",
  hints: [
    "Compare what `learn` was told with what it should have been told. Of which step has it never heard, and what is " +
    "special about it?",
    "Of all targets, $y = r$ without $\\gamma \\max_{a'} Q(s', a')$ is only that of a step into a terminal state. In " +
    "which order must looking at the end and learning stand?",
    "The line with `break` belongs behind the one with `learn(…)`: first learn from the step, then leave the loop.",
  ],
  cases: [
    {
      name: "two steps to the right, the second into the goal: learn hears of both",
      given: [{ map: "S.G", rewards: { G: 10 }, policy: [1, 1, 1] }],
      expect: { total: 9, heard: [[0, 1, -1, 1, ""], [1, 1, 10, 2, "terminated"]] },
    },
    {
      name: "an end in the very first step",
      given: [{ map: "SG", rewards: { G: -5 }, policy: [1, 1] }],
      expect: { total: -5, heard: [[0, 1, -5, 1, "terminated"]] },
    },
    {
      name: "time is up after two steps: that is learnt from too",
      given: [{ map: "S..G", rewards: { G: 10 }, policy: [1, 1, 1, 1], limit: 2 }],
      expect: { total: -2, heard: [[0, 1, -1, 1, ""], [1, 1, -1, 2, "truncated"]] },
    },
    {
      name: "into a wall until time is up: 0 is upwards",
      given: [{ map: "SG", rewards: { G: 10 }, policy: [0, 1], limit: 3 }],
      expect: { total: -3, heard: [[0, 0, -1, 0, ""], [0, 0, -1, 0, ""], [0, 0, -1, 0, "truncated"]] },
    },
    {
      name: "after tMax steps the session is over, the episode is not",
      given: [{ map: "Sa.G", rewards: { a: 3, G: 10 }, policy: [1, 1, 1, 1], tMax: 2 }],
      expect: { total: 2, heard: [[0, 1, 3, 1, ""], [1, 1, -1, 2, ""]] },
    },
    {
      name: "300 steps where nothing is said, though the environment would take 400",
      given: [{ map: "SG", rewards: { G: 10 }, policy: [0, 1], limit: 400 }],
      expect: { total: -300, heard: Array.from({ length: 300 }, (): Heard => [0, 0, -1, 0, ""]) },
    },
  ],
  properties: [{ name: "any corridor", given: fc.tuple(corridors) }],
  mistakes,
});
