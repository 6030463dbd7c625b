/** Notebooks as files, byte for byte as Jupyter writes them: saving one in Jupyter changes nothing else. */
import { writeIfDifferent } from "../../storage/files.ts";
import { jupyterJson } from "./json.ts";
import { joinLines, splitLines } from "./lines.ts";
import type { Cell, MimeBundle, Notebook, Output } from "./notebook.ts";

/** Says that a file is no notebook, or none that this course can use. */
export class NotebookError extends Error {
  override name = "NotebookError";
}

/**
 * Reads a notebook.
 *
 * @throws {NotebookError} Where the file is no notebook of format 4.
 */
export async function readNotebook(path: string | URL): Promise<Notebook> {
  return parseNotebook(await Deno.readTextFile(path), String(path));
}

/** Writes a notebook as Jupyter would, whole or not at all. */
export async function writeNotebook(path: string, notebook: Notebook): Promise<void> {
  await writeIfDifferent(path, formatNotebook(notebook));
}

/**
 * The notebook that a file's text describes.
 *
 * @param name What to call the file in an error.
 * @throws {NotebookError} Where the text is no notebook of format 4.
 */
export function parseNotebook(text: string, name = "notebook"): Notebook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new NotebookError(`${name}: not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (!isNotebook(value)) {
    throw new NotebookError(
      `${name}: not a notebook of format 4; open and save it in JupyterLab to convert it`,
    );
  }
  return { ...value, cells: value.cells.map((cell) => changeTexts(cell, joinLines)) };
}

/** The text of a notebook's file. */
export function formatNotebook(notebook: Notebook): string {
  const split = (text: unknown) => typeof text === "string" ? splitLines(text) : text;
  return jupyterJson({ ...notebook, cells: notebook.cells.map((cell) => changeTexts(cell, split)) }) + "\n";
}

function isNotebook(value: unknown): value is Notebook {
  return typeof value === "object" && value !== null &&
    "nbformat" in value && value.nbformat === 4 &&
    "metadata" in value && typeof value.metadata === "object" &&
    "cells" in value && Array.isArray(value.cells);
}

/** What reading does to the texts of a cell (joins their lines), and writing (splits them). */
type Change = (text: unknown) => unknown;

function changeTexts<C extends Cell>(cell: C, change: Change): C {
  const changed = { ...cell, source: change(cell.source) };
  if (cell.cell_type === "code") {
    return {
      ...changed,
      outputs: cell.outputs.map((output) => changeOutput(output, change)),
    };
  }
  if (cell.attachments === undefined) return changed;
  const attachments = Object.entries(cell.attachments).map((
    [name, data],
  ) => [name, changeBundle(data, change)]);
  return { ...changed, attachments: Object.fromEntries(attachments) };
}

function changeOutput(output: Output, change: Change): object {
  if (output.output_type === "stream") return { ...output, text: change(output.text) };
  return "data" in output ? { ...output, data: changeBundle(output.data, change) } : output;
}

function changeBundle(data: MimeBundle, change: Change): MimeBundle {
  const isText = (type: string) =>
    type.startsWith("text/") || type === "application/javascript" || type === "image/svg+xml";
  return Object.fromEntries(
    Object.entries(data).map(([type, value]) => [type, isText(type) ? change(value) : value]),
  );
}
