import { Generator, type Seed } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount, demandWithin } from "../../demands/values.ts";
import { demandSize } from "./demand_size.ts";
import { neighboursOf } from "./neighbours.ts";

/** Options of {@linkcode randomLake}. */
export interface RandomLakeOptions {
  /** Squares along each side, 2 to 500. Default 8. */
  readonly size?: number;
  /** How likely a square is frozen and no hole, above 0. Default 0.8. */
  readonly frozen?: number;
  /** Where the lake comes from. Default 0. */
  readonly seed?: Seed;
}

const patience = 10_000_000; // squares drawn, a quarter of a second

/**
 * A random map for FrozenLake: the start in the upper left corner, the goal in
 * the lower right one, and a way between them. Lakes without a way are drawn
 * again. Equal to Gymnasium's `generate_random_map(size, p, seed)`.
 *
 * @returns Rows of S (start), F (frozen), H (hole) and G (goal).
 * @throws {TypeError} If there is no such option, or it is of the wrong kind.
 * @throws {RangeError} If an option is out of its range, or no lake with a way is found.
 * @see https://gymnasium.farama.org/environments/toy_text/frozen_lake
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.randomLake({ size: 4, seed: 1 }); // [ "SHFH", "FFHF", "FFFF", "FFFG" ]
 * ```
 */
export function randomLake(options: RandomLakeOptions = {}): string[] {
  demandKnown("randomLake", options, ["size", "frozen", "seed"]);
  const { size = 8, frozen = 0.8, seed = 0 } = options;
  demandCount("randomLake", "size", size, 2);
  demandSize("randomLake", { rows: size, columns: size });
  demandWithin("randomLake", "frozen", frozen, 0, 1);
  const random = new Generator(seed), squares = size * size;
  for (let drawn = 0; frozen > 0 && drawn < patience; drawn += squares) {
    const isHole = random.choice(2, { p: [frozen, 1 - frozen], size: squares });
    isHole[0] = isHole[squares - 1] = 0;
    if (hasWay(isHole, size)) return written(isHole, size);
  }
  throw new RangeError(
    `randomLake: found no lake of size ${size} with a way across; frozen must be larger, got ${frozen}`,
  );
}

/** Whether the last square can be reached from the first. */
function hasWay(isHole: ArrayLike<number>, size: number): boolean {
  const lake = { rows: size, columns: size }, goal = isHole.length - 1;
  const found = new Uint8Array(isHole.length), frontier = [0];
  for (let square = frontier.pop(); square !== undefined; square = frontier.pop()) {
    for (const next of neighboursOf(lake, square)) {
      if (isHole[next] || found[next]) continue;
      found[next] = 1;
      frontier.push(next);
    }
  }
  return found[goal] === 1;
}

function written(isHole: ArrayLike<number>, size: number): string[] {
  const goal = isHole.length - 1;
  const letters = Array.from(isHole, (hole, square) => {
    if (square === 0) return "S";
    if (square === goal) return "G";
    return hole ? "H" : "F";
  });
  return Array.from({ length: size }, (_, row) => letters.slice(row * size, (row + 1) * size).join(""));
}
