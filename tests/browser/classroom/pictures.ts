import { assert, assertEquals, assertMatch } from "../../assert.ts";
import type { NotebookPage } from "../notebook_page.ts";
import { widthOf } from "../sight.ts";

/** Below a cell there is one picture: a PNG, the form that every viewer shows, and it has loaded. */
export async function showsOnePng(notebook: NotebookPage, id: string): Promise<void> {
  const picture = (await notebook.output(id)).locator("img");
  assertEquals(await picture.count(), 1, `pictures below "${id}"`);
  assertMatch(await picture.getAttribute("src") ?? "", /^data:image\/png;/);
  const width = await widthOf(picture);
  assert(width > 400, `the picture below "${id}" is ${width} pixels wide`);
}
