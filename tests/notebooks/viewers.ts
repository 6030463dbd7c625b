/** Shows what readers see of a committed notebook who do not run it: `deno test -A tests/notebooks/viewers.ts`. */
import { DOMParser } from "linkedom";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { assert, assertEquals } from "../assert.ts";
import { type Page, startBrowser } from "../browser/browser.ts";
import { restless, restlessAnimation } from "../notebook/animation/restless.ts";
import { decode } from "../notebook/pictures.ts";
import { cardFor, drawFrame } from "../../lib/notebook/animation/frame.ts";
import { svgDocument } from "../../lib/notebook/svg.ts";
import { run } from "../../lib/tasks/command.ts";
import { ensureEnvironment } from "../../lib/tasks/environment.ts";
import { parseNotebook } from "../../lib/tasks/notebooks/file.ts";
import { notebookNames, notebookPath } from "../../lib/tasks/notebooks/folder.ts";
import { isCode } from "../../lib/tasks/notebooks/notebook.ts";

const names = await notebookNames();

/** The outputs of a notebook that hold a picture: what is shown, by media type. */
async function figuresOf(name: string): Promise<Record<string, unknown>[]> {
  const { cells } = parseNotebook(await Deno.readTextFile(notebookPath(name)));
  const outputs = cells.filter(isCode).flatMap(({ outputs }) => outputs);
  const data = outputs.flatMap((output) => "data" in output ? [output.data] : []);
  return data.filter((types) => Object.keys(types).some((type) => type.startsWith("image/")));
}

/** Does something with the HTML that nbconvert makes of a notebook. */
async function withHtml(
  name: string,
  template: string,
  body: (path: string) => Promise<void>,
): Promise<void> {
  const { python, env } = await ensureEnvironment();
  const folder = await Deno.makeTempDir();
  try {
    const output = ["--output-dir", folder, "--output", "page.html"];
    const args = ["-I", "-m", "nbconvert", "--to", "html", "--template", template, ...output];
    const { ok, text } = await run(python, [...args, notebookPath(name)], { env });
    assert(ok, text);
    await body(join(folder, "page.html"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

for (const name of names) {
  // GitHub and VS Code prefer HTML, SVG and Markdown to PNG, and do not show them as Jupyter does.
  Deno.test(`${name}: a figure is a PNG and words, and nothing that a viewer would prefer`, async () => {
    for (const data of await figuresOf(name)) {
      assertEquals(Object.keys(data).sort(), ["image/png", "text/plain"]);
    }
  });

  Deno.test(`${name}: its HTML export holds every figure, with its words`, async () => {
    const figures = await figuresOf(name);
    assert(figures.length > 0);
    await withHtml(name, "basic", async (path) => {
      const page = new DOMParser().parseFromString(await Deno.readTextFile(path), "text/html");
      const images = [...page.querySelectorAll(".output_png img")].map((image) =>
        ["src", "alt"].map((name) => image.getAttribute(name))
      );
      const source = (png: unknown) => `data:image/png;base64,${String(png).trim()}`;
      assertEquals(images, figures.map((data) => [source(data["image/png"]), data["text/plain"]]));
    });
  });

  Deno.test(`${name}: its figures show without scripts, on a page and on paper`, async () => {
    await using browser = await startBrowser();
    await withHtml(name, "lab", async (path) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(pathToFileURL(path).href, { waitUntil: "domcontentloaded" });
      const images = page.locator(".jp-RenderedImage img"), figures = await figuresOf(name);
      assertEquals(await images.count(), figures.length);
      for (const [i, image] of (await images.all()).entries()) {
        const { x = 0, width = 0, height = 0 } = await image.boundingBox() ?? {};
        const [own] = pixelsOf(String(figures[i]["image/png"])); // twice as many as are to be shown
        const isWide = width >= Math.min(own / 2, 400); // the page may be narrower
        assert(x >= 0 && isWide && height > 90, `picture ${i} is shown as ${width} × ${height} pixels`);
      }
      const paper = new TextDecoder("latin1").decode(await page.pdf({ format: "A4" }));
      for (const data of figures) {
        const [width, height] = pixelsOf(String(data["image/png"]));
        assert(new RegExp(`/Width ${width}\\s+/Height ${height}\\b`).test(paper), `${width} × ${height}`);
      }
    });
  });
}

/** The size of a PNG file, from its head. */
function pixelsOf(base64: string): [width: number, height: number] {
  const head = new DataView(Uint8Array.fromBase64(base64).buffer);
  return [head.getUint32(16), head.getUint32(20)];
}

Deno.test("a browser shows of an animated SVG, at every time, the frame of that time", async () => {
  await using browser = await startBrowser();
  const { width, height } = restlessAnimation;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  const look = async (svg: string, seconds?: number) => {
    await page.setContent(`<body style="margin: 0">${svg}`);
    if (seconds !== undefined) await stopAt(page, seconds);
    return decode(await page.screenshot()).frames[0];
  };
  let time = 0;
  for (const [i, frame] of restless.entries()) {
    const still = await look(svgDocument(width, height, drawFrame(frame, cardFor(restlessAnimation.frames))));
    const moving = await look(restlessAnimation.toSvg(), time + frame.delay / 2000);
    const apart = still.reduce((most, byte, at) => Math.max(most, Math.abs(byte - moving[at])), 0);
    assert(apart < 100, `frame ${i}: ${apart}`); // edges may be smoothed a little differently
    time += frame.delay / 1000;
  }
});

/** Stops a page's animated SVG at a time, in seconds. */
async function stopAt(page: Page, seconds: number): Promise<void> {
  type Clock = { pauseAnimations(): void; setCurrentTime(seconds: number): void };
  await page.locator("svg").first().evaluate((svg: Clock, seconds: number) => {
    svg.pauseAnimations();
    svg.setCurrentTime(seconds);
  }, seconds);
}
