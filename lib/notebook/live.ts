import { tick, Ticker } from "../train/tick.ts";
import { jupyter } from "./display.ts";
import { Output } from "./output.ts";
import { LiveChart } from "./live/chart.ts";
import { demandItems } from "./live/items.ts";
import { kindOf } from "./plot/demand.ts";
import { progress, type ProgressOptions } from "./progress.ts";

/**
 * Passes items through while a chart in the cell shows how things are: it is
 * drawn anew between two items, ten times a second at most, and seldom enough
 * to take less than 2 % of the time. When the loop ends, for whatever reason,
 * what stays is the chart of all that there was by then. Outside a notebook
 * nothing is drawn. The stop button works, whatever the items come from.
 *
 * @param items What to go through: a training run, an array, anything iterable.
 * @param draw Makes the figure, or the table, of what has been gathered so far; of nothing, where no item came.
 * @param options Those of `rl.progress`: with them, a line below the chart tells how far things are.
 * @throws {TypeError} If there is nothing to go through, `draw` is no function or returns no figure, or there is no
 *   such option.
 * @throws {Interrupted} If the stop button was pressed.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const run = rl.train(new rl.RandomAgent(env), env, { episodes: 50, seed: 0 });
 * const returns: number[] = [];
 * for await (const episode of rl.live(run, () => rl.plot.learningCurve(returns), { total: 50 })) {
 *   returns.push(episode.return);
 * }
 * ```
 */
export async function* live<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  draw: () => Output,
  options?: ProgressOptions<Item>,
): AsyncGenerator<Item, void, undefined> {
  demandItems("live", items);
  demandDrawing(draw);
  const source = options === undefined ? items : progress(items, options);
  if (jupyter() === undefined) return yield* source;
  const chart = new LiveChart(draw), ticker = new Ticker();
  let failed = false;
  try {
    await chart.begin();
    for await (const item of source) {
      yield item;
      await chart.update();
      if (ticker.due()) await tick();
    }
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    // where something failed already, that is what is told, and not what it makes of the chart
    await chart.end().catch((error) => failed || Promise.reject(error));
  }
}

function demandDrawing(draw: unknown): void {
  if (typeof draw === "function") return;
  const given = draw instanceof Output ? "the figure itself; write () => before it" : kindOf(draw);
  throw new TypeError(`live: draw must be a function that returns a figure, got ${given}`);
}
