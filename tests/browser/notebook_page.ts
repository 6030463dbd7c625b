import { basename } from "node:path";
import { isCode, type Notebook } from "../../lib/tasks/notebooks/notebook.ts";
import { readNotebook } from "../../lib/tasks/notebooks/file.ts";
import type { Browser, Locator, Page } from "./browser.ts";
import { chooseMenu, until } from "./jupyterlab.ts";

/** How a notebook is opened. */
export interface OpenOptions {
  /** JupyterLab's address, with its token. */
  url: URL;
  /** The folder that JupyterLab shows. */
  folder: URL;
  /** The notebook's path in that folder, with "/" between its parts. */
  path: string;
  /** The browser window, in CSS pixels. */
  viewport: { width: number; height: number };
  /** Screen pixels to a CSS pixel. Default 1. */
  deviceScaleFactor?: number;
}

/** A notebook that is open in JupyterLab, seen and handled as a person does: by eye, mouse and keyboard. */
export class NotebookPage {
  /** The browser's page. */
  readonly page: Page;
  /** The cells as they were in the file when it was opened. */
  readonly cells: Notebook["cells"];

  private constructor(page: Page, cells: Notebook["cells"]) {
    this.page = page;
    this.cells = cells;
  }

  /** Opens a notebook in a fresh workspace and waits until its kernel is ready. */
  static async open(browser: Browser, options: OpenOptions): Promise<NotebookPage> {
    const { url, folder, path, viewport, deviceScaleFactor = 1 } = options;
    const { cells } = await readNotebook(new URL(path, folder));
    const page = await browser.newPage({ viewport, deviceScaleFactor });
    const address = new URL(`/lab/tree/${path}${url.search}`, url);
    address.searchParams.set("reset", "");
    await page.goto(address.href);
    const notebook = new NotebookPage(page, cells);
    await notebook.showsTab(path);
    await page.locator(".jp-Notebook .jp-Cell").first().waitFor({ timeout: 60_000 });
    await notebook.isIdle();
    return notebook;
  }

  /** Waits until the tab of a file is the one in front. */
  async showsTab(path: string): Promise<void> {
    const tab = `.lm-TabBar-tab.jp-mod-current[title*="${basename(path)}"]`;
    await this.page.locator(tab).waitFor({ timeout: 60_000 });
  }

  /** The cell with an id. */
  cell(id: string): Locator {
    const index = this.cells.findIndex((cell) => cell.id === id);
    if (index < 0) {
      throw new RangeError(
        `NotebookPage: no cell has the id "${id}", there are ${this.cells.map((c) => c.id)}`,
      );
    }
    return this.page.locator(".jp-NotebookPanel:visible .jp-Notebook .jp-Cell").nth(index);
  }

  /** Scrolls to a code cell and gives what stands below it. */
  async output(id: string): Promise<Locator> {
    await this.cell(id).scrollIntoViewIfNeeded();
    return this.cell(id).locator(".jp-Cell-outputWrapper");
  }

  /** Hides the file browser and scrolls until a cell is at the top of the window, and stays there. */
  async showAtTop(id: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+b");
    // Pictures that load on the way move what is below them: scroll until it stays.
    for (let i = 0; i < 5; i++) {
      await this.cell(id).evaluate((cell: { scrollIntoView(toTop: boolean): void }) =>
        cell.scrollIntoView(true)
      );
      await this.page.waitForTimeout(300);
    }
  }

  /** The text below a code cell. */
  async outputText(id: string): Promise<string> {
    return await (await this.output(id)).textContent() ?? "";
  }

  /** The errors below a code cell, and what was written to its error output. */
  async errors(id: string): Promise<string[]> {
    const kinds = ["error", "stderr"].map((kind) => `[data-mime-type="application/vnd.jupyter.${kind}"]`);
    return await (await this.output(id)).locator(kinds.join(", ")).allTextContents();
  }

  /** What stands beside a code cell: "[ ]:" before it runs, "[*]:" while it does, "[3]:" afterwards. */
  async prompt(id: string): Promise<string> {
    return await this.cell(id).locator(".jp-InputPrompt").textContent() ?? "";
  }

  /** Clears all outputs, runs all cells, and waits until every one has run. */
  async runAll(): Promise<void> {
    const code = this.cells.filter(isCode).map(({ id }) => id);
    const isEach = (pattern: RegExp) => async () =>
      (await Promise.all(code.map((id) => this.prompt(id)))).every((prompt) => pattern.test(prompt));
    await chooseMenu(this.page, "Edit", "Clear Outputs of All Cells");
    await until(this.page, "all outputs are cleared", isEach(/^\[ *\]:$/));
    await chooseMenu(this.page, "Run", "Run All Cells");
    await until(this.page, "all cells have run", isEach(/^\[\d+\]:$/));
  }

  /** Clicks into a cell and replaces its text, at once, so that the editor adds no brackets or indents of its own. */
  async type(id: string, text: string): Promise<void> {
    await this.cell(id).locator(".cm-content").click();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Begins to run a cell with Ctrl+Enter; resolves when the cell says that it runs, or has run already. */
  async begin(id: string): Promise<void> {
    const before = await this.prompt(id);
    await this.cell(id).locator(".cm-content").click();
    await this.page.keyboard.press("Control+Enter");
    await until(this.page, `cell "${id}" begins`, async () => await this.prompt(id) !== before);
  }

  /** Waits until a cell that was begun has run. */
  async end(id: string): Promise<void> {
    await until(this.page, `cell "${id}" has run`, async () => /^\[\d+\]:$/.test(await this.prompt(id)));
  }

  /** Runs a cell with Ctrl+Enter and waits until it has run. */
  async run(id: string): Promise<void> {
    await this.begin(id);
    await this.end(id);
  }

  /** Saves the notebook with Ctrl+S and waits until it is saved. */
  async save(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+s");
    const changed = this.page.locator(".lm-TabBar-tab.jp-mod-current.jp-mod-dirty");
    await until(this.page, "the notebook is saved", async () => await changed.count() === 0);
  }

  /** Waits until the kernel has started and is idle. */
  async isIdle(): Promise<void> {
    const indicator = this.page.locator(".jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator").first();
    const status = () => indicator.getAttribute("data-status");
    await until(this.page, "the kernel is idle", async () => await status() === "idle");
  }
}
