import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureEnvironment, projectFolder } from "../../lib/tasks/environment.ts";
import { assertEquals } from "../assert.ts";
import { copyProject } from "../tasks/project_copy.ts";
import { runLab } from "../tasks/running_lab.ts";
import { type Browser, type Page, startBrowser } from "./browser.ts";
import { NotebookPage } from "./notebook_page.ts";

/** JupyterLab on a copy of the project, with a browser to look at it; both end where the test does. */
export class OpenLab implements AsyncDisposable {
  /** JupyterLab's address, with its token. */
  readonly url: URL;
  /** The copy's folder, which JupyterLab shows. */
  readonly folder: URL;
  /** The browser. */
  readonly browser: Browser;
  readonly #cleanUp: AsyncDisposableStack;

  private constructor(url: URL, folder: URL, browser: Browser, cleanUp: AsyncDisposableStack) {
    this.url = url;
    this.folder = folder;
    this.browser = browser;
    this.#cleanUp = cleanUp;
  }

  /** Copies the project, and starts JupyterLab and the browser. */
  static async start(): Promise<OpenLab> {
    await using cleanUp = new AsyncDisposableStack();
    const browser = cleanUp.adopt(await startBrowser(), (browser) => browser.close());
    await ensureEnvironment();
    const copy = cleanUp.adopt(await copyProject(), (copy) => Deno.remove(copy, { recursive: true }));
    const started = await runLab({ root: projectFolder, args: ["--folder", copy] });
    const { url } = cleanUp.adopt(started, async () => assertEquals(await started.stop(), 0));
    return new OpenLab(url, pathToFileURL(copy + "/"), browser, cleanUp.move());
  }

  /** Opens a notebook in a window of its own; the path has "/" between its parts. */
  async open(path: string, viewport = { width: 1200, height: 900 }): Promise<NotebookPage> {
    const { url, folder, browser } = this;
    return await NotebookPage.open(browser, { url, folder, path, viewport });
  }

  /** Takes a picture of the window, if the variable BELLMAN_ARTIFACTS names a folder for it. */
  async keep(page: Page, name: string): Promise<void> {
    const artifacts = Deno.env.get("BELLMAN_ARTIFACTS");
    if (artifacts) await page.screenshot({ path: join(artifacts, `${name}.png`) });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cleanUp.disposeAsync();
  }
}
