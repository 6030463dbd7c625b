import fc, { type Arbitrary } from "fast-check";
import type { Env } from "../../envs/env.ts";
import { make } from "../../envs/registry.ts";
import { timeLimit } from "../../envs/wrappers/time_limit.ts";
import { exerciseOf } from "../exercise.ts";
import { budgetOf } from "../judging/budgeted.ts";
import { Refusal } from "../judging/refusal.ts";
import { mistakes } from "./play_episode/mistakes.ts";
import { type Play, playing } from "./play_episode/playing.ts";

/** A small grid world, its time limit, and what is done in each of its squares. */
interface World {
  readonly map: readonly string[];
  readonly rewards: Readonly<Record<string, number>>;
  readonly limit: number;
  readonly policy: readonly number[];
}

function worldOf({ map, rewards, limit }: World): Env<number, number> {
  return timeLimit(make("GridWorld", { map, rewards }), { steps: limit });
}

/**
 * What is done in a square.
 *
 * @throws {Refusal} If it is asked for no square at all.
 */
function actionIn({ policy }: World, state: number | undefined): number {
  if (state === undefined) {
    throw new Refusal(
      "calls act(undefined)",
      "Your `act` was given undefined: the next state is `step.observation`.",
    );
  }
  return policy[state];
}

/** Corridors with coins on the floor, and policies that may never come to their end. */
const corridors: Arbitrary<World> = fc.array(fc.constantFrom(".", "a"), { minLength: 1, maxLength: 5 })
  .chain((floor) => {
    const squares = floor.length + 3;
    return fc.record({
      map: fc.constant([`Sa${floor.join("")}G`]),
      rewards: fc.record({ a: fc.integer({ min: -3, max: 3 }), G: fc.integer({ min: -3, max: 9 }) }),
      limit: fc.integer({ min: 1, max: 12 }),
      policy: fc.array(fc.constantFrom(1, 1, 1, 3), { minLength: squares, maxLength: squares }),
    });
  });

const signature = `\
// Plays one episode, from its reset to its end, and returns its rewards in order, the last one included.
// \`act\` says what to do in a state.
function myPlayEpisode(env: rl.Env<number, number>, act: (state: number) => number): number[]`;

/** The loop by hand: an episode from its reset to its end, whichever end it is. */
export default exerciseOf({
  id: "play-episode",
  title: "The loop by hand",
  lesson: "01_environments",
  signature,
  solution: `${signature} {
  const rewards: number[] = [];
  let state = env.reset(), over = false;
  while (!over) {
    const step = env.step(act(state));
    rewards.push(step.reward);
    state = step.observation;
    over = step.terminated || step.truncated;
  }
  return rewards;
}`,
  reference: playing({}),
  use: (answer: Play, world: World): number[] =>
    answer(budgetOf(1000)(worldOf(world)), (state) => actionIn(world, state)),
  written: ({ map, rewards, limit, policy }: World) =>
    `myPlayEpisode(rl.timeLimit(rl.make("GridWorld", ${
      JSON.stringify({ map, rewards })
    }), { steps: ${limit} }), (state) => ${JSON.stringify(policy)}[state])`,
  hints: [
    "What does the loop need to know before its first step, what does a step change, and after which steps is there " +
    "no next one?",
    "`env.reset()` gives the first state. After each step the next state is `step.observation`, and " +
    "the episode is over if `step.terminated || step.truncated`.",
    "`const rewards: number[] = []; let state = env.reset(), over = false; while (!over) { … }`, and in the loop " +
    "`const step = env.step(act(state))`, then three lines: push the reward, move on to the next state, set `over`.",
  ],
  cases: [
    {
      name: "two steps to the right, into the goal",
      given: [{ map: ["S.G"], rewards: { G: 10 }, limit: 100, policy: [1, 1, 1] }],
      expect: [-1, 10],
    },
    {
      name: "right, then down: what to do depends on the state",
      given: [{ map: ["S.", "HG"], rewards: { G: 5, H: -7 }, limit: 2, policy: [1, 2, 0, 0] }],
      expect: [-1, 5],
    },
    {
      name: "into the wall until time is up: the end is truncated",
      given: [{ map: ["S.G"], rewards: { G: 10 }, limit: 4, policy: [3, 1, 1] }],
      expect: [-1, -1, -1, -1],
    },
    {
      name: "to and fro until time is up",
      given: [{ map: ["S.G"], rewards: { G: 10 }, limit: 3, policy: [1, 3, 1] }],
      expect: [-1, -1, -1],
    },
    {
      name: "an episode of one step, which pays 0",
      given: [{ map: ["SH"], rewards: { H: 0 }, limit: 100, policy: [1, 0] }],
      expect: [0],
    },
    {
      name: "round a corner, four steps",
      given: [{
        map: ["..S", ".#.", "G.."],
        rewards: { G: 3 },
        limit: 100,
        policy: [2, 3, 3, 2, 0, 0, 0, 0, 0],
      }],
      expect: [-1, -1, -1, 3],
    },
    {
      name: "a step on the way pays as well, another one nothing",
      given: [{
        map: ["Sab.G"],
        rewards: { a: 2, b: 0, G: 10 },
        limit: 100,
        policy: [1, 1, 1, 1, 1],
      }],
      expect: [2, 0, -1, 10],
    },
    {
      name: "the goal is reached with the very last step allowed",
      given: [{ map: ["S..G"], rewards: { G: 2 }, limit: 3, policy: [1, 1, 1, 1] }],
      expect: [-1, -1, 2],
    },
    {
      name: "520 steps against a wall, more than a pole is allowed to stand",
      given: [{ map: ["SG"], rewards: { G: 1 }, limit: 520, policy: [3, 1] }],
      expect: Array.from({ length: 520 }, () => -1),
    },
  ],
  properties: [{ name: "any corridor, any policy", given: fc.tuple(corridors) }],
  mistakes,
});
