import fc, { type Arbitrary } from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { seeded } from "../seeded.ts";
import { mistakes } from "./generate_session/mistakes.ts";
import { playing, sessionWith, type World } from "./generate_session/playing.ts";

const signature = `\
interface Session { // a place for each step
  states: Float32Array[];
  actions: number[];
  rewards: number[];
}

// Plays a session: at most tMax steps, fewer where the environment ends it. An action is drawn by
// rl.rules.sampleAction(probabilities, random). Keeps of each step the state that it began in, the action, the reward.
function myGenerateSession(
  env: rl.Env<Float32Array, number>,
  predictProba: (states: Float32Array[]) => ArrayLike<number>[],
  random: rl.Generator,
  tMax = 1000,
): Session`;

/** Stairs of up to three actions, with a policy for each of up to three floors. */
const worlds: Arbitrary<World> = fc.integer({ min: 2, max: 3 }).chain((actions) =>
  fc.record({
    length: fc.integer({ min: 1, max: 8 }),
    ending: fc.constantFrom<World["ending"]>("terminated", "truncated"),
    policy: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: actions, maxLength: actions }), {
      minLength: 1,
      maxLength: 3,
    }).map((floors) =>
      floors.map((shares) => {
        const sum = shares.reduce((one, other) => one + other);
        return shares.map((share) => sum === 0 ? 1 / actions : share / sum);
      })
    ),
  }, { noNullPrototype: true })
);

/** Always the second of two actions. */
const up = [[0, 1]];
/** Chances that are no certainties. */
const uneven = [[0.6, 0.4]], three = [[0.25, 0.25, 0.5]];

/** Source lesson d's second exercise: a session with the policy as it is. */
export default exerciseOf({
  id: "generate-session",
  title: "A session",
  lesson: "10_reinforce",
  signature,
  solution: `${signature} {
  const states: Float32Array[] = [], actions: number[] = [], rewards: number[] = [];
  let state = env.reset();
  for (let t = 0; t < tMax; t++) {
    const action = rl.rules.sampleAction(predictProba([state])[0], random);
    const { observation, reward, terminated, truncated } = env.step(action);
    states.push(state);
    actions.push(action);
    rewards.push(reward);
    state = observation;
    if (terminated || truncated) break;
  }
  return { states, actions, rewards };
}`,
  reference: sessionWith({}),
  use: playing,
  written: ({ policy, length, ending }, { seed }, ...limit) =>
    `myGenerateSession(stairs, () => [${JSON.stringify(policy.length === 1 ? policy[0] : policy)}], ${
      [`new rl.Generator(${seed})`, ...limit].join(", ")
    }) on stairs that action a leads a floors up, for ${length} steps (${ending})`,
  hints: [
    "What must be known before an action can be chosen, what does a step change, and what of it will be needed to learn?",
    "$s_0 \\to a_0 \\sim \\pi(\\cdot \\mid s_0) \\to r_1, s_1 \\to a_1 \\sim \\dots$: kept are $(s_t, a_t, r_{t+1})$, for " +
    "$t = 0, 1, \\dots$",
    "`let state = env.reset();` and a loop `for (let t = 0; t < tMax; t++)`: " +
    "`const action = rl.rules.sampleAction(predictProba([state])[0], random);`, a step, three times `push`, " +
    "`state = observation;`, and `if (terminated || truncated) break;`.",
  ],
  cases: [
    {
      name: "three steps up, then it is over",
      given: [{ policy: up, length: 3, ending: "terminated" }, seeded(0), 100],
      expect: {
        states: [Float32Array.of(0), Float32Array.of(1), Float32Array.of(2)],
        actions: [1, 1, 1],
        rewards: [11, 21, 31],
      },
    },
    {
      name: "cut short by the environment",
      given: [{ policy: up, length: 2, ending: "truncated" }, seeded(0), 100],
      expect: { states: [Float32Array.of(0), Float32Array.of(1)], actions: [1, 1], rewards: [11, 21] },
    },
    {
      name: "cut short by tMax",
      given: [{ policy: up, length: 9, ending: "terminated" }, seeded(0), 2],
      expect: { states: [Float32Array.of(0), Float32Array.of(1)], actions: [1, 1], rewards: [11, 21] },
    },
    {
      name: "one choice on even floors, the other on odd ones",
      given: [{ policy: [[0, 0, 1], [0, 1, 0]], length: 3, ending: "terminated" }, seeded(0), 100],
      expect: {
        states: [Float32Array.of(0), Float32Array.of(2), Float32Array.of(4)],
        actions: [2, 2, 2],
        rewards: [12, 22, 32],
      },
    },
    {
      name: "chances of 0.6 and 0.4: draws of 0.64, 0.27, 0.04, 0.02 and 0.81",
      given: [{ policy: uneven, length: 5, ending: "terminated" }, seeded(0), 100],
      expect: {
        states: [0, 1, 1, 1, 1].map((place) => Float32Array.of(place)),
        actions: [1, 0, 0, 0, 1],
        rewards: [11, 20, 30, 40, 51],
      },
    },
    {
      name: "three actions, of which the last takes half of the chances",
      given: [{ policy: three, length: 5, ending: "truncated" }, seeded(0), 100],
      expect: {
        states: [0, 2, 3, 3, 3].map((place) => Float32Array.of(place)),
        actions: [2, 1, 0, 0, 2],
        rewards: [12, 21, 30, 40, 52],
      },
    },
    {
      name: "nobody says how many steps there are at most: 1,000",
      given: [{ policy: up, length: 1200, ending: "terminated" }, seeded(0)],
      expect: {
        states: Array.from({ length: 1000 }, (_, t) => Float32Array.of(t)),
        actions: Array.from({ length: 1000 }, () => 1),
        rewards: Array.from({ length: 1000 }, (_, t) => 10 * (t + 1) + 1),
      },
    },
    {
      name: "a single step",
      given: [{ policy: up, length: 1, ending: "terminated" }, seeded(0), 100],
      expect: { states: [Float32Array.of(0)], actions: [1], rewards: [11] },
    },
  ],
  properties: [
    {
      name: "other stairs, another policy",
      given: fc.tuple(worlds, fc.nat(999).map(seeded), fc.integer({ min: 1, max: 10 })),
    },
  ],
  mistakes,
});
