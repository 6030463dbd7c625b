import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandFlag, demandWithin } from "../../demands/values.ts";
import { type LakeName, lakes } from "./frozen_lake_maps.ts";
import { directions, lakeModel } from "./frozen_lake_model.ts";
import { GridEnv } from "./grid_env.ts";
import { type GridMap, readMap, squaresOf } from "./grid_map.ts";

/** Options of {@linkcode FrozenLake}. */
export interface FrozenLakeOptions {
  /** A map of one's own, row by row: S start, F frozen, H hole, G goal. It goes before `mapName`. */
  readonly desc?: readonly string[];
  /** One of Gymnasium's two maps. Default `"4x4"`. */
  readonly mapName?: LakeName;
  /** Whether a step may lead to the side. Default `true`. */
  readonly isSlippery?: boolean;
  /** How likely a step on slippery ice leads where it should; the rest is shared by both sides. Default 1/3. */
  readonly successRate?: number;
  /** What it pays to reach the goal, a hole, a frozen square (the start is one). Default `[1, 0, 0]`. */
  readonly rewardSchedule?: readonly [goal: number, hole: number, frozen: number];
}

/**
 * Cross a frozen lake without falling into one of its holes. The ice is
 * slippery: only one step in three leads where it should, one to each side the
 * others. Reaching the goal pays 1, all else nothing; goal and holes end the
 * episode. At the edge of the lake one stays where one is.
 *
 * Observations are the squares, numbered row by row from the upper left corner.
 * Actions: 0 left, 1 down, 2 right, 3 up. The info holds `prob`, how likely what
 * happened was. With several starts, each is as likely as the others.
 *
 * From the start of the 4x4 map the goal can be reached with probability 14/17,
 * 0.82, if there is time; within the 100 steps of `FrozenLake-v1` with 0.74.
 * `FrozenLake8x8-v1` has 200 steps.
 *
 * Nothing is paid before the goal is reached for the first time. A table of
 * zeros, whose ties go to the first action, then stays at the left edge: begin
 * with `initialValue: 1`, more than can be earned, and all is tried.
 *
 * Equal to Gymnasium 1.4 bit for bit. There, no map at all means a random one
 * from a stream without a seed; here `rl.randomLake` gives the same random maps
 * by their seed.
 *
 * @see https://gymnasium.farama.org/environments/toy_text/frozen_lake
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const lake = rl.make("FrozenLake-v1", { isSlippery: false });
 * lake.reset({ seed: 0 }); // 0, the upper left corner
 * lake.step(1).observation; // 4, the square below it
 *
 * const desc = rl.randomLake({ size: 6, seed: 1 });
 * rl.make("FrozenLake-v1", { desc, successRate: 0.8 });
 * ```
 */
export class FrozenLake extends GridEnv {
  /**
   * @param usualMap The lake where the options name none: `FrozenLake8x8-v1` is another one.
   * @throws {TypeError} If there is no such option, or it is of the wrong kind.
   * @throws {RangeError} If the map or an option is not as above.
   */
  constructor(options: FrozenLakeOptions = {}, usualMap: LakeName = "4x4") {
    demandKnown("FrozenLake", options, ["desc", "mapName", "isSlippery", "successRate", "rewardSchedule"]);
    const { desc, mapName = usualMap, isSlippery = true, successRate = 1 / 3, rewardSchedule = [1, 0, 0] } =
      options;
    if (desc === undefined) demandLake(mapName);
    demandFlag("FrozenLake", "isSlippery", isSlippery);
    demandWithin("FrozenLake", "successRate", successRate, 0, 1);
    demandRewards(rewardSchedule);
    const ice = { isSlippery, successRate, rewardSchedule };
    const map = readLake(desc === undefined ? lakes[mapName] : desc);
    super({
      spec: { id: "FrozenLake", options: { ...(desc ? { desc } : { mapName }), ...ice } },
      map,
      directions,
      model: lakeModel(map, ice),
    });
  }
}

function readLake(rows: readonly string[]): GridMap {
  const squares = readMap("FrozenLake", rows, { S: "start", F: "floor", H: "hole", G: "goal" });
  const map: GridMap = { ...squares, ground: "ice" };
  if (squaresOf(map, "start").length > 0) return map;
  throw new RangeError(`FrozenLake: a map needs an "S" to start from, got ${inWords(rows)}`);
}

function demandLake(name: unknown): void {
  const names = Object.keys(lakes);
  if (typeof name === "string" && names.includes(name)) return;
  const message = `FrozenLake: mapName must be ${names.map(inWords).join(" or ")}, got ${inWords(name)}; ` +
    "for a random lake write desc: rl.randomLake({ size: 8, seed: 0 })";
  throw typeof name === "string" ? new RangeError(message) : new TypeError(message);
}

function demandRewards(rewards: unknown): void {
  if (Array.isArray(rewards) && rewards.length === 3 && Array.from(rewards).every(Number.isFinite)) return;
  const message =
    "FrozenLake: rewardSchedule must be three finite numbers, for the goal, a hole and a frozen " +
    `square, got ${inWords(rewards)}`;
  throw Array.isArray(rewards) ? new RangeError(message) : new TypeError(message);
}
