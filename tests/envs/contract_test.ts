/** The contract of `contract.ts`, on every environment that there is. */
import { randomMaze } from "../../lib/envs/grid/random_maze.ts";
import { type EnvId, envIds, make } from "../../lib/envs/registry.ts";
import { Box, Discrete, Tuple } from "../../lib/envs/spaces.ts";
import { discretise } from "../../lib/envs/wrappers/discretise.ts";
import { frameSkip } from "../../lib/envs/wrappers/frame_skip.ts";
import { frameStack } from "../../lib/envs/wrappers/frame_stack.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { transformObservation } from "../../lib/envs/wrappers/transform_observation.ts";
import { contract } from "./contract.ts";

const bins = { low: [-2.4, -3, -0.21, -2], high: [2.4, 3, 0.21, 2], bins: [2, 3, 4, 5] };

/** Those that random play does not bring to an end. */
const endless: readonly EnvId[] = ["Chain", "MountainCar", "MountainCarContinuous", "Pendulum"];
for (const id of envIds) {
  contract(id, () => make<unknown, unknown>({ id, options: {} }), { ends: !endless.includes(id) });
}

contract("CartPole-v1 with the book's reward", () => make("CartPole-v1", { suttonBartoReward: true }));
contract("FrozenLake-v1 that is not slippery", () => make("FrozenLake-v1", { isSlippery: false }));
contract("FrozenLake-v1 on a map of its own", () => make("FrozenLake-v1", { desc: ["SFS", "FHG"] }));
contract("CliffWalking-v1 that is slippery", () => make("CliffWalking-v1", { isSlippery: true }), {
  ends: false,
});
contract("Maze of 7 × 5 squares", () => make("Maze", { map: randomMaze({ rows: 5, columns: 7 }) }));

contract("timeLimit()", () => timeLimit(make("CartPole"), { steps: 7 }));
contract("discretise()", () => discretise(make("CartPole-v0"), bins));
contract("frameSkip()", () => frameSkip(make("CartPole-v1"), { frames: 3 }));
contract("frameStack()", () => frameStack(make("CartPole-v1"), { frames: 3 }));
contract("frameStack() with zeros", () => frameStack(make("CartPole-v1"), { frames: 3, padding: "zero" }));
contract("transformObservation()", () =>
  transformObservation(make("CartPole-v1"), {
    observationSpace: new Box([-1], [1]),
    transform: ([, , angle]) => Float32Array.of(angle),
  }), { json: false });
contract("an environment that observes tuples", () =>
  transformObservation(make("GridWorld"), {
    observationSpace: new Tuple([new Discrete(4), new Discrete(4)]),
    transform: (square): readonly [number, number] => [Math.floor(square / 4), square % 4],
  }), { json: false });
contract("all wrappers inside one another", () => {
  const seen = timeLimit(frameStack(frameSkip(make("CartPole-v1"), { frames: 2 }), { frames: 2 }), {
    steps: 9,
  });
  return discretise(seen, {
    low: [...bins.low, ...bins.low],
    high: [...bins.high, ...bins.high],
    bins: [1, 1, 2, 2, 1, 1, 2, 2],
  });
});
