import type { Page } from "./browser.ts";

/** Chooses an entry of JupyterLab's menu, as chooseMenu(page, "Settings", "Theme", "JupyterLab Dark"). */
export async function chooseMenu(page: Page, menu: string, ...entries: readonly string[]): Promise<void> {
  await page.locator(".lm-MenuBar-itemLabel", { hasText: whole(menu) }).click();
  for (const entry of entries) {
    await page.locator(".lm-Menu-itemLabel", { hasText: whole(entry) }).click();
  }
}

/** Waits until something is so, two minutes at most; a question of JupyterLab's ends the wait as an error. */
export async function until(page: Page, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    const dialogs = await page.locator(".jp-Dialog-content").allInnerTexts();
    if (dialogs.length > 0) throw new Error(`JupyterLab asks: ${dialogs.join(" ")}`);
    if (await isSo()) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`JupyterLab: waited two minutes until ${what}`);
}

function whole(label: string): RegExp {
  return new RegExp(`^${label}$`);
}
