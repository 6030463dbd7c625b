import { fileURLToPath } from "node:url";
import { readNotebook, writeNotebook } from "../../../lib/tasks/notebooks/file.ts";
import { assert, assertMatch } from "../../assert.ts";
import type { NotebookPage } from "../notebook_page.ts";
import type { OpenLab } from "../open_lab.ts";
import { isMoving } from "../sight.ts";
import { isThere } from "./course_map.ts";
import { showsHints } from "./exercises.ts";
import { showsOnePng } from "./pictures.ts";

/** A figure and an animation. */
export const cells = {
  figure: "rl.plot.bars({ left: 3, right: 5 });",
  animation: "rl.animate(await rl.record(new rl.RandomAgent(env), env, { seed: 7 }));",
};

/** Runs what has not run, saves and closes the notebook, and changes its file, after which Jupyter trusts it no more. */
export async function reopened(lab: OpenLab, notebook: NotebookPage, path: string): Promise<NotebookPage> {
  for (const id of Object.keys(cells)) await notebook.run(id);
  await notebook.save();
  await notebook.page.close();

  const file = new URL(path, lab.folder);
  const { cells: [first, ...others], ...rest } = await readNotebook(file);
  const changed = { ...first, source: `${first.source} // as it came by mail` };
  await writeNotebook(fileURLToPath(file), { ...rest, cells: [changed, ...others] });
  return await lab.open(path);
}

/** Everything that the course shows is there, though no output is trusted. */
export async function showsEverything(notebook: NotebookPage): Promise<void> {
  const trust = await notebook.page.locator(".jp-StatusItem-trust").getAttribute("title");
  assertMatch(trust ?? "", /^Notebook not trusted: 0 of/);
  for (const id of ["live", "live-to-the-end", "gathered", "figure", "animation"]) {
    await showsOnePng(notebook, id);
  }
  assert(await isMoving((await notebook.output("animation")).locator("img")), "the animation stands still");
  assertMatch(await notebook.outputText("check"), /✓[^]*passed/);
  await showsHints(notebook);
  await isThere(notebook);
}
