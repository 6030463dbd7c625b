/**
 * What a notebook is: Jupyter's format 4.5, as far as this course uses it. Texts are whole strings here and
 * lists of lines in the file; `file.ts` reads and writes them.
 *
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 */
import type { BellmanCell, BellmanNotebook } from "./metadata.ts";

/** A whole notebook. */
export interface Notebook {
  cells: Cell[];
  metadata: NotebookMetadata;
  nbformat: number;
  nbformat_minor: number;
}

/** What a notebook says about itself. */
export interface NotebookMetadata {
  kernelspec?: { name: string; display_name: string; language: string };
  bellman?: BellmanNotebook;
  [key: string]: unknown;
}

export type Cell = TextCell | CodeCell;

/** A cell of prose, or of raw text that nothing renders. */
export interface TextCell {
  cell_type: "markdown" | "raw";
  id: string;
  metadata: CellMetadata;
  source: string;
  attachments?: Record<string, MimeBundle>;
}

/** A cell of TypeScript with what it printed. */
export interface CodeCell {
  cell_type: "code";
  id: string;
  metadata: CellMetadata;
  source: string;
  execution_count: number | null;
  outputs: Output[];
}

/** What a cell says about itself. */
export interface CellMetadata {
  tags?: string[];
  bellman?: BellmanCell;
  nbgrader?: Nbgrader;
  [key: string]: unknown;
}

/** How nbgrader releases and grades a cell. */
export interface Nbgrader {
  schema_version: number;
  grade: boolean;
  solution: boolean;
  locked: boolean;
  task: boolean;
  grade_id: string;
  points?: number;
}

/** One piece of data in several formats, by MIME type. */
export type MimeBundle = Record<string, unknown>;

export type Output = StreamOutput | DataOutput | ErrorOutput;

/** What went to the console. */
export interface StreamOutput {
  output_type: "stream";
  name: "stdout" | "stderr";
  text: string;
}

/** What a cell displayed, or the value that it ended with. */
export interface DataOutput {
  output_type: "display_data" | "execute_result";
  data: MimeBundle;
  metadata: Record<string, unknown>;
  execution_count?: number | null;
  transient?: unknown;
}

/** What a cell threw. */
export interface ErrorOutput {
  output_type: "error";
  ename: string;
  evalue: string;
  traceback: string[];
}

/** Whether a cell is TypeScript. */
export function isCode(cell: Cell): cell is CodeCell {
  return cell.cell_type === "code";
}

/** Whether a cell carries a tag, such as `volatile` or `raises-exception`. */
export function hasTag(cell: Cell, tag: string): boolean {
  return cell.metadata.tags?.includes(tag) ?? false;
}

/** The words of an output, as a person reads them; an empty string for a picture without words. */
export function textOf(output: Output): string {
  switch (output.output_type) {
    case "stream":
      return output.text;
    case "error":
      // Of a syntax error the kernel gives the whole message as the name, and again as the value.
      return [...new Set([output.ename, output.evalue])].join(": ") + "\n" + output.traceback.join("\n");
    default:
      return String(output.data["text/plain"] ?? output.data["text/markdown"] ?? "");
  }
}
