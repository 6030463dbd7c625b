import { palette, type Polyline, type Scene, type Shape } from "../envs/scene.ts";

/** The typeface of everything that is drawn; it has Greek and mathematical letters. */
export const typeface = "DejaVu Sans, Verdana, sans-serif";

/** Attributes of an element; one that is `undefined` is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

/** Text as it may stand in SVG and HTML, in an attribute too. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(
    '"',
    "&quot;",
  );
}

/**
 * An SVG or HTML element as a string; numbers are rounded to hundredths.
 *
 * @param children What stands inside, already escaped.
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "number" ? round(value) : escape(value)}"`;
  }
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join("")}</${name}>`;
}

/** A whole SVG document of a size in pixels. */
export function svgDocument(width: number, height: number, ...children: readonly string[]): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  return element("svg", { ...attributes, color: palette.ink, "font-family": typeface }, ...children);
}

/** A line of text whose baseline is at `y`. */
export function textLine(
  text: string,
  attributes: Attributes & { readonly x: number; readonly y: number },
): string {
  return element("text", { "font-size": 12, fill: palette.ink, ...attributes }, escape(text));
}

/** How wide a line of text stands on the page, in pixels; a careful guess from its letters. */
export function textWidth(text: string, size = 12): number {
  let ems = 0;
  for (const letter of text) {
    ems += /[ijlftrI.,:;'|()[\] ]/.test(letter) ? 0.38 : /[mwMW%@—…→]/.test(letter) ? 0.95 : 0.64;
  }
  return ems * size;
}

/** The opaque light card on which everything stands, in a dark notebook too. */
export function paper(width: number, height: number, cornerRadius = 10): string {
  const inset = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: cornerRadius };
  return element("rect", { ...inset, fill: palette.paper, stroke: palette.faint });
}

/** A scene's shapes in SVG, in their order. */
export function sceneShapes({ shapes }: Scene): string {
  return shapes.map((shape) => {
    const { name, attributes, content } = drawShape(shape);
    return element(name, { transform: transformOf(shape), ...attributes }, ...content);
  }).join("");
}

/** Where a shape stands and how it is turned, in the words of SVG. */
export function transformOf({ x, y, angle = 0 }: Pick<Shape, "x" | "y" | "angle">): string {
  return `translate(${round(x)} ${round(y)})${angle === 0 ? "" : ` rotate(${round(angle)})`}`;
}

/** A shape as an SVG element about its origin, wherever that stands. */
export interface ShapeElement {
  /** The element's name. */
  readonly name: string;
  /** What it looks like. */
  readonly attributes: Attributes;
  /** What stands inside, escaped. */
  readonly content: readonly string[];
}

/** A shape as an SVG element, without its place in the scene. */
export function drawShape(shape: Shape): ShapeElement {
  switch (shape.kind) {
    case "rectangle": {
      const { width, height, fill, cornerRadius: rx } = shape;
      return {
        name: "rect",
        attributes: { x: -width / 2, y: -height / 2, width, height, rx, fill },
        content: [],
      };
    }
    case "line": {
      const { toX: x2, toY: y2, stroke, strokeWidth } = shape;
      const line = { x1: 0, y1: 0, x2, y2, stroke, "stroke-width": strokeWidth, "stroke-linecap": "round" };
      return { name: "line", attributes: line, content: [] };
    }
    case "polyline": {
      const { points, stroke, strokeWidth, fill = "none" } = shape;
      const round = { "stroke-linecap": "round", "stroke-linejoin": "round" };
      const line = stroke === undefined ? {} : { stroke, "stroke-width": strokeWidth, ...round };
      return { name: "polyline", attributes: { points: cornersOf(points), fill, ...line }, content: [] };
    }
    case "disc":
      return { name: "circle", attributes: { r: shape.radius, fill: shape.fill }, content: [] };
    case "text": {
      const { text, size, fill, anchor = "middle" } = shape;
      const place = { x: 0, y: capitalHeight / 2 * size, "font-size": size, fill, "text-anchor": anchor };
      return { name: "text", attributes: place, content: [escape(text)] };
    }
  }
}

function cornersOf(points: Polyline["points"]): string {
  return points.map((corner) => corner.map(round).join(" ")).join(" ");
}

/** How high the typeface's capitals and digits are, as a share of its size: by half of it a text is centred. */
export const capitalHeight = 0.73;

/** To hundredths, which is how numbers stand in SVG. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
