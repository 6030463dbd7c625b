import { inWords } from "../../demands/in_words.ts";
import { demandCount, demandFinite } from "../../demands/values.ts";
import { inFigures } from "../in_figures.ts";
import { type GridMap, readMap, type Square } from "./grid_map.ts";

/** A grid world as it is written down. */
export interface GridWorldText {
  /** Rows of letters. */
  readonly map: readonly string[];
  /** What entering a square pays, by its letter. */
  readonly rewards: Readonly<Record<string, number>>;
  /** What entering any other square pays. */
  readonly stepReward: number;
  /** How many squares the wind carries upwards, column by column; empty where there is none. */
  readonly wind: readonly number[];
}

/** A map, and what it pays to enter each of its squares. */
export interface PricedMap {
  /** The squares. */
  readonly map: GridMap;
  /** For each square what entering it pays. */
  readonly prices: readonly number[];
}

const letters: Readonly<Record<string, Square>> = {
  ".": "floor",
  "S": "start",
  "G": "goal",
  "H": "hole",
  "#": "wall",
};

/**
 * Reads the map of a grid world. A letter that `rewards` brings along is floor that pays so much.
 *
 * @throws {TypeError} If the map is no list of strings, or rewards or wind are of the wrong kind.
 * @throws {RangeError} If the map is malformed, a reward is not finite or belongs to no square of the map, or there
 * is wind, but not one for each column.
 */
export function readGridWorld({ map: rows, rewards, stepReward, wind }: GridWorldText): PricedMap {
  demandRewards(rewards);
  const known: Record<string, Square> = { ...letters };
  for (const letter of Object.keys(rewards)) known[letter] ??= "floor";
  const grid = readMap("GridWorld", rows, known), text = [...rows.join("")];
  for (const letter of Object.keys(rewards)) {
    if (letter !== "#" && text.includes(letter)) continue;
    throw new RangeError(`GridWorld: rewards name ${inWords(letter)}, which nobody can enter on this map`);
  }
  demandWind(wind, grid.columns);
  const strengths = wind.map((strength) => Math.min(strength, grid.rows)); // more carries nobody further
  const labels = new Map<number, string>();
  text.forEach((letter, square) => {
    const isMarked = Object.hasOwn(rewards, letter) && letter !== "." && letter !== "S";
    if (isMarked) labels.set(square, signed(rewards[letter]));
  });
  return {
    map: { ...grid, labels, ...(strengths.some((strength) => strength > 0) ? { wind: strengths } : {}) },
    prices: text.map((letter) => Object.hasOwn(rewards, letter) ? rewards[letter] : stepReward),
  };
}

function demandRewards(rewards: unknown): void {
  if (typeof rewards !== "object" || rewards === null || Array.isArray(rewards)) {
    throw new TypeError(
      `GridWorld: rewards are given by letter, as in { G: 1, H: -1 }, got ${inWords(rewards)}`,
    );
  }
  for (const [letter, reward] of Object.entries(rewards)) {
    demandFinite("GridWorld", `the reward of ${inWords(letter)}`, reward);
  }
}

function demandWind(wind: unknown, columns: number): void {
  if (!Array.isArray(wind)) {
    throw new TypeError(`GridWorld: wind must be a list of numbers, one a column, got ${inWords(wind)}`);
  }
  Array.from(wind).forEach((strength, column) =>
    demandCount("GridWorld", `the wind of column ${column}`, strength, 0)
  );
  if (wind.length > 0 && wind.length !== columns) {
    throw new RangeError(
      `GridWorld: wind needs a number for each of the ${columns} columns, got ${wind.length}`,
    );
  }
}

function signed(reward: number): string {
  return `${reward > 0 ? "+" : ""}${inFigures(reward)}`;
}
