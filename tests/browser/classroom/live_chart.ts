import { assertEquals, assertMatch } from "../../assert.ts";
import type { NotebookPage } from "../notebook_page.ts";
import { showsOnePng } from "./pictures.ts";

/** Two training runs with a chart: one that goes on until it is stopped, and one that ends by itself. */
export const cells = {
  live: `const returns: number[] = [];
const run = rl.train(agent, env, { episodes: Infinity, seed: 0 });
for await (const episode of rl.live(run, () => rl.plot.learningCurve(returns))) {
  returns.push(episode.return);
  await new Promise((resolve) => setTimeout(resolve, 1)); // as if it were a slower environment
}`,
  "live-to-the-end": `const few: number[] = [];
const short = rl.train(agent, env, { episodes: 50, seed: 1 });
for await (const { return: one } of rl.live(short, () => rl.plot.learningCurve(few), { total: 50 })) {
  few.push(one);
}`,
};

/** The chart of a run that goes on is seen to change three times, and is never gone in between. */
export async function changes(notebook: NotebookPage): Promise<void> {
  await notebook.begin("live");
  assertEquals(await watch(notebook, "live", 4), { pictures: 4, blanks: 0 });
  assertEquals(await notebook.prompt("live"), "[*]:");
}

/** What is left of a run that ended by itself is one picture, and how long it was. */
export async function ends(notebook: NotebookPage): Promise<void> {
  await notebook.run("live-to-the-end");
  assertEquals(await notebook.errors("live-to-the-end"), []);
  assertMatch(await notebook.outputText("live-to-the-end"), /✓ 50 episodes/);
  await showsOnePng(notebook, "live-to-the-end");
}

/** What is read of a cell on the page. */
interface CellElement {
  querySelector(selector: string): { src: string; clientHeight: number } | null;
}

/** Looks at the picture below a cell every few milliseconds, until so many were seen or a minute is over. */
async function watch(notebook: NotebookPage, id: string, pictures: number) {
  await notebook.output(id); // scrolls to it
  return await notebook.cell(id).evaluate((cell: CellElement, pictures) => {
    const seen = new Set<string>(), end = Date.now() + 60_000;
    let blanks = 0;
    return new Promise<{ pictures: number; blanks: number }>((resolve) => {
      const timer = setInterval(() => {
        const picture = cell.querySelector(".jp-Cell-outputWrapper img");
        if (picture !== null && picture.clientHeight > 0) seen.add(picture.src);
        else if (seen.size > 0) blanks++;
        if (seen.size < pictures && Date.now() < end) return;
        clearInterval(timer);
        resolve({ pictures: seen.size, blanks });
      }, 5);
    });
  }, pictures);
}
