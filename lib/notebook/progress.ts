import { demandKnown } from "../demands/known.ts";
import { Interrupted, tick, Ticker } from "../train/tick.ts";
import type { Bundle } from "./output.ts";
import { demandItems } from "./live/items.ts";
import { Pace } from "./live/pace.ts";
import { Place } from "./live/place.ts";
import { element, escape } from "./svg.ts";
import { readable } from "./wording.ts";

/** Options of {@linkcode progress}. */
export interface ProgressOptions<Item> {
  /** How many items will come; by it the time left is estimated. Default: the length of an array. */
  readonly total?: number;
  /** What the items are, in the plural. Default `"episodes"`. */
  readonly label?: string;
  /** What to say of the latest item beside its number. */
  readonly describe?: (item: Item) => string;
}

/**
 * Passes items through while a line in the cell tells how far things are, and
 * how long they will take. It is renewed ten times a second at most, and seldom
 * enough to take less than 2 % of the time. When the loop ends, for whatever
 * reason, what stays is a line without times: how many items there were, and
 * what there is to say of the last. Outside a notebook nothing is shown. The
 * stop button works, whatever the items come from.
 *
 * @param items What to go through: a training run, an array, anything iterable.
 * @throws {TypeError} If there is nothing to go through, or no such option.
 * @throws {Interrupted} If the stop button was pressed.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const run = rl.train(new rl.RandomAgent(env), env, { episodes: 50, seed: 0 });
 * const returns: number[] = [];
 * for await (const episode of rl.progress(run, { total: 50, describe: (e) => `return ${e.return}` })) {
 *   returns.push(episode.return);
 * }
 * ```
 */
export async function* progress<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  options: ProgressOptions<Item> = {},
): AsyncGenerator<Item, void, undefined> {
  demandItems("progress", items);
  demandKnown("progress", options, ["total", "label", "describe"]);
  const { total = Array.isArray(items) ? items.length : undefined, label = "episodes", describe } = options;
  const line = new Place(), pace = new Pace(), ticker = new Ticker();
  const begin = performance.now();
  let done = 0;
  let latest: Item | undefined;
  let ending: Ending = "stopped";
  const told = () => latest === undefined || describe === undefined ? "" : ` · ${describe(latest)}`;
  const renew = () => line.show(running(done, total, label, performance.now() - begin, told()));
  try {
    await renew(); // at once, so that what the loop shows stands below the line, however fast it is
    for await (const item of items) {
      latest = item;
      done++;
      if (pace.due()) await pace.draw(renew);
      yield item;
      if (ticker.due()) await tick();
    }
    ending = "finished";
  } catch (error) {
    ending = error instanceof Interrupted ? "interrupted" : "failed";
    throw error;
  } finally {
    await line.show(ended(ending, done, total, label, told()));
  }
}

/** How a loop can end: by itself, by `break` or an error in its body, by the stop button, by an error in what it goes through. */
type Ending = "finished" | "stopped" | "interrupted" | "failed";

function running(
  done: number,
  total: number | undefined,
  label: string,
  elapsed: number,
  told: string,
): Bundle {
  const left = total === undefined || done === 0
    ? ""
    : ` · ${duration((elapsed / done) * Math.max(0, total - done))} left`;
  const text = `${counted(done, total, label)}${left}${told}`;
  const bar = element("progress", {
    value: total === undefined ? undefined : done,
    max: total,
    style: "vertical-align: middle",
  }, "");
  return { data: { "text/html": `${bar} ${escape(text)}`, "text/plain": text } };
}

function ended(ending: Ending, done: number, total: number | undefined, label: string, told: string): Bundle {
  const sentence = ending === "finished"
    ? `✓ ${readable(done)} ${label}`
    : `${ending} after ${counted(done, total, label)}`;
  return { data: { "text/plain": `${sentence}${told}` } };
}

function counted(done: number, total: number | undefined, label: string): string {
  return total === undefined
    ? `${readable(done)} ${label}`
    : `${readable(done)} of ${readable(total)} ${label}`;
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}
