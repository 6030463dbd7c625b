/** Pieces of Markdown that JupyterLab's preview and GitHub show alike. */

/** A table with one line a row. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A text that may stand in a cell of a table and in a link. */
export function escaped(text: string): string {
  return text.replace(/[|[\]]/g, "\\$&");
}

/** A link to a notebook, which is in the same folder unless told otherwise. */
export function lessonLink(notebook: string, words: string, folder = ""): string {
  return `[${escaped(words)}](${folder}${notebook}.ipynb)`;
}

/** A link to a cell of a notebook in the same folder: JupyterLab goes to the cell, GitHub opens the notebook. */
export function cellLink(notebook: string, cellId: string, section: string): string {
  const heading = section.replace(/^\d+[a-z]? · /, ""); // a lesson's own heading begins with its number
  const words = section === "" ? notebook : `${notebook.split("_")[0]} · ${heading}`;
  return `[${escaped(words)}](${notebook}.ipynb#cell-id=${cellId})`;
}
