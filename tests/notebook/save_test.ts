import { assertEquals, assertRejects } from "../assert.ts";
import { granted } from "../granted.ts";
import { Buffer } from "node:buffer";
import { join } from "node:path";
import { Figure } from "../../lib/notebook/figure.ts";
import { element, svgDocument } from "../../lib/notebook/svg.ts";
import { restless, restlessAnimation } from "./animation/restless.ts";
import { Animation } from "../../lib/notebook/animation.ts";
import { decode, decodeGif } from "./pictures.ts";

const square = element("rect", { x: 10, y: 10, width: 20, height: 20, fill: "#0072b2" });
const figure = new Figure(svgDocument(60, 40, square), { width: 60, height: 40, description: "A square." });

/** Does something in a folder that is there just for it. */
async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort();
}

Deno.test("a Figure is saved as its name ends, in a folder that is made", { ignore: !granted }, async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "new", "square");
    await figure.save(`${path}.png`);
    await figure.save(`${path}.SVG`);
    assertEquals(await Deno.readFile(`${path}.png`), await figure.toPng());
    assertEquals(await Deno.readTextFile(`${path}.SVG`), figure.svg);
    assertEquals(await namesIn(join(folder, "new")), ["square.SVG", "square.png"]); // and nothing beside them
  });
});

Deno.test("an Animation is saved as GIF, PNG and SVG, all of which move", { ignore: !granted }, async () => {
  await inFolder(async (folder) => {
    for (const ending of ["gif", "png", "svg"]) await restlessAnimation.save(join(folder, `a.${ending}`));
    const [gif, png] = [
      decodeGif(await Deno.readFile(join(folder, "a.gif"))),
      decode(await Deno.readFile(join(folder, "a.png"))),
    ];
    assertEquals([gif.frames.length, png.frames.length], [6, 6]);
    assertEquals(gif.delays, [40, 80, 40, 120, 60, 500]);
    assertEquals(await Deno.readTextFile(join(folder, "a.svg")), restlessAnimation.toSvg());
  });
});

Deno.test("a wrong ending is an error that names the right ones", async () => {
  await assertRejects(
    () => figure.save("curve.gif"),
    RangeError,
    'Figure.save: a file\'s name must end in .png or .svg, got "curve.gif"',
  );
  await assertRejects(
    () => restlessAnimation.save("pole"),
    RangeError,
    'Animation.save: a file\'s name must end in .gif, .png or .svg, got "pole"',
  );
});

Deno.test("saveFrames() makes a PNG file of every frame", { ignore: !granted }, async () => {
  await inFolder(async (folder) => {
    await restlessAnimation.saveFrames(join(folder, "frames"));
    const names = await namesIn(join(folder, "frames"));
    assertEquals(names, ["0000.png", "0001.png", "0002.png", "0003.png", "0004.png", "0005.png"]);
    const { frames } = decode(await restlessAnimation.toPng());
    for (const [i, name] of names.entries()) {
      const { frames: [frame] } = decode(await Deno.readFile(join(folder, "frames", name)));
      assertEquals(Buffer.compare(frame, frames[i]), 0, name);
    }
  });
});

Deno.test("saveFrames() writes nothing into a folder that holds more frames than it has", {
  ignore: !granted,
}, async () => {
  await inFolder(async (folder) => {
    await restlessAnimation.saveFrames(folder);
    await restlessAnimation.saveFrames(folder); // the same again is fine
    const before = await Deno.readFile(join(folder, "0000.png"));
    const shorter = new Animation(restless.slice(1, 3), "Shorter.");
    await assertRejects(() => shorter.saveFrames(folder), RangeError, "already holds 0002.png");
    assertEquals(await Deno.readFile(join(folder, "0000.png")), before);
  });
});
