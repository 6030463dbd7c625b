/**
 * The code cells of a notebook as one module, so that the tools for programs can read it. The kernel strips
 * types without looking at them; here they are checked.
 */
import { type Declarations, declarations } from "./declarations.ts";
import { type CodeCell, hasTag, isCode, type Notebook } from "./notebook.ts";

/** A place in a notebook: the cell's number and id, and the line within the cell, all counted from 1. */
export interface Place {
  cell: number;
  id: string;
  line: number;
}

/** A module made of cells. */
export interface CellsModule {
  code: string;
  /** Where a line of the module, counted from 1, comes from; undefined for a line that joins two cells. */
  place(line: number): Place | undefined;
}

/** A line of the module with its origin. */
interface Line {
  text: string;
  place?: Place;
}

/**
 * Joins the code cells of a notebook into a module. Imports move to the top. A cell that declares a name again,
 * as the kernel allows, opens a block that reaches to the end. A cell tagged `raises-exception` stands in a
 * function of its own, so that what follows it can be reached.
 */
export function cellsModule(notebook: Notebook): CellsModule {
  const imports = new Map<string, Line[]>(), body: Line[] = [], known = new Set<string>();
  let blocks = 0;
  notebook.cells.forEach((cell, index) => {
    if (!isCode(cell)) return;
    const declared = declarations(cell.source), lines = linesOf(cell, index + 1, declared);
    for (const declaration of lines.imports) imports.set(textOf(declaration), declaration);
    if (hasTag(cell, "raises-exception")) {
      body.push({ text: "(async () => {" }, ...lines.body, { text: "});" });
      return;
    }
    if (declared.names.some((name) => known.has(name))) {
      body.push({ text: "{" });
      blocks++;
    }
    declared.names.forEach((name) => known.add(name));
    body.push(...lines.body, { text: ";" });
  });
  const lines = [...[...imports.values()].flat(), ...body, { text: "}".repeat(blocks) }, {
    text: "export {};",
  }];
  return { code: textOf(lines) + "\n", place: (line) => lines[line - 1]?.place };
}

/** The lines of a cell: each of its imports, and the rest with blanks in their place. */
function linesOf({ id, source }: CodeCell, cell: number, { imports }: Declarations) {
  const toLines = (text: string, first: number): Line[] =>
    text.split("\n").map((text, i) => ({ text, place: { cell, id, line: first + i } }));
  let rest = source;
  for (const { start, end } of imports) {
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, " ") + rest.slice(end);
  }
  return {
    imports: imports.map(({ start, end }) =>
      toLines(source.slice(start, end), source.slice(0, start).split("\n").length)
    ),
    body: toLines(rest, 1),
  };
}

function textOf(lines: Line[]): string {
  return lines.map(({ text }) => text).join("\n");
}
