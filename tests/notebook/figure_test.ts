import { assert, assertEquals } from "../assert.ts";
import { granted } from "../granted.ts";
import { jupyterDisplay } from "../../lib/notebook/output.ts";
import { Figure } from "../../lib/notebook/figure.ts";
import { element, paper, svgDocument, textLine } from "../../lib/notebook/svg.ts";
import { countColour, decode } from "./pictures.ts";

function figure(...parts: string[]): Figure {
  const size = { width: 120, height: 60 };
  return new Figure(svgDocument(120, 60, paper(120, 60), ...parts), { ...size, description: "A test." });
}

const square = element("rect", { x: 10, y: 10, width: 20, height: 20, fill: "#0072b2" });

Deno.test("a Figure is a PNG twice as fine as the page, with its size and its description", {
  ignore: !granted,
}, async () => {
  const { data, metadata } = await figure(square).bundle();
  assertEquals(Object.keys(data), ["image/png", "text/plain"]);
  assertEquals(data["text/plain"], "A test.");
  assertEquals(metadata, { "image/png": { width: 120, height: 60, alt: "A test." } });
  const { width, height, frames } = decode(Uint8Array.fromBase64(data["image/png"]));
  assertEquals([width, height], [240, 120]);
  assertEquals(countColour(frames[0], [0, 0x72, 0xb2]), 40 * 40);
});

Deno.test("a Figure stands on an opaque white card with round corners", { ignore: !granted }, async () => {
  const { frames: [pixels] } = decode(await figure().toPng());
  assertEquals(pixels[3], 0); // the corner is open
  const middle = 4 * (60 * 240 + 120);
  assertEquals([...pixels.slice(middle, middle + 4)], [255, 255, 255, 255]);
});

Deno.test("a Figure has the same bytes every time", { ignore: !granted }, async () => {
  const label = textLine("the same", { x: 10, y: 40 });
  assertEquals(await figure(square, label).toPng(), await figure(square, label).toPng());
});

Deno.test("letters are drawn, Greek and bold ones too", { ignore: !granted }, async () => {
  const ink = async (text: string, weight: number) => {
    const { frames } = decode(
      await figure(textLine(text, { x: 10, y: 40, "font-size": 20, "font-weight": weight })).toPng(),
    );
    return countColour(frames[0], [0x22, 0x22, 0x22]);
  };
  for (const text of ["a", "ε", "γ", "π", "≥", "→", "₁"]) {
    assert(await ink(text, 400) > 10, `${text} is missing`);
  }
  assert(await ink("return", 700) > 1.3 * await ink("return", 400));
});

Deno.test(
  "console.log prints a Figure's description, and Jupyter asks for its media",
  { ignore: !granted },
  async () => {
    assertEquals(Deno.inspect(figure()), "A test.");
    assertEquals(await figure()[jupyterDisplay](), (await figure().bundle()).data);
  },
);

Deno.test("a colour keeps its brightness where it is half open", { ignore: !granted }, async () => {
  const glass = element("rect", { width: 20, height: 20, fill: "#ff0000", "fill-opacity": 0.5 });
  const figure = new Figure(svgDocument(20, 20, glass), { width: 20, height: 20, description: "Glass." });
  const { frames: [pixels] } = decode(await figure.toPng());
  assertEquals([...pixels.slice(0, 3)], [255, 0, 0]);
  assert(Math.abs(pixels[3] - 128) <= 1);
});
