// The version stands here and not in deno.json, since the course itself needs no browser of its own.
// deno-lint-ignore no-import-prefix
import { type Browser, chromium, type Locator, type Page } from "npm:playwright-core@1.65.1";
import { join } from "node:path";
import { exists } from "../../lib/storage/files.ts";

export type { Browser, Locator, Page };

/** Where Chromium or Chrome is installed, by operating system. */
const places: Record<string, readonly string[]> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) =>
    join("/usr/bin", name)
  ),
  darwin: ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  windows: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map((folder) =>
    join(Deno.env.get(folder) ?? "", "Google", "Chrome", "Application", "chrome.exe")
  ),
};

/** What lets Chromium run as root, without a display, and without calls home. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of the Chromium or Chrome to test with: the variable CHROMIUM, else an installed one.
 *
 * @throws {Error} If there is none, with what to install.
 */
async function findBrowser(): Promise<string> {
  const named = Deno.env.get("CHROMIUM");
  for (const path of named ? [named] : places[Deno.build.os] ?? []) {
    if (await exists(path)) return path;
  }
  throw new Error(
    named
      ? `The browser tests: CHROMIUM names ${named}, but there is no such file`
      : "The browser tests need Chromium or Chrome. Install one (Debian: apt install chromium; elsewhere: " +
        "google.com/chrome), or let the variable CHROMIUM name its binary",
  );
}

/** Starts the installed browser, without a window. Whoever asked closes it. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await findBrowser(), headless: true, args: flags });
}
