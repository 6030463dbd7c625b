/**
 * The first lesson as its reader meets it, in a real browser: `deno test -A tests/browser/start_here.ts`.
 * It needs Chromium or Chrome, so plain `deno test` leaves it out. Pictures of
 * what was seen go to the folder that BELLMAN_ARTIFACTS names, if there is one.
 *
 * @module
 */
import { exercises } from "../../lib/exercises/mod.ts";
import { isCode, type Notebook } from "../../lib/tasks/notebooks/notebook.ts";
import { assert, assertEquals, assertMatch } from "../assert.ts";
import { OpenLab } from "./open_lab.ts";
import { isMoving, widthOf } from "./sight.ts";

/** The first exercise of a notebook: the ids of its two cells, and the text of the solved one. */
function exerciseOf(cells: Notebook["cells"]): { answer: string; check: string; solution: string } {
  const find = (text: string) => {
    const cell = cells.find((cell) => isCode(cell) && cell.source.includes(text));
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
  await using lab = await OpenLab.start();

  await t.step("the printed address opens the contents page, as it reads", async () => {
    const page = await lab.browser.newPage();
    await page.goto(lab.url.href);
    await page.locator(".jp-MarkdownViewer h1").waitFor();
    await lab.keep(page, "contents");
    await page.close();
  });

  const notebook = await lab.open("notebooks/00_start_here.ipynb");
  await t.step("all cells run, and none ends in an error", async () => {
    await notebook.runAll();
    for (const cell of notebook.cells) {
      if (isCode(cell)) assertEquals(await notebook.errors(cell.id), [], cell.id);
    }
  });

  await t.step("the plot is a picture that has loaded", async () => {
    const width = await widthOf((await notebook.output("plot")).locator("img").first());
    assert(width > 100, `the picture is ${width} pixels wide`);
    await lab.keep(notebook.page, "plot");
  });

  await t.step("the animation moves", async () => {
    const picture = (await notebook.output("animation")).locator("img").first();
    assert(await isMoving(picture), "the animation showed the same picture for 5 s");
    await lab.keep(notebook.page, "animation");
  });

  const { answer, check, solution } = exerciseOf(notebook.cells);
  await t.step("an unsolved exercise is still to do", async () => {
    assertMatch(await notebook.outputText(check), /○/);
    await lab.keep(notebook.page, "unsolved");
  });
  await t.step("typing the solution turns its check green", async () => {
    await notebook.type(answer, solution);
    await notebook.run(answer);
    await notebook.run(check);
    assertMatch(await notebook.outputText(check), /✓[^]*passed/);
    await lab.keep(notebook.page, "solved");
  });
});
