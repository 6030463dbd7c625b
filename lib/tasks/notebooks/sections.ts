/** The headings of a notebook. */
import type { Notebook } from "./notebook.ts";

/**
 * The heading that each cell stands under, by the cell's place; an empty string before the first. A cell of
 * prose that has headings of its own stands under the first of them.
 */
export function sectionsOf({ cells }: Notebook): string[] {
  let current = "";
  return cells.map((cell) => {
    if (cell.cell_type !== "markdown") return current;
    const headings = headingsOf(cell.source), section = headings.at(0) ?? current;
    current = headings.at(-1) ?? current;
    return section;
  });
}

/** The id of the cell with a heading of these words, if there is one. */
export function cellWithHeading({ cells }: Notebook, heading: string): string | undefined {
  return cells.find((cell) => cell.cell_type === "markdown" && headingsOf(cell.source).includes(heading))?.id;
}

/** The headings of a Markdown text, without their number signs. */
function headingsOf(markdown: string): string[] {
  const withoutCode = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
  return [...withoutCode.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) => heading);
}
