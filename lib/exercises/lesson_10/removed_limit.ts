import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { type Hand, trying, version1, withLimit } from "./removed_limit/trying.ts";

const signature = `\
// CartPole as results on CartPole-v1 are reported: an episode ends where the pole falls, or is cut after 500 steps.
function myTestEnvironment(): rl.Env<Float32Array, number>`;

/** Source lesson d's environment, out of which the limit was taken. */
export default exerciseOf({
  id: "removed-limit",
  title: "Find the bug: more than everything",
  lesson: "10_reinforce",
  signature,
  start: `${signature} {
  return rl.make("CartPole-v1").unwrapped;
}`,
  solution: `${signature} {
  return rl.make("CartPole-v1");
}`,
  reference: version1,
  bug: withLimit(),
  use: trying,
  written: (hand, seed) =>
    `an episode of myTestEnvironment() from seed ${seed}, ` +
    (hand === "steady" ? "with a steady hand" : "always pushed to the left"),
  hints: [
    'Print `myTestEnvironment().spec`, and that of `rl.make("CartPole-v1")`. What is the difference?',
    "CartPole-v1 is CartPole within a limit of time, a **wrapper**: cut after 500 steps. `unwrapped` is what lies within all " +
    "wrappers.",
    "What `rl.make` returns is right as it is. Leave something out.",
  ],
  cases: [
    {
      name: "a steady hand: cut after 500 steps",
      given: ["steady", 0],
      expect: { steps: 500, ending: "cut" },
    },
    { name: "pushed to the left, the pole falls", given: ["left", 0], expect: { steps: 11, ending: "fell" } },
    {
      name: "from another seed: cut after 500 steps",
      given: ["steady", 5],
      expect: { steps: 500, ending: "cut" },
    },
  ],
  properties: [{
    name: "from any seed",
    given: fc.tuple(fc.constantFrom<Hand>("steady", "left"), fc.nat(99)),
  }],
  mistakes: [
    {
      says:
        "That is CartPole-v0, cut after 200 steps. Results on it cannot be compared with those on CartPole-v1.",
      wrong: withLimit(200),
    },
    {
      says:
        "Cut after 1,000 steps: that is the source's own `t_max`, and nobody else's. CartPole-v1 is cut after 500.",
      wrong: withLimit(1000),
    },
    {
      says: "475 is the mean at which CartPole-v1 counts as solved. An episode is cut after 500 steps.",
      wrong: withLimit(475),
    },
    {
      says: "One step off: the 500th step is played, and paid.",
      wrong: withLimit(499),
      also: [withLimit(501)],
    },
    {
      says:
        "What is cut is not over: `truncated` it must be, and not `terminated`. `rl.timeLimit` knows that.",
      wrong: () => {
        const env = version1(), { step } = env;
        env.step = (action) => {
          const { truncated, terminated, ...others } = step.call(env, action);
          return { ...others, terminated: terminated || truncated, truncated: false };
        };
        return env;
      },
    },
  ],
});
