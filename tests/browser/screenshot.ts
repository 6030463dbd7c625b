/**
 * Makes the README's picture: a notebook in JupyterLab as it is committed, with
 * one cell at the top of the window. Nothing is run.
 *
 *     deno run -A tests/browser/screenshot.ts notebooks/04_q_learning_cartpole.ipynb CELL_ID data/pictures/lesson.png
 *
 * @module
 */
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { copyProject } from "../tasks/project_copy.ts";
import { runLab } from "../tasks/running_lab.ts";
import { ensureEnvironment, projectFolder } from "../../lib/tasks/environment.ts";
import { runTask, SetUpError } from "../../lib/tasks/set_up_error.ts";
import { startBrowser } from "./browser.ts";
import { NotebookPage } from "./notebook_page.ts";

async function main(): Promise<number> {
  const [path, cell, picture] = Deno.args;
  if (!picture) throw new SetUpError("screenshot.ts: say which NOTEBOOK, which CELL_ID and which OUT.png");
  await ensureEnvironment();
  await using cleanUp = new AsyncDisposableStack();
  const browser = cleanUp.adopt(await startBrowser(), (browser) => browser.close());
  const copy = cleanUp.adopt(await copyProject(), (copy) => Deno.remove(copy, { recursive: true }));
  const started = await runLab({ root: projectFolder, args: ["--folder", copy] });
  const lab = cleanUp.adopt(started, async () => void await started.stop());

  const folder = pathToFileURL(copy + "/");
  const viewport = { width: 1200, height: 800 };
  const notebook = await NotebookPage.open(browser, { url: lab.url, folder, path, viewport });
  await notebook.showAtTop(cell);
  await Deno.mkdir(dirname(picture), { recursive: true });
  await notebook.page.screenshot({ path: picture });
  return 0;
}

if (import.meta.main) await runTask(main);
