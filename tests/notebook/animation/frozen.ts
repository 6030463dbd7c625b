import { DOMParser } from "linkedom";

/** An animated SVG document as it is at a time, in seconds from the beginning: every animation in it is played. */
export function frozen(svg: string, seconds: number): string {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  for (const animation of page.querySelectorAll("animate, animateTransform")) {
    const of = (name: string): string => animation.getAttribute(name) ?? "";
    const share = seconds % parseFloat(of("dur")) / parseFloat(of("dur"));
    const step = of("keyTimes").split(";").findLastIndex((time) => Number(time) <= share);
    const value = of("values").split(";")[step];
    const parent = animation.parentElement;
    if (animation.localName === "animate") {
      parent.setAttribute(of("attributeName"), value);
    } else {
      const before = of("additive") === "sum"
        ? parent.getAttribute("transform").replace(/ rotate.*/, "")
        : "";
      parent.setAttribute("transform", `${before} ${of("type")}(${value})`.trim());
    }
    animation.remove();
  }
  return page.documentElement.toString();
}
