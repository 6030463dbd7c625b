import { answerName } from "../../../lib/exercises/exercise.ts";
import { exercises } from "../../../lib/exercises/mod.ts";
import { assert, assertMatch, assertStringIncludes } from "../../assert.ts";
import type { NotebookPage } from "../notebook_page.ts";
import { widthOf } from "../sight.ts";

export const cells = { map: "rl.course();" };

/** Draws the map, and reads the sign of the exercise that this notebook asks, in the list below it. */
export async function marks(notebook: NotebookPage, sign: "✓" | "○"): Promise<void> {
  await notebook.run("map");
  await isThere(notebook);
  assertStringIncludes(await notebook.outputText("map"), `${sign} ${exercises["episode-return"].title}`);
}

/** The map is a picture that has loaded, with links below it. */
export async function isThere(notebook: NotebookPage): Promise<void> {
  const output = await notebook.output("map");
  assert(await widthOf(output.locator("img")) > 400);
  assertMatch((await output.locator("a").allTextContents()).join("\n"), /^00 Start here$/m);
}

/** The first link below the map opens the lesson in which one goes on, at the exercise itself. */
export async function leadsOn(notebook: NotebookPage): Promise<void> {
  const link = (await notebook.output("map")).locator("a").first();
  const title = await link.textContent();
  const next = Object.values(exercises).find((exercise) => exercise.title === title);
  assert(next, `no exercise is called "${title}"`);
  await link.click();
  await notebook.showsTab(`${next.lesson}.ipynb`);
  const cell = notebook.page.locator(".jp-NotebookPanel:visible .jp-Cell.jp-mod-active");
  await cell.filter({ hasText: answerName(next) }).waitFor();
}
