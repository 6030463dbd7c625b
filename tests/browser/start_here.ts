/**
 * The first lesson as its reader meets it, in a real browser: `deno test -A tests/browser/start_here.ts`.
 * It needs Chromium or Chrome, so plain `deno test` leaves it out. Pictures of
 * what was seen go to the folder that BELLMAN_ARTIFACTS names, if there is one.
 *
 * @module
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exercises } from "../../lib/exercises/mod.ts";
import { ensureEnvironment, projectFolder } from "../../lib/tasks/environment.ts";
import { assert, assertEquals, assertMatch } from "../assert.ts";
import { copyProject } from "../tasks/project_copy.ts";
import { runLab } from "../tasks/running_lab.ts";
import { type Page, startBrowser } from "./browser.ts";
import { type FileCell, NotebookPage, sourceOf } from "./notebook_page.ts";

/** The first exercise of a notebook: the ids of its two cells, and the text of the solved one. */
function exerciseOf(cells: readonly FileCell[]): { answer: string; check: string; solution: string } {
  const find = (text: string) => {
    const cell = cells.find((cell) => cell.cell_type === "code" && sourceOf(cell).includes(text));
    if (!cell) throw new Error(`No cell of the notebook contains ${text}`);
    return cell;
  };
  const { id, metadata } = find("throw new rl.Todo()");
  for (const [name, { solution }] of Object.entries(exercises)) {
    if (name === metadata.bellman?.exercise) {
      return { answer: id, check: find(`rl.check("${name}"`).id, solution };
    }
  }
  throw new Error(`The metadata of cell "${id}" name no exercise of lib/exercises`);
}

Deno.test("00_start_here: runs, shows a plot and a moving animation, and an exercise is solved by typing", {
  ignore: Deno.build.os === "windows", // where a program cannot be asked to end as by Ctrl-C
}, async (t) => {
  await using cleanUp = new AsyncDisposableStack();
  const browser = cleanUp.adopt(await startBrowser(), (browser) => browser.close());
  await ensureEnvironment();
  const copy = cleanUp.adopt(await copyProject(), (copy) => Deno.remove(copy, { recursive: true }));
  const started = await runLab({ root: projectFolder, args: ["--folder", copy] });
  const lab = cleanUp.adopt(started, async () => assertEquals(await started.stop(), 0));
  const artifacts = Deno.env.get("BELLMAN_ARTIFACTS");
  const keep = async (page: Page, name: string) => {
    if (artifacts) await page.screenshot({ path: join(artifacts, `${name}.png`) });
  };

  await t.step("the printed address opens the contents page, as it reads", async () => {
    const page = await browser.newPage();
    await page.goto(lab.url.href);
    await page.locator(".jp-MarkdownViewer h1").waitFor();
    await keep(page, "contents");
    await page.close();
  });

  const notebook = await NotebookPage.open(browser, {
    url: lab.url,
    folder: pathToFileURL(copy + "/"),
    path: "notebooks/00_start_here.ipynb",
    viewport: { width: 1200, height: 900 },
  });
  await t.step("all cells run, and none ends in an error", async () => {
    await notebook.runAll();
    for (const { id, cell_type } of notebook.cells) {
      if (cell_type !== "code") continue;
      assertEquals(await notebook.errors(id), [], id);
    }
  });

  await t.step("the plot is a picture that has loaded", async () => {
    const picture = (await notebook.output("plot")).locator("img").first();
    await picture.waitFor();
    const width = await picture.evaluate((image: { naturalWidth: number }) => image.naturalWidth);
    assert(width > 100, `the picture is ${width} pixels wide`);
    await keep(notebook.page, "plot");
  });

  await t.step("the animation moves", async () => {
    const picture = (await notebook.output("animation")).locator("img").first();
    await picture.waitFor();
    const look = async () => (await picture.screenshot({ animations: "allow" })).toString("base64");
    const first = await look();
    let moved = false;
    for (let tries = 0; tries < 20 && !moved; tries++) { // it rests on its last picture for a second
      await notebook.page.waitForTimeout(250);
      moved = await look() !== first;
    }
    assert(moved, "the animation showed the same picture for 5 s");
    await keep(notebook.page, "animation");
  });

  const { answer, check, solution } = exerciseOf(notebook.cells);
  await t.step("an unsolved exercise is still to do", async () => {
    assertMatch(await notebook.outputText(check), /○/);
    await keep(notebook.page, "unsolved");
  });
  await t.step("typing the solution turns its check green", async () => {
    await notebook.type(answer, solution);
    await notebook.run(answer);
    await notebook.run(check);
    assertMatch(await notebook.outputText(check), /✓[^]*passed/);
    await keep(notebook.page, "solved");
  });
});
