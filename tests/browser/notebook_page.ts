import { basename } from "node:path";
import type { Browser, Locator, Page } from "./browser.ts";

/** A cell as the notebook's file holds it, as far as tests read it. */
export interface FileCell {
  readonly id: string;
  readonly cell_type: "code" | "markdown" | "raw";
  readonly source: string | readonly string[];
  readonly metadata: { readonly bellman?: { readonly exercise?: string } };
}

/** The text of a cell. */
export function sourceOf({ source }: FileCell): string {
  return typeof source === "string" ? source : source.join("");
}

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
  readonly cells: readonly FileCell[];

  private constructor(page: Page, cells: readonly FileCell[]) {
    this.page = page;
    this.cells = cells;
  }

  /** Opens a notebook in a fresh workspace and waits until its kernel is ready. */
  static async open(browser: Browser, options: OpenOptions): Promise<NotebookPage> {
    const { url, folder, path, viewport, deviceScaleFactor = 1 } = options;
    const { cells } = JSON.parse(await Deno.readTextFile(new URL(path, folder)));
    const page = await browser.newPage({ viewport, deviceScaleFactor });
    const address = new URL(`/lab/tree/${path}${url.search}`, url);
    address.searchParams.set("reset", "");
    await page.goto(address.href);
    await page.locator(`.lm-TabBar-tab.jp-mod-current[title*="${basename(path)}"]`).waitFor({
      timeout: 60_000,
    });
    await page.locator(".jp-Notebook .jp-Cell").first().waitFor({ timeout: 60_000 });
    const notebook = new NotebookPage(page, cells);
    await notebook.#ready();
    return notebook;
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

  /** Chooses an entry of JupyterLab's menu, as menu("Run", "Run All Cells"). */
  async menu(name: string, entry: string): Promise<void> {
    await this.page.locator(".lm-MenuBar-itemLabel", { hasText: new RegExp(`^${name}$`) }).click();
    await this.page.locator(".lm-Menu-itemLabel", { hasText: new RegExp(`^${entry}$`) }).click();
  }

  /** Clears all outputs, runs all cells, and waits until every one has run. */
  async runAll(): Promise<void> {
    const code = this.cells.filter((cell) => cell.cell_type === "code").map(({ id }) => id);
    const isEach = (pattern: RegExp) => async () =>
      (await Promise.all(code.map((id) => this.prompt(id)))).every((prompt) => pattern.test(prompt));
    await this.menu("Edit", "Clear Outputs of All Cells");
    await this.#until("all outputs are cleared", isEach(/^\[ *\]:$/));
    await this.menu("Run", "Run All Cells");
    await this.#until("all cells have run", isEach(/^\[\d+\]:$/));
  }

  /** Clicks into a cell and replaces its text, at once, so that the editor adds no brackets or indents of its own. */
  async type(id: string, text: string): Promise<void> {
    await this.cell(id).locator(".cm-content").click();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Runs a cell with Ctrl+Enter and waits until it has run. */
  async run(id: string): Promise<void> {
    const before = await this.prompt(id);
    await this.cell(id).locator(".cm-content").click();
    await this.page.keyboard.press("Control+Enter");
    await this.#until(`cell "${id}" has run`, async () => {
      const prompt = await this.prompt(id);
      return prompt !== before && /^\[\d+\]:$/.test(prompt);
    });
  }

  /** Waits until the kernel has started and is idle. */
  async #ready(): Promise<void> {
    const indicator = this.page.locator(".jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator").first();
    await this.#until(
      "the kernel is ready",
      async () => await indicator.getAttribute("data-status") === "idle",
    );
  }

  async #until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 120_000; Date.now() < end;) {
      const dialogs = await this.page.locator(".jp-Dialog-content").allInnerTexts();
      if (dialogs.length > 0) throw new Error(`JupyterLab asks: ${dialogs.join(" ")}`);
      if (await isSo()) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`JupyterLab: waited two minutes until ${what}`);
  }
}
