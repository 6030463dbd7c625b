import { assert, assertEquals } from "../../assert.ts";
import type { Locator } from "../browser.ts";
import { chooseMenu } from "../jupyterlab.ts";
import type { NotebookPage } from "../notebook_page.ts";
import { type Colour, coloursOf, contrast } from "../sight.ts";

const black: Colour = [0, 0, 0], white: Colour = [255, 255, 255];

/** In JupyterLab's dark theme a picture keeps its light card. */
export async function keepsLightCards(notebook: NotebookPage): Promise<void> {
  await chooseMenu(notebook.page, "Settings", "Theme", "JupyterLab Dark");
  await notebook.page.locator('body[data-jp-theme-light="false"]').waitFor({ state: "attached" });
  await notebook.page.locator("#jupyterlab-splash").waitFor({ state: "detached" }); // which fades away slowly
  for (const id of ["figure", "animation", "map"]) {
    await isLightCard((await notebook.output(id)).locator("img"));
  }
}

/** The card of a check is text, and goes with the theme: light on dark. */
export async function turnsTextLight(notebook: NotebookPage): Promise<void> {
  await isLightText((await notebook.output("unsolved")).locator(".jp-RenderedMarkdown"));
}

/** A picture is white within its rounded corners, whatever is around it. */
async function isLightCard(picture: Locator): Promise<void> {
  const { width, height, colours } = await coloursOf(picture);
  const inset = 10; // pixels
  for (const x of [inset, width - inset]) {
    for (const y of [inset, height - inset]) {
      assertEquals(colours[y * width + x], white, `at (${x}, ${y}) of ${width} × ${height} pixels`);
    }
  }
}

/** Behind the text it is dark, and enough pixels stand out from that to be letters. */
async function isLightText(text: Locator): Promise<void> {
  const { colours } = await coloursOf(text);
  const [background] = colours;
  assert(contrast(background, black) < 2, `behind the text it is ${background}`);
  const legible = colours.filter((colour) => contrast(colour, background) > 4.5);
  assert(legible.length > 0.005 * colours.length, `${legible.length} of ${colours.length} pixels stand out`);
}
