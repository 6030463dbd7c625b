/**
 * Makes the README's picture: a notebook in JupyterLab as it is committed, with
 * one cell at the top of the window. Nothing is run.
 *
 *     deno run -A tests/browser/screenshot.ts notebooks/04_q_learning_cartpole.ipynb CELL_ID data/pictures/lesson.png
 *
 * @module
 */
import { dirname } from "node:path";
import { runTask, SetUpError } from "../../lib/tasks/set_up_error.ts";
import { OpenLab } from "./open_lab.ts";

async function main(): Promise<number> {
  const [path, cell, picture] = Deno.args;
  if (!picture) throw new SetUpError("screenshot.ts: say which NOTEBOOK, which CELL_ID and which OUT.png");
  await using lab = await OpenLab.start();
  const notebook = await lab.open(path, { width: 1200, height: 800 });
  await notebook.showAtTop(cell);
  await Deno.mkdir(dirname(picture), { recursive: true });
  await notebook.page.screenshot({ path: picture });
  return 0;
}

if (import.meta.main) await runTask(main);
